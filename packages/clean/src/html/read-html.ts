import type { Diagnostic, Edit } from '@sayso/core'
import type { TaggedBlock } from '../blocks/find-blocks.ts'
import { chooseContent } from './choose-content.ts'
import { findHeadline } from './find-headline.ts'
import { markLinkLists } from './link-lists.ts'
import { findPageBlocks, type PageBlock } from './page-blocks.ts'
import { type PageRun, type ParsedPage, parsePage } from './parse-page.ts'

/** What a page tells: the edits that leave its article, and the kinds of its blocks in the text that is left. */
export interface ReadHtml {
  readonly edits: readonly Edit[]
  readonly tagged: readonly TaggedBlock[]
  readonly diagnostics: readonly Diagnostic[]
}

/**
 * Reads a page: chooses its article and says which edits of the HTML leave just
 * that, one block a line. Never throws on any string.
 */
export function readHtml(html: string): ReadHtml {
  const page = parsePage(html)
  const diagnostics: Diagnostic[] = []
  let kept = chooseContent(page.document)
  if (!kept) {
    kept = everything(page)
    diagnostics.push({
      rule: 'clean/whole-page',
      message: 'No article could be told from the rest of the page; all of its text was read.',
      severity: 'warning',
    })
  }
  keepPosts(page, kept)
  const headline = new Set(findHeadline(page))
  for (const index of headline) kept.add(index)
  const blocks = findPageBlocks(page.runs, kept, headline)
  markLinkLists(blocks)
  return { ...editsOf(html, blocks), diagnostics }
}

/** Posts set into the article ("blockquote.twitter-tweet"), which readability takes for links: kept where the article goes on around them. */
function keepPosts(page: ParsedPage, kept: Set<number>): void {
  let first = Number.POSITIVE_INFINITY
  let last = -1
  for (const index of kept) {
    if (index < first) first = index
    if (index > last) last = index
  }
  for (let index = first + 1; index < last; index++) {
    if (kept.has(index)) continue
    let place: PageRun['place'] | null = page.runs[index]!.place
    for (let steps = 0; place && steps < 5; place = place.above, steps++)
      if (place.tag === 'blockquote' && /twitter-tweet|instagram-media|bluesky-embed/.test(place.marks)) {
        kept.add(index)
        break
      }
  }
}

/** Every text that stands in no navigation, form or the like. */
function everything(page: ParsedPage): Set<number> {
  const kept = new Set<number>()
  page.runs.forEach((run, index) => {
    for (let place: typeof run.place | null = run.place; place; place = place.above) {
      if (/^(?:nav|footer|form|select|button|textarea)$/.test(place.tag)) return
    }
    kept.add(index)
  })
  return kept
}

function editsOf(html: string, blocks: readonly PageBlock[]): { edits: Edit[]; tagged: TaggedBlock[] } {
  const edits: Edit[] = []
  const tagged: TaggedBlock[] = []
  let done = 0
  let length = 0
  let previous: PageRun | undefined
  const replace = (start: number, end: number, text: string) => {
    if (start < end || text) edits.push({ start, end, text })
    length += text.length
    done = end
  }
  for (const block of blocks) {
    let start = -1
    for (const run of block.runs) {
      replace(done, run.pieces[0]!.start, previous ? gapBetween(previous, run) : '')
      if (start < 0) start = length
      for (const piece of run.pieces) {
        if (piece.start > done) replace(done, piece.start, '')
        if (piece.entity !== undefined) replace(piece.start, piece.end, piece.entity)
        else if (!run.preformatted) {
          for (const line of html.slice(piece.start, piece.end).matchAll(/\n/g)) {
            const at = piece.start + line.index
            length += at - done
            replace(at, at + 1, ' ')
          }
        }
        length += piece.end - done
        done = piece.end
      }
      previous = run
    }
    if (block.kind) tagged.push({ kind: block.kind, start, end: length })
  }
  replace(done, html.length, '')
  return { edits, tagged }
}

function gapBetween(before: PageRun, run: PageRun): string {
  if (before.block !== run.block) return '\n\n'
  if (before.breaks !== run.breaks) return run.breaks - before.breaks > 1 ? '\n\n' : '\n'
  return before.cells === run.cells ? '' : '\t'
}
