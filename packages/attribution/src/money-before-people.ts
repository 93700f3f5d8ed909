import type { Analysis, NounPhrase } from '@sayso/language'
import { sourceNounForms } from './noun-forms.ts'

type Parts = Pick<Analysis, 'tokens' | 'phrases' | 'verbs'>

/**
 * The same analysis, or one in which a sum of money and those who stand behind it are two phrases: "the $36 million
 * analysts had forecast".
 *
 * Never "the 36 analysts", whom the number counts.
 */
export function partMoneyFromPeople(parts: Parts): Parts {
  const { tokens, phrases, verbs } = parts
  for (let p = 0; p < phrases.length; p++) {
    const { first, last, head } = phrases[p]!
    if (head !== last || tokens[last]!.penn !== 'NNS' || tokens[last - 1]?.tag !== 'NUM') continue
    if (!sourceNounForms.has(tokens[last]!.lower)) continue
    let sign = last - 1
    while (sign > first && tokens[sign]!.tag === 'NUM') sign--
    if (tokens[sign]!.tag !== 'SYM') continue
    const toPhrase = (from: number, to: number): NounPhrase => {
      return {
        span: { start: tokens[from]!.span.start, end: tokens[to]!.span.end },
        first: from,
        last: to,
        head: to,
      }
    }
    const people = phrases.length
    return {
      tokens,
      phrases: [...phrases.with(p, toPhrase(first, last - 1)), toPhrase(last, last)],
      verbs: verbs.map((verb) =>
        verb.subject === p && verb.first > last ? { ...verb, subject: people } : verb,
      ),
    }
  }
  return parts
}
