import type { CueCandidate } from '../cues/cue-candidate.ts'
import type { Found } from '../found.ts'
import { phraseOf, type SentenceView } from '../sentence-view.ts'

/** How many lines above it a "Source:" line may stand behind. */
export const SOURCE_LINE_REACH = 12

const LINE = /^\(?(?:Data )?Sources?: ?\S/
/** The longest line of a list. */
const LONG = 120

/** True where a line names the source of the lines above it: a scan of its characters alone. */
export function maySourceLine(text: string, start: number, end: number): boolean {
  return end - start < LONG && LINE.test(text.slice(start, Math.min(end, start + 24)))
}

/** True for a line of figures, or one that heads them: short, with a digit in it or a colon at its end, and no stop. */
export function isFigureLine(text: string, start: number, end: number): boolean {
  return end - start < LONG && /\d.*[^.!?]$|:$/.test(text.slice(start, end))
}

/**
 * "Source: Harbour Office" under a list of figures: the list is the office's.
 *
 * Never under prose: there such a line credits a picture, or the article as a whole.
 *
 * @returns an attribution with empty content
 */
export function readSourceLine(view: SentenceView): Found | undefined {
  const colon = view.words.indexOf(':')
  if (colon < 1 || colon > 3) return undefined
  const first = colon + 1
  let last = view.tokens.length - 1
  while (last > first && view.tokens[last]!.tag === 'PUNCT') last--
  if (last < first || view.tokens[first]!.tag === 'PUNCT') return undefined
  const phrase = phraseOf(view, first)
  const cue: CueCandidate = {
    rule: 'attribution/source-line',
    kind: 'speaker',
    first: colon - 1,
    last: colon - 1,
    head: colon - 1,
    tail: colon,
    lemma: 'source',
    sense: 'source',
  }
  const source = {
    rule: 'attribution/speaker',
    first,
    last: phrase ? Math.min(phrase.last, last) : last,
    head: phrase ? Math.min(phrase.head, last) : last,
    end: last,
    inner: false,
  }
  return { view, cue, confidence: 0, source, sourceLast: last, content: [], rules: [cue.rule] }
}
