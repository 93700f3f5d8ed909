import type { CueCandidate } from '../cues/cue-candidate.ts'
import type { SentenceView } from '../sentence-view.ts'
import type { SourceCandidate } from '../sources/source-candidate.ts'
import { verbForms } from '../verb-forms.ts'

const ENDS = new Set(['.', ';', '--', '—', '–', '"', '”', "''"])

const CITING = new Set(['citing', 'quoting'])

/**
 * "About 40 percent will go, analysts say; in 2012, ...": source and cue after a comma and before a stop close what
 * came before them, and open nothing.
 *
 * Never "on Friday, analysts said prices rose", where something follows the cue.
 */
export function isPostposed(view: SentenceView, cue: CueCandidate, source: SourceCandidate): boolean {
  if (cue.kind !== 'verb' || source.head < 0) return false
  if (source.last >= cue.first) return isInverted(view, cue, source)
  if (source.first === 0) return false
  const before = view.words[source.first - 1]
  if (before !== ',' && before !== '"' && before !== '”' && before !== "''") return false
  const after = view.words[cue.tail + 1]
  if (after === undefined || ENDS.has(after)) return true
  // "..., a nurse was quoted as saying by the radio."
  if (after === 'as' && verbForms.get(view.words[cue.tail + 2] ?? '')?.form === 'gerund') {
    const next = view.words[cue.tail + 3]
    return next === undefined || next === 'by' || ENDS.has(next)
  }
  // "..., the radio reported, quoting a doctor."
  return after === ',' && CITING.has(view.words[cue.tail + 2] ?? '')
}

/** "40 jobs at risk, warns union": a verb after a comma, and its subject at the end of the line. */
function isInverted({ words }: SentenceView, cue: CueCandidate, { first, end }: SourceCandidate): boolean {
  if (words[cue.first - 1] !== ',' || first !== cue.last + 1) return false
  const after = words[end + 1]
  return after === undefined || after === '.'
}
