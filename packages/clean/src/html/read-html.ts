import type { Diagnostic, Edit } from '@sayso/core'
import type { TaggedBlock } from '../blocks/find-blocks.ts'

/** What a page's tags tell: the edits that leave its text, and the kinds of its blocks in that text. */
export interface ReadHtml {
  readonly edits: readonly Edit[]
  readonly tagged: readonly TaggedBlock[]
  readonly diagnostics: readonly Diagnostic[]
}

const BLOCK =
  /^(?:p|div|h[1-6]|li|ul|ol|table|tr|section|article|header|footer|main|aside|nav|figure|figcaption|blockquote|br|hr|pre|dl|dt|dd|form|title|body|html|head)$/
const TAG =
  /<!--[\s\S]*?(?:-->|$)|<(script|style|noscript|template|title|svg)\b[\s\S]*?(?:<\/\1\s*>|$)|<\/?([a-zA-Z][a-zA-Z0-9]*)[^>]*>|<!?[a-zA-Z/][^>]*$|<![^>]*>|&(?:#x?[0-9a-fA-F]+|[a-zA-Z]+);|\n/g
const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
}

/** The edits that leave a page's text, a line a block. */
export function readHtml(html: string): ReadHtml {
  const edits: Edit[] = []
  for (const match of html.matchAll(TAG)) {
    const end = match.index + match[0].length
    const first = match[0][0]
    const name = match[2]?.toLowerCase()
    let text = ''
    if (first === '&') text = entity(match[0])
    else if (first !== '<') text = ' '
    else if (name && BLOCK.test(name)) text = '\n\n'
    edits.push({ start: match.index, end, text })
  }
  return { edits, tagged: [], diagnostics: [] }
}

function entity(written: string): string {
  const name = written.slice(1, -1)
  if (name[0] !== '#') return ENTITIES[name] ?? written
  const code = /x/i.test(name[1] ?? '') ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1))
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : ''
}
