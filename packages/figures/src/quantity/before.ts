import { sortOfNoun } from '../counted/nouns.ts'
import type { Draft, Reader } from './draft.ts'
import { isPluralForm } from './singular.ts'

/** "magnitude 7.1", "magnitude-6": the one unit that stands before its number. */
export function readMagnitudeBefore({ tokens }: Reader, draft: Draft, floor: number): Draft {
  if (draft.kind !== 'count' || draft.unit !== null || draft.low === null || draft.low > 11) return draft
  let k = draft.first - 1
  if (tokens[k]?.lower === '-') k -= 1
  if (tokens[k]?.lower === 'of') k -= 1
  if (tokens[k]?.lower === 'magnitude' && k >= floor) {
    return {
      ...draft,
      first: k,
      kind: 'measure',
      unit: 'magnitude',
      stated: true,
      rules: [...draft.rules, 'figures/magnitude'],
    }
  }
  // "5.6 on the Richter scale"
  let j = draft.last + 1
  if (tokens[j]?.lower === 'on' && /^(?:the|richter)$/.test(tokens[j + 1]?.lower ?? '')) {
    for (j += 1; j < draft.last + 7; j++) {
      if (/^(?:richter|magnitude)$/.test(tokens[j]?.lower ?? '')) {
        return { ...draft, kind: 'measure', unit: 'magnitude', rules: [...draft.rules, 'figures/magnitude'] }
      }
    }
  }
  return isQuakeSize(tokens, draft)
    ? { ...draft, kind: 'measure', unit: 'magnitude', rules: [...draft.rules, 'figures/magnitude'] }
    : draft
}

/** "the 5.9 quake", "5.6 and 6.1 magnitude earthquakes": a number with one decimal before what shook; not "1.5 million", nor "7.5 quakes a day". */
function isQuakeSize(tokens: Reader['tokens'], draft: Draft): boolean {
  if (draft.first !== draft.last || tokens[draft.first]?.literal?.decimals !== 1) return false
  let k = draft.last + 1
  for (let turns = 0; turns < 3; turns++) {
    if (!/^(?:,|and|or)$/.test(tokens[k]?.lower ?? '') || tokens[k + 1]?.literal?.decimals !== 1) break
    k += 2
  }
  const isJoined = k > draft.last + 1
  if (tokens[k]?.lower === '-') k += 1
  if (/^(?:magnitude|richter)$/.test(tokens[k]?.lower ?? '')) return isJoined
  return /^(?:quakes?|earthquakes?|tremors?|temblors?|aftershocks?)$/.test(tokens[k]?.lower ?? '')
}

const notNames =
  /^(?:section|article|chapter|page|room|no|number|highway|route|flight|group|january|february|march|april|may|june|july|august|september|october|november|december|sunday|monday|tuesday|wednesday|thursday|friday|saturday)$/

/** "Mary Osei, 45, said", "Osei (45)": the age of whoever is named before it. */
export function readApposedAge({ tokens }: Reader, draft: Draft): Draft {
  if (draft.kind !== 'count' || !draft.plain || draft.unit !== null || draft.bound !== 'exact') return draft
  if (draft.first !== draft.last || draft.low === null || draft.low < 1 || draft.low > 110) return draft
  // "Osei, then 44, won", "his age, 44, matters"
  const then = /^(?:then|now|aged)$/.test(tokens[draft.first - 1]?.lower ?? '') ? 1 : 0
  const open = tokens[draft.first - 1 - then]
  const name = tokens[draft.first - 2 - then]
  const close = tokens[draft.last + 1]
  if (!open || !name || name.type !== 'word' || tokens[draft.first]!.gap === 2 || !close || close.gap === 2)
    return draft
  if (name.lower === 'age' && open.lower === ',' && close.lower === ',') return toApposed(draft)
  if (name.caps === 0) return isOnePerson(tokens, draft.first) ? toApposed(draft) : draft
  if (notNames.test(name.lower) || name.sense?.cardinal || name.sense?.label) return draft
  const commas = open.lower === ',' && /^[,.;]$/.test(close.lower)
  const brackets = open.lower === '(' && close.lower === ')'
  if (!commas && !brackets) return draft
  const full = tokens[draft.first - 3]
  const kin = full?.type === 'word' && sortOfNoun(full.lower) === 'person'
  const named = (full?.type === 'word' && full.caps > 0 && name.gap === 1) || (brackets && kin)
  if (!named && (brackets || !/^[,;]$/.test(close.lower) || tokens[draft.last + 2]?.type === 'digits'))
    return draft
  return toApposed(draft)
}

const toApposed = (draft: Draft): Draft => ({
  ...draft,
  kind: 'age',
  unit: 'year',
  rules: [...draft.rules, 'figures/apposed-age'],
})

/** "the driver, 27, had drunk": a noun for one person between an article and the commas. */
function isOnePerson(tokens: Reader['tokens'], at: number): boolean {
  const [noun, open, close, far] = [tokens[at - 2]!, tokens[at - 1]!, tokens[at + 1]!, tokens[at + 2]]
  if (!(open.lower === ',' && close.lower === ',') && !(open.lower === '(' && close.lower === ')'))
    return false
  if (sortOfNoun(noun.lower) !== 'person' || isPluralForm(noun.lower) || far?.type === 'digits') return false
  for (let k = at - 3; k >= Math.max(0, at - 6); k--) {
    const token = tokens[k]!
    if (token.type !== 'word' && token.lower !== '-') return false
    if (/^(?:a|an|the|his|her|their|my|one|another|whose|s)$/.test(token.lower)) return true
    if (tokens[k]!.gap === 2 || token.sense?.cardinal) return false
  }
  return false
}
