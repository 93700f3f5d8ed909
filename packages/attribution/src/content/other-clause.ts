import type { Found, Run } from '../found.ts'
import { phraseOf } from '../sentence-view.ts'

const JOINS = new Set(['and', 'but', 'while', 'whereas', 'although', 'yet', ';'])

/**
 * Ends the content of one attribution where a clause with a source of its own joins it: "the tower cost $3 million,
 * records show, and dealers say it is worth half" gives dealers only the last.
 *
 * Never where the second stands inside what the first says: "the mayor said that police found 7".
 */
export function endAtOtherClauses(all: readonly Found[]): readonly Found[] {
  if (all.length < 2) return all
  return all.map((found) => {
    let { content } = found
    for (const other of all) {
      if (other === found || other.source.head < 0) continue
      const first = Math.min(other.source.first, other.cue.first)
      // The other's clause begins with its source, after a mark and a joining word.
      let join = first - 1
      while (join > 0 && found.view.tokens[join]!.tag === 'ADV') join--
      join = beforePlace(found, join)
      if (join < 1 || !JOINS.has(found.view.words[join]!)) continue
      const marked = found.view.words[join] === ';' || found.view.words[join - 1] === ','
      if (!marked || found.cue.head >= join) continue
      content = cutBefore(content, join, first)
    }
    return content === found.content || content.length === 0 ? found : { ...found, content }
  })
}

/** "while in Syria the ministry": what stands before the phrase of place, where there is one. */
function beforePlace({ view }: Found, i: number): number {
  const phrase = phraseOf(view, view.words[i] === ',' ? i - 1 : i)
  if (!phrase || view.tokens[phrase.first - 1]?.tag !== 'ADP') return i
  return JOINS.has(view.words[phrase.first - 2] ?? '') ? phrase.first - 2 : i
}

function cutBefore(content: readonly Run[], join: number, first: number): readonly Run[] {
  if (!content.some((run) => run.first <= first && first <= run.last)) return content
  const kept: Run[] = []
  for (const run of content) {
    if (run.last < join) kept.push(run)
    else if (run.first < join) kept.push({ first: run.first, last: join - 1 })
  }
  return kept
}
