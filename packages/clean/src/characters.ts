import type { Edit } from '@sayso/core'

const LIGATURES: Readonly<Record<string, string>> = {
  ﬀ: 'ff',
  ﬁ: 'fi',
  ﬂ: 'fl',
  ﬃ: 'ffi',
  ﬄ: 'ffl',
  ﬅ: 'st',
  ﬆ: 'st',
}
const ODD = /\r\n?|[\u2028\u2029\u0085]|(?:(?![\t\n\v\f\r\u0085])[\p{Cc}\p{Cf}])+|(?! )\p{Zs}|[ﬀ-ﬆ]/gu

/** Anything but what a plain typewriter has: most texts have none, and are done. */
const NOT_PLAIN = /[^\n\t -~]/

/**
 * The edits that make a text's characters plain: one kind of line end, one kind
 * of space, ligatures as letters, and no soft hyphens, zero-width characters,
 * controls of direction, or other controls.
 */
export function findCharacterEdits(text: string): Edit[] {
  const edits: Edit[] = []
  if (!NOT_PLAIN.test(text)) return edits
  for (const match of text.matchAll(ODD)) {
    edits.push({ start: match.index, end: match.index + match[0].length, text: plain(match[0]) })
  }
  return edits
}

function plain(odd: string): string {
  if (odd[0] === '\r') return '\n'
  const ligature = LIGATURES[odd]
  if (ligature) return ligature
  const code = odd.charCodeAt(0)
  if (code === 0x85 || code === 0x2028 || code === 0x2029) return '\n'
  if (/\p{Zs}/u.test(odd)) return ' '
  return ''
}
