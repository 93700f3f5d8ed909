import { type Marked, MarkedBuilder } from './marked.ts'

/**
 * Decodes bytes, one a unit, as UTF-8; undefined where they are not.
 * Surrogates encoded singly are taken together, as some programs write them.
 */
export function decodeMarkedUtf8(bytes: Marked): Marked | undefined {
  const out = new MarkedBuilder()
  const at = (i: number) => bytes.text.charCodeAt(i)
  for (let i = 0; i < bytes.text.length; ) {
    const first = at(i)
    const length = first < 0x80 ? 1 : first >= 0xc2 && first < 0xe0 ? 2 : first < 0xf0 ? 3 : 4
    if ((first >= 0x80 && first < 0xc2) || first > 0xf4 || i + length > bytes.text.length) return undefined
    let code = length === 1 ? first : first & (0xff >> (length + 1))
    for (let k = 1; k < length; k++) {
      const next = at(i + k)
      if (next < 0x80 || next > 0xbf) return undefined
      code = (code << 6) | (next & 0x3f)
    }
    if ((length === 3 && code < 0x800) || (length === 4 && (code < 0x10000 || code > 0x10ffff)))
      return undefined
    out.put(String.fromCodePoint(code), bytes, i, i + length)
    i += length
  }
  const decoded = out.done()
  return /\p{Surrogate}/u.test(decoded.text) ? undefined : decoded
}
