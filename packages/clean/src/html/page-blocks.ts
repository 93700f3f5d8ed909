import type { BlockKind } from '../layers.ts'
import type { PageRun } from './parse-page.ts'
import { readPlaceKind } from './place-kind.ts'

/** The texts of one block of the page that belong to its article. */
export interface PageBlock {
  readonly runs: readonly PageRun[]
  readonly words: string
  /** How much of its text is a link, from 0 to 1. */
  readonly linked: number
  kind: BlockKind | undefined
}

/**
 * The chosen texts of a page by block, in the order of the source, each with
 * the kind that its place tells.
 */
export function findPageBlocks(
  runs: readonly PageRun[],
  kept: ReadonlySet<number>,
  headline: ReadonlySet<number>,
): PageBlock[] {
  const blocks: PageBlock[] = []
  let open: PageRun[] = []
  let isHeadline = false
  const close = () => {
    const words = open
      .map((run) => run.words)
      .join('')
      .replace(/\s+/g, ' ')
      .trim()
    if (open.length > 0)
      blocks.push({
        runs: open,
        words,
        linked: linkShare(open),
        kind: isHeadline ? 'headline' : readPlaceKind(open, words),
      })
    open = []
  }
  for (const index of [...kept].sort((a, b) => a - b)) {
    const run = runs[index]!
    if (open.length > 0 && open[0]!.block !== run.block) close()
    if (open.length === 0) isHeadline = headline.has(index)
    open.push(run)
  }
  close()
  return blocks
}

function linkShare(runs: readonly PageRun[]): number {
  let all = 0
  let linked = 0
  for (const run of runs) {
    const length = run.words.trim().length
    all += length
    if (isInLink(run)) linked += length
  }
  return all === 0 ? 0 : linked / all
}

function isInLink(run: PageRun): boolean {
  let place: PageRun['place'] | null = run.place
  for (let steps = 0; place && steps < 5; steps++) {
    if (place.tag === 'a') return true
    place = place.above
  }
  return false
}
