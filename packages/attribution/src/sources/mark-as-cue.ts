import type { CueCandidate } from '../cues/cue-candidate.ts'
import type { Found } from '../found.ts'
import type { SentenceView } from '../sentence-view.ts'
import type { SourceCandidate } from './source-candidate.ts'

/** Where a mark that attributes and the source beside it stand, by token. */
export interface MarkedSource {
  readonly rule: string
  readonly mark: number
  /** The last token of what the mark opens: itself, or the bracket that closes it. */
  readonly tail: number
  readonly sense: CueCandidate['sense']
  readonly first: number
  readonly last: number
}

/** An attribution by a mark alone, a bracket, dash or colon, which all before it stands on. */
export function markAsCue(view: SentenceView, marked: MarkedSource): Found {
  const { rule, mark, tail, sense, first, last } = marked
  const cue: CueCandidate = {
    rule,
    kind: 'speaker',
    first: mark,
    last: mark,
    head: mark,
    tail,
    lemma: view.words[mark]!,
    sense,
  }
  const source: SourceCandidate = { rule, first, last, head: last, end: last, inner: false }
  const content = [{ first: 0, last: mark - 1 }]
  return { view, cue, confidence: 0, source, sourceLast: last, content, rules: [rule] }
}
