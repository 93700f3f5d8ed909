import type { Found } from '../found.ts'
import { reportingNounForms } from '../noun-forms.ts'
import { phraseOf, type SentenceView } from '../sentence-view.ts'

/**
 * "Some 20 percent of people in a recent Harbour Trust poll said they ...": the poll stands behind both the share and
 * what they say.
 *
 * Never "two officials said", where the number only counts who speaks.
 *
 * @returns the attribution with the poll as its source, or with none where no poll is named
 */
export function readRespondents(found: Found): Found {
  const { view, source, sourceLast } = found
  if (source.head < 0) return found
  // "compared with 23 percent who said"
  const from = view.kinds[source.head] === 9 ? Math.max(0, source.first - 3) : source.first
  if (!isShare(view, from, sourceLast)) return found
  const share = { first: source.first, last: sourceLast }
  for (let i = sourceLast; i > source.first; i--) {
    const noun = reportingNounForms.get(view.words[i]!)
    const phrase = phraseOf(view, i)
    if (noun?.sense !== 'document' || !phrase) continue
    return {
      ...found,
      source: { ...source, first: phrase.first, last: phrase.last, head: i, end: phrase.last },
      sourceLast: phrase.last,
      content: [{ first: share.first, last: Math.max(share.first, phrase.first - 2) }, ...found.content],
      rules: [...found.rules, 'attribution/respondents'],
    }
  }
  return {
    ...found,
    source: { ...source, rule: 'attribution/no-source', first: -1, last: -1, head: -1, end: -1 },
    sourceLast: -1,
    rules: [found.cue.rule, 'attribution/respondents'],
  }
}

function isShare(view: SentenceView, first: number, last: number): boolean {
  for (let i = first; i <= Math.min(last, first + 4); i++) {
    const word = view.words[i]!
    if (word === '%' || word === 'percent' || word === 'pct') return true
    if ((word === 'per' && view.words[i + 1] === 'cent') || word === 'half' || word === 'two-thirds')
      return true
    if (word === 'in' && view.tokens[i - 1]?.tag === 'NUM' && view.tokens[i + 1]?.tag === 'NUM') return true
  }
  return false
}
