import { readNamedCharacter } from '@sayso/lexicon'

/**
 * The words of a record's text, for a reader. A text of a record is a slice of the article as it was
 * received, and of a page that holds tags and character references: these are left out and read.
 */
export function toWords(text: string): string {
  if (!/[<&]/.test(text)) return text
  return withoutComments(text)
    .replace(/<\/?[a-z][^<>]*>/gi, '')
    .replace(
      /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,8}\d{0,2}));/gi,
      (whole, decimal?: string, hex?: string, name?: string) => {
        if (name !== undefined) return readNamedCharacter(name) ?? whole
        const code = decimal !== undefined ? Number(decimal) : Number.parseInt(hex!, 16)
        return code > 31 && code <= 0x10ffff ? String.fromCodePoint(code) : whole
      },
    )
}

/** By hand: a pattern would look to the end of the text from each comment that is never closed. */
function withoutComments(text: string): string {
  let out = ''
  let at = 0
  for (let open = text.indexOf('<!--'); open >= 0; open = text.indexOf('<!--', at)) {
    const close = text.indexOf('-->', open)
    if (close < 0) break
    out += text.slice(at, open)
    at = close + 3
  }
  return out + text.slice(at)
}
