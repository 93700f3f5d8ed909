import { countries } from '@sayso/lexicon'
import type { Token } from '../text/token.ts'
import type { Draft, Reader } from './draft.ts'

const places = new Set(countries.flatMap(({ names }) => names.map((name) => name.toLowerCase())))
/** Names of what is quoted or measured, capitalised like a person's. */
const things =
  /^(?:index|average|crude|brent|rate|futures|composite|nikkei|dow|jones|poor|poors|nasdaq|ftse|dax|poll|toll)$/
const people = /^(?:he|she|they|his|her|i|who)$/
const copulas = /^(?:was|is|were|am|are|be|s|m|being)$/

/**
 * Whether a bare number is how old someone is: "turns 70 on Tuesday", "was 69 when he took office", "she is 41.",
 * "who was 52,", "While Osei is 63, which", "At 74, Osei is fit".
 *
 * Must not read what a place or a thing comes to: "Japan was 64.", "The Dow was 81, up two", "He was 12 when counted out";
 * nor a change: "turned 40 homes into".
 */
export function isHowOld({ tokens }: Reader, { first, last, low, high, bound }: Draft): boolean {
  if (low === null || low !== high || low < 1 || low > 110 || tokens[first]!.gap === 2) return false
  const before = tokens[first - 1]
  const next = tokens[last + 1]
  const ends = !next || next.gap === 2 || (next.type === 'mark' && /^[,.;!?)]$/.test(next.lower))
  if (!before) return false
  if (/^turn(?:s|ed|ing)?$/.test(before.lower))
    return (
      ends ||
      /^(?:on|in|this|next|last|today|tomorrow|yesterday|and|years?|before|after|when)$/.test(next!.lower)
    )
  if (bound !== 'exact') return false
  if (isAtAge(tokens, first, last)) return true
  let k = first - 1
  while (k > first - 4 && /^(?:now|only|just|already|then|still|barely)$/.test(tokens[k]?.lower ?? '')) k -= 1
  if (!copulas.test(tokens[k]?.lower ?? '')) return false
  if (/^(?:when|as)$/.test(next?.lower ?? '') && people.test(tokens[last + 2]?.lower ?? '')) return true
  if (!ends && !/^(?:and|but|at|when|while|with|or)$/.test(next!.lower)) return false
  if (next?.lower === ',' && tokens[last + 2]?.type === 'digits') return false
  return isSomeone(tokens, k)
}

/** The pronoun of one person, or a name of two words or after a title, just before the verb at token `k`. */
function isSomeone(tokens: readonly Token[], k: number): boolean {
  let at = k - 1
  if (/^['’]$/.test(tokens[at]?.lower ?? '')) at -= 1
  const name = tokens[at]
  if (name?.type !== 'word' || name.gap === 2) return /^(?:he|she)$/.test(name?.lower ?? '')
  if (/^(?:he|she|i|who)$/.test(name.lower)) return true
  if (name.caps !== 1 || places.has(name.lower) || things.test(name.lower)) return false
  const lead = tokens[at - 1]
  if (lead?.lower === '.' && /^(?:mr|mrs|ms|dr|sen|rep|gov|gen)$/.test(tokens[at - 2]?.lower ?? ''))
    return true
  if (lead?.type === 'word' && lead.caps === 1)
    return !/^(?:the|a|an|in|new|south|north|west|east)$/.test(lead.lower)
  return (
    lead === undefined ||
    lead.gap === 2 ||
    /^(?:[,;.“"]|while|since|though|although|because|that|and|but|as|if)$/.test(lead.lower)
  )
}

/** "At 74, Osei is fit", "At just 24, she": what opens a sentence before whose age it is. */
function isAtAge(tokens: readonly Token[], first: number, last: number): boolean {
  let k = first - 1
  if (/^(?:just|only|age)$/.test(tokens[k]!.lower)) k -= 1
  const [at, comma, name] = [tokens[k], tokens[last + 1], tokens[last + 2]]
  if (at?.lower !== 'at' || at.caps === 0 || comma?.lower !== ',' || name?.type !== 'word') return false
  return /^(?:he|she|i)$/.test(name.lower) || (name.caps === 1 && !places.has(name.lower))
}
