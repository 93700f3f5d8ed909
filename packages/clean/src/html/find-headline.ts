import type { PageRun, ParsedPage } from './parse-page.ts'

/**
 * The texts of the page's headline, by index: the `h1` that shares most words
 * with the page's title, or else the only `h1` of more than one word. None where
 * the page has no such `h1`.
 */
export function findHeadline(page: ParsedPage): number[] {
  const title = new Set(wordsOf(`${page.document.title} ${shownTitle(page)}`))
  const heads = new Map<number, number[]>()
  page.runs.forEach((run, index) => {
    if (isInHead(run)) heads.set(run.block, [...(heads.get(run.block) ?? []), index])
  })
  let best: number[] = []
  let most = 0
  for (const indices of heads.values()) {
    const words = indices.flatMap((index) => wordsOf(page.runs[index]!.words))
    const shared = words.filter((word) => title.has(word)).length
    const score = words.length >= 3 && shared * 2 >= words.length ? shared / Math.sqrt(words.length) : 0
    if (score > most) {
      most = score
      best = indices
    }
  }
  if (best.length > 0) return best
  const long = [...heads.values()].filter((indices) =>
    indices.some((index) => / /.test(page.runs[index]!.words.trim())),
  )
  return long.length === 1 ? long[0]! : []
}

/** The title that the page wants shown where it is shared. */
function shownTitle(page: ParsedPage): string {
  const meta = page.document.head.children.find((each) => each.getAttribute('property') === 'og:title')
  return meta?.getAttribute('content') ?? ''
}

function isInHead(run: PageRun): boolean {
  let place: PageRun['place'] | null = run.place
  for (let steps = 0; place && steps < 6; steps++) {
    if (place.tag === 'h1') return true
    place = place.above
  }
  return false
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
}
