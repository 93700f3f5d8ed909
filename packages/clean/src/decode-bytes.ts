import type { Diagnostic } from '@sayso/core'
import { analyse } from 'chardet'
import { windows1252 } from './mojibake/single-byte.ts'

/** A file's text, the encoding it was read by, and why where that was not plain. */
export interface DecodedBytes {
  readonly text: string
  /** The encoding's WHATWG name, in lower case: "utf-8", "windows-1252". */
  readonly encoding: string
  readonly diagnostics: readonly Diagnostic[]
}

/**
 * The text of a file's bytes: by its byte order mark, by `hint`, by what a page
 * or an XML file declares, as UTF-8 where it is valid, or else as the likeliest
 * encoding of its bytes.
 *
 * @param hint - an encoding's name, as an HTTP header gives it; not believed where the bytes are no such text
 * @returns text without a byte order mark; never throws, bytes that cannot be read become U+FFFD
 * @example
 * decodeBytes(new Uint8Array([0x93, 0x31, 0x32, 0x94])).text // => '“12”'
 */
export function decodeBytes(bytes: Uint8Array, hint?: string): DecodedBytes {
  const mark = markedEncoding(bytes)
  if (mark) return { text: decode(bytes, mark) ?? '', encoding: mark, diagnostics: [] }
  const wide = wideEncoding(bytes)
  if (wide) return said(decode(bytes, wide) ?? '', wide, 'its zero bytes')
  const strict = decode(bytes, 'utf-8', true)
  if (strict !== undefined) {
    const named = nameOf(hint ?? declaredEncoding(bytes))
    // Bytes of Japanese in ISO-2022-JP are valid UTF-8 too.
    if (named?.startsWith('iso-2022')) return said(decode(bytes, named) ?? strict, named, 'its name')
    return { text: strict, encoding: 'utf-8', diagnostics: [] }
  }
  for (const [name, why] of [
    [hint, 'the name it came with'],
    [declaredEncoding(bytes), 'its own declaration'],
  ] as const) {
    const encoding = nameOf(name)
    if (encoding && encoding !== 'utf-8') {
      const text = decode(bytes, encoding)
      if (text !== undefined) return said(text, encoding, why)
    }
  }
  if (mostlyUtf8(bytes)) {
    return { text: decode(bytes, 'utf-8')!, encoding: 'utf-8', diagnostics: [damaged('utf-8')] }
  }
  const guess = likeliestEncoding(bytes)
  return said(decode(bytes, guess) ?? decode(bytes, 'windows-1252')!, guess, 'the look of its bytes')
}

function said(text: string, encoding: string, why: string): DecodedBytes {
  const diagnostics: Diagnostic[] = [
    { rule: 'clean/encoding', message: `Read as ${encoding}, going by ${why}.`, severity: 'info' },
  ]
  if (text.includes('\ufffd')) diagnostics.push(damaged(encoding))
  return { text, encoding, diagnostics }
}

const damaged = (encoding: string): Diagnostic => ({
  rule: 'clean/bytes-lost',
  message: `Some bytes are no ${encoding}; they stand as U+FFFD in the text.`,
  severity: 'warning',
})

function markedEncoding(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8'
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  return undefined
}

/** UTF-16 without a mark: every other byte of Latin text is zero. */
function wideEncoding(bytes: Uint8Array): string | undefined {
  const length = Math.min(bytes.length, 4096)
  const zeros = [0, 0]
  for (let i = 0; i < length; i++) if (bytes[i] === 0) zeros[i % 2]!++
  if (zeros[1]! * 5 > length * 2 && zeros[0]! * 20 < length) return 'utf-16le'
  if (zeros[0]! * 5 > length * 2 && zeros[1]! * 20 < length) return 'utf-16be'
  return undefined
}

/** What a page's `meta` or an XML declaration says. */
function declaredEncoding(bytes: Uint8Array): string | undefined {
  const head = String.fromCharCode(...bytes.subarray(0, 4096))
  return (
    /<meta\b[^>]{0,200}?charset\s*=\s*["']?\s*([\w:.-]{2,30})/i.exec(head)?.[1] ??
    /^\s*<\?xml\b[^>]{0,100}?encoding\s*=\s*["']([\w:.-]{2,30})/i.exec(head)?.[1]
  )
}

/** The name by which encodings are known here; undefined of one that nobody can read. */
function nameOf(label: string | undefined): string | undefined {
  if (!label) return undefined
  try {
    return new TextDecoder(label.trim()).encoding
  } catch {
    return undefined
  }
}

function decode(bytes: Uint8Array, encoding: string, fatal = false): string | undefined {
  if (encoding === 'windows-1252') return decodeWindows1252(bytes)
  try {
    return new TextDecoder(encoding, { fatal }).decode(bytes)
  } catch {
    return undefined
  }
}

/** By our own table: some versions of Node read windows-1252 as Latin-1. */
function decodeWindows1252(bytes: Uint8Array): string {
  const parts: string[] = []
  for (let start = 0; start < bytes.length; start += 8192) {
    const codes = Array.from(bytes.subarray(start, start + 8192), (byte) => windows1252(byte).charCodeAt(0))
    parts.push(String.fromCharCode(...codes))
  }
  return parts.join('')
}

/** True where UTF-8 with a few bytes spoilt explains the bytes better than any other encoding. */
function mostlyUtf8(bytes: Uint8Array): boolean {
  let good = 0
  let broken = 0
  for (let i = 0; i < bytes.length; i++) {
    const first = bytes[i]!
    if (first < 0x80) continue
    const length =
      first >= 0xc2 && first < 0xe0
        ? 2
        : first >= 0xe0 && first < 0xf0
          ? 3
          : first >= 0xf0 && first < 0xf5
            ? 4
            : 1
    let k = 1
    while (k < length && (bytes[i + k]! & 0xc0) === 0x80) k++
    if (length > 1 && k === length) good++
    else broken++
    i += k - 1
  }
  return good >= 3 && broken * 5 < good
}

/** What the kept detector finds likeliest of what can be read; Western text is windows-1252, a superset of Latin-1. */
function likeliestEncoding(bytes: Uint8Array): string {
  const best = analyse(bytes.subarray(0, 65_536))[0]
  const name = best && best.confidence >= 30 ? nameOf(best.name) : undefined
  return name && name !== 'utf-8' && !name.startsWith('utf-16') ? name : 'windows-1252'
}
