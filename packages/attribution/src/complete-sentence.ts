import { keepOnlyExpected } from './content/only-what-was-expected.ts'
import { endAtOtherClauses } from './content/other-clause.ts'
import { withoutGlosses } from './content/tells-where.ts'
import type { Found } from './found.ts'
import type { SentenceView } from './sentence-view.ts'
import { readBracketedCitation } from './sources/bracketed-citation.ts'
import { joinCiting } from './sources/citing.ts'
import { readTrailingSpeaker } from './sources/trailing-speaker.ts'

/** What was found in a sentence, in order of its cues, each ended and joined as those beside it ask, and what only a mark tells. */
export function completeSentence(view: SentenceView, found: readonly Found[]): readonly Found[] {
  const marked = readBracketedCitation(view) ?? (found.length === 0 ? readTrailingSpeaker(view) : undefined)
  const read = joinCiting(endAtOtherClauses(keepOnlyExpected(found))).map(withoutGlosses)
  return marked ? [...read, marked] : read
}
