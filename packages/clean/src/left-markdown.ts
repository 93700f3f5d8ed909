import type { Edit } from '@sayso/core'

const MAY_BE = /^#{1,6} |\]\(|\*\*|^>/m
/** A heading's or a quotation's sign, marks of strong words, an image, a link: what of it is no text in groups 1 and 3. */
const MARK =
  /^(#{1,6} +|(?:> ?)+(?=[^>]|$))|(?<![*\w])\*\*(?=[^\s*])([^*\n]{1,300})(?<=\S)\*\*(?![*\w])|!?\[([^[\]\n]{0,300})\]\((?:https?:|mailto:|\/|#|\.)[^()\s]{0,1000}\)/gm

/**
 * The edits that take Markdown's signs out of a text and leave its words:
 * "## Boats and **tents**", "[the map](https://example.org)". Stars and brackets
 * of other kinds stay.
 */
export function findLeftMarkdown(text: string): Edit[] {
  const edits: Edit[] = []
  if (!MAY_BE.test(text)) return edits
  const cut = (start: number, end: number) => edits.push({ start, end, text: '' })
  for (const match of text.matchAll(MARK)) {
    const start = match.index
    const end = start + match[0].length
    const inner = match[2] ?? match[3]
    if (inner === undefined) cut(start, end)
    else {
      const opening = match[0].indexOf(match[2] === undefined ? '[' : '**') + (match[2] === undefined ? 1 : 2)
      cut(start, start + opening)
      cut(start + opening + inner.length, end)
    }
  }
  return edits
}
