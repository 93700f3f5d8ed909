import type { Edit } from '@sayso/core'
import { readNamedCharacter } from '@sayso/lexicon'

/** Entities that survive where a page was made text carelessly; `&amp;` may have been escaped over and over. */
const ENTITY = /&(?:amp;)*(?:#(\d{1,7})|#[xX]([\da-fA-F]{1,6})|([a-zA-Z]{2,8}\d{0,2}));/g
/** The edits that read the entities left in a text: `200 &pound; &amp;amp; more`. What names nothing stays. */
export function findLeftEntities(text: string): Edit[] {
  const edits: Edit[] = []
  if (!text.includes('&')) return edits
  for (const match of text.matchAll(ENTITY)) {
    const read = match[3]
      ? readNamedCharacter(match[3])
      : characterOf(match[1] ? Number(match[1]) : Number.parseInt(match[2]!, 16))
    if (read !== undefined) edits.push({ start: match.index, end: match.index + match[0].length, text: read })
  }
  return edits
}

function characterOf(code: number): string | undefined {
  if (code > 0x10ffff || (code >= 0xd800 && code < 0xe000)) return undefined
  return code < 32 && code !== 9 && code !== 10 ? ' ' : String.fromCodePoint(code)
}

/** Only in small letters: `<S>` is Sears on the wire. */
const TAG =
  /<\/?(p|br|div|li|ul|ol|tr|td|th|table|tbody|h[1-6]|blockquote|section|article|figure|figcaption|hr|b|i|u|em|strong|a|span|font|small|sub|sup|img|tweet|iframe|script|style|abbr|cite|time|mark)(?=[\s/>])[^<>]{0,2000}>/g
const INLINE = /^(?:b|i|u|em|strong|a|span|font|small|sub|sup|abbr|cite|time|mark)$/

/** The edits that take out the tags left in a text; where a block began or ended a line ends. */
export function findLeftTags(text: string): Edit[] {
  const edits: Edit[] = []
  if (!text.includes('<')) return edits
  for (const match of text.matchAll(TAG)) {
    const gap = INLINE.test(match[1]!) ? '' : '\n\n'
    edits.push({ start: match.index, end: match.index + match[0].length, text: gap })
  }
  return edits
}
