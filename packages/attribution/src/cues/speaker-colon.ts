import { findPlacesNamed } from '@sayso/lexicon'
import type { SentenceView } from '../sentence-view.ts'
import type { CueCandidate } from './cue-candidate.ts'

/** What heads a part of a page, and speaks for no one. */
const LABELS = new Set(
  `summary note update photo background date location source sources related more contact impact response total
  details overview analysis video image caption correction editor highlights key facts`.split(/\s+/),
)

/** What may head a line with what it found: "Poll: 62 percent back the plan". */
const STUDIES = new Set(['poll', 'survey', 'study', 'census', 'report', 'audit'])

/**
 * A colon after a speaker or "Source" at the head of a line: "Mayor Ortiz: \"We lost 40 homes.\"", "Source: UNHCR".
 *
 * Never a colon far into a sentence, a clock time, or a ratio; nor the place of a dateline, "JAMMU: The state".
 */
export function readSpeakerColon(view: SentenceView, i: number): CueCandidate | undefined {
  if (view.words[i] !== ':' || i === 0 || i > 8 || i === view.tokens.length - 1) return undefined
  for (let k = 0; k < i; k++) {
    const { tag } = view.tokens[k]!
    if (tag === 'VERB' || tag === 'AUX' || tag === 'SCONJ') return undefined
  }
  const before = view.tokens[i - 1]!
  if (before.text !== ')' && before.tag !== 'PROPN') {
    const kind = view.kinds[i - 1]!
    const isStudy = i === 1 && STUDIES.has(view.words[0]!)
    if (!isStudy && (before.tag !== 'NOUN' || kind === 0 || kind > 6 || kind === 4)) return undefined
  }
  if (LABELS.has(view.words[i - 1]!) || isDateline(view, i)) return undefined
  return {
    rule: 'attribution/speaker-colon',
    kind: 'speaker',
    first: i,
    last: i,
    head: i,
    tail: -1,
    lemma: ':',
    sense: 'say',
  }
}

/** A place, and no quotation after the colon. */
function isDateline(view: SentenceView, i: number): boolean {
  if (view.quoted[i + 1]! > 0) return false
  const { span } = view.tokens[i - 1]!
  return findPlacesNamed(view.text.slice(view.tokens[0]!.span.start, span.end)).length > 0
}
