import type { Found } from '../found.ts'
import type { SentenceView } from '../sentence-view.ts'
import { isSpeaker } from './is-speaker.ts'
import { markAsCue } from './mark-as-cue.ts'

const MARKS = new Set(['-', '--', '–', '—', ':'])

/**
 * "Thousands flee 40 villages in the north - UN", "Ferry toll rises to 19: coast guard": a headline that ends with who
 * says so, after a dash or a colon.
 *
 * Never a sentence with a full stop, or a dash before anything but a speaker: "40 dead - and counting".
 */
export function readTrailingSpeaker(view: SentenceView): Found | undefined {
  const { tokens, words } = view
  const last = tokens.length - 1
  let mark = last - 1
  while (mark > last - 6 && mark > 2 && !MARKS.has(words[mark]!)) mark--
  if (mark < 3 || !MARKS.has(words[mark]!) || !isSpeaker(view, mark + 1, last)) return undefined
  const rule = 'attribution/trailing-speaker'
  return markAsCue(view, { rule, mark, tail: mark, sense: 'say', first: mark + 1, last })
}
