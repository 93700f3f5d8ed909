import { clean } from '../clean.ts'
import type { BlockKind } from '../layers.ts'

const APART: ReadonlySet<BlockKind> = new Set([
  'headline',
  'byline',
  'credit',
  'stamp',
  'caption',
  'boilerplate',
])

/**
 * The running text of an HTML page's article: its paragraphs, sub-headings, lists, quotes and notes,
 * a blank line between them; without headline, byline, captions and what surrounds the article.
 *
 * @example
 * readArticleText('<nav>Home</nav><article><p>Heavy rain closed 12 roads &amp; a bridge.</p></article>') // => 'Heavy rain closed 12 roads & a bridge.'
 */
export function readArticleText(html: string): string {
  const { source, blocks } = clean({ html })
  return blocks
    .filter((block) => !APART.has(block.kind))
    .map(({ span }) => source.text.slice(span.start, span.end))
    .join('\n\n')
}
