import type { BlockKind } from '../layers.ts'
import type { PageRun } from './parse-page.ts'

const TAGS: Readonly<Record<string, BlockKind>> = {
  h1: 'subheading',
  h2: 'subheading',
  h3: 'subheading',
  h4: 'subheading',
  h5: 'subheading',
  h6: 'subheading',
  li: 'list-item',
  dd: 'list-item',
  figcaption: 'caption',
  caption: 'caption',
  blockquote: 'quote',
}

const MARKS: readonly (readonly [BlockKind, RegExp])[] = [
  ['credit', /(?:^|[\s_-])(?:credits?|photographer|copyright)(?:$|[\s_-])/i],
  ['caption', /caption|cutline|photo-?(?:text|desc)/i],
  ['byline', /(?:^|[\s_-])(?:byline|authors?)(?:$|[\s_-])/i],
  ['stamp', /time-?stamp|(?:^|[\s_-])(?:published|pubdate|post-?date|date|datetime)(?:$|[\s_-])/i],
]

/** Longer than this, a block is no byline, stamp or credit, whatever its class says. */
const SHORT = 140

/** The kind that a block's place in the page makes it, where it says: a `figcaption`, a `li`, `class="byline"`. */
export function readPlaceKind(runs: readonly PageRun[], words: string): BlockKind | undefined {
  let steps = 0
  let place: PageRun['place'] | null = runs[0]!.place
  for (; place && steps < 6; place = place.above, steps++) {
    if (steps < 3) {
      for (const [kind, mark] of MARKS) {
        if (mark.test(place.marks) && (kind === 'caption' || words.length <= SHORT)) return kind
      }
    }
    const kind = TAGS[place.tag]
    if (kind) return kind
  }
  return undefined
}
