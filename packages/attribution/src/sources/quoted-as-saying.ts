import type { CueCandidate } from '../cues/cue-candidate.ts'
import type { Found, Run } from '../found.ts'
import { phraseOf, type SentenceView } from '../sentence-view.ts'
import { verbForms } from '../verb-forms.ts'
import { extendSource } from './extend-source.ts'
import type { SourceCandidate } from './source-candidate.ts'

/** Whom another quotes: the words are theirs, told by whoever quotes them. */
export interface QuotedAsSaying {
  /** Token of "quoted" or "cited". */
  readonly teller: number
  /** Token of "saying". */
  readonly saying: number
  readonly found: Omit<Found, 'confidence'>
}

/**
 * "The daily quoted a spokesman for the harbour board as saying eight ships had sunk": the spokesman's, via the daily.
 *
 * Never "was quoted as saying", where the subject is quoted, or "saying" with no "as" before it.
 */
export function readQuotedAsSaying(view: SentenceView): QuotedAsSaying | undefined {
  for (let i = 2; i + 1 < view.tokens.length; i++) {
    if (view.words[i] !== 'as' || verbForms.get(view.words[i + 1]!)?.form !== 'gerund') continue
    for (let k = i - 2; k >= 0 && k > i - 16; k--) {
      const verb = verbForms.get(view.words[k]!)?.verb.lemma
      if (verb !== 'quote' && verb !== 'cite') continue
      const phrase = phraseOf(view, k + 1)
      if (!phrase || phrase.last >= i) break
      const saying = verbForms.get(view.words[i + 1]!)!.verb
      const cue: CueCandidate = {
        rule: 'attribution/reporting-verb',
        kind: 'verb',
        first: i,
        last: i + 1,
        head: i + 1,
        tail: i + 1,
        lemma: saying.lemma,
        sense: saying.sense,
      }
      const plain = {
        rule: 'attribution/quoted-as-saying',
        first: k + 1,
        last: phrase.last,
        head: phrase.head,
      }
      const end = Math.min(i - 1, Math.max(phrase.last, extendSource(view, cue, plain)))
      const source: SourceCandidate = { ...plain, end, inner: false }
      const content = readWords(view, k, i)
      if (!content) return undefined
      return {
        teller: k,
        saying: i + 1,
        found: {
          view,
          cue,
          source,
          sourceLast: end,
          content: [content],
          rules: [cue.rule, plain.rule],
        },
      }
    }
  }
  return undefined
}

/** The words that are quoted: after "saying", or, where that ends the sentence, before the comma that leads to the teller. */
function readWords(view: SentenceView, teller: number, as: number): Run | undefined {
  const first = view.words[as + 2] === 'that' ? as + 3 : as + 2
  const last = view.tokens.length - 1
  if (first < last || (first === last && view.tokens[last]!.tag !== 'PUNCT')) return { first, last }
  const comma = view.words.lastIndexOf(',', teller)
  return comma > 0 ? { first: 0, last: comma - 1 } : undefined
}
