import type { Edit } from '@sayso/core'
import { looksBroken } from './badness.ts'
import { cut, type Marked, MarkedBuilder, mark, replaceMarked } from './marked.ts'
import { type SingleByteTable, singleByteTables } from './single-byte.ts'
import { decodeMarkedUtf8 } from './utf8.ts'

/** Bytes that were UTF-8 until something made a space of a non-breaking one. */
const LOST_SPACE =
  /[\xc2\xc3\xc5\xce\xd0\xd9] |[\xe2\xe3] [\x80-\x84\x86-\x9f\xa1-\xbf]|[\xe0-\xe3][\x80-\x84\x86-\x9f\xa1-\xbf] |\xf0 [\x80-\xbf][\x80-\xbf]|\xf0[\x80-\xbf] [\x80-\xbf]|\xf0[\x80-\xbf][\x80-\xbf] /g
/** "Ã " before a word is "à " whose non-breaking space and space became one. */
const LOST_A_GRAVE = /\xc3 (?! |quele|quela|quilo|s )/g
/** UTF-8 of which a byte became a question mark or a substitute. */
const LOST_BYTE = new RegExp(
  [
    '[\xc2-\xdf]S',
    '[\xc2\xc3]\\?',
    '\xed[\xa0-\xaf][S?]\xed[\xb0-\xbf][S?\x80-\xbf]',
    '\xed[\xa0-\xaf][S?\x80-\xbf]\xed[\xb0-\xbf][S?]',
    '[\xe0-\xef][S?][S\x80-\xbf]',
    '[\xe0-\xef][S\x80-\xbf][S?]',
    '[\xf0-\xf4][S?][S\x80-\xbf][S\x80-\xbf]',
    '[\xf0-\xf4][S\x80-\xbf][S?][S\x80-\xbf]',
    '[\xf0-\xf4][S\x80-\xbf][S\x80-\xbf][S?]',
    'S',
  ]
    .join('|')
    .replaceAll('S', '\x1a'),
  'g',
)
const LEADLESS: Readonly<Record<string, string>> = {
  '\x93': '–',
  '\x94': '—',
  '\x98': '‘',
  '\x99': '’',
  '\x9c': '“',
  '\x9d': '”',
  '\xa6': '…',
}
const LOST_LEAD = /'\x80[\x93\x94\x98\x99\x9c\x9d\xa6]/g
const C1 = /[\x80-\x9f]/g

/**
 * The edits that undo mojibake: text that was decoded by the wrong table
 * ("itâ€™s" for "it’s"), once or several times over. Only broken lines are
 * touched, and of these only the broken characters. After ftfy by Robyn Speer.
 */
export function findMojibake(text: string): Edit[] {
  const edits: Edit[] = []
  if (!looksBroken(text)) return edits
  for (let start = 0; start < text.length; ) {
    let stop = text.indexOf('\n', start)
    if (stop < 0) stop = text.length
    const line = text.slice(start, stop)
    if (looksBroken(line)) takeEdits(line, repairMarked(mark(line)), start, edits)
    start = stop + 1
  }
  return edits
}

/**
 * `text` with its mojibake undone; a sound text comes back as it is.
 *
 * @example
 * repairText('The mayorâ€™s cafÃ© lost 12 tables.') // => 'The mayor’s café lost 12 tables.'
 */
export function repairText(text: string): string {
  let out = ''
  let done = 0
  for (const edit of findMojibake(text)) {
    out += text.slice(done, edit.start) + edit.text
    done = edit.end
  }
  return out + text.slice(done)
}

function repairMarked(marked: Marked): Marked {
  let now = marked
  for (let step = 0; step < 8; step++) {
    const next = repairOnce(now)
    if (next.text === now.text) break
    now = next
  }
  return now
}

function repairOnce(broken: Marked): Marked {
  if (!looksBroken(broken.text)) return broken
  // Not ftfy's: "it'\x80\x99s", where the first byte of three was made an apostrophe.
  const marked = replaceMarked(broken, LOST_LEAD, (match) => LEADLESS[match[2]!]!)
  let latin = false
  for (const table of singleByteTables()) {
    const bytes = encode(marked, table)
    if (!bytes) continue
    if (table.name === 'latin-1') latin = true
    const decoded = decodeMarkedUtf8(restoreBytes(bytes, table))
    if (decoded) return decoded
  }
  const parts = replaceParts(marked)
  if (parts.text !== marked.text) return parts
  if (!latin && marked.text.search(C1) < 0) return marked
  const windows = singleByteTables()[1]!
  return replaceMarked(marked, C1, (control) => windows.chars[control.charCodeAt(0)]!)
}

/** The text as bytes of a table, one a unit; undefined where the table lacks a character. */
function encode(marked: Marked, table: SingleByteTable): Marked | undefined {
  let text = ''
  for (let i = 0; i < marked.text.length; i++) {
    const byte = table.bytes.get(marked.text[i]!)
    if (byte === undefined) return undefined
    text += String.fromCharCode(byte)
  }
  return { ...marked, text }
}

function restoreBytes(bytes: Marked, table: SingleByteTable): Marked {
  let restored = bytes
  // In MacRoman the same bytes are a dash and a space.
  if (table.name !== 'macroman') {
    restored = replaceMarked(restored, LOST_A_GRAVE, () => '\xc3\xa0 ')
    restored = replaceMarked(restored, LOST_SPACE, (match) => match.replaceAll(' ', '\xa0'))
  }
  return table.sloppy ? replaceMarked(restored, LOST_BYTE, () => '\xef\xbf\xbd') : restored
}

/** Runs that look like UTF-8 misread, each repaired alone: for a line of which only a part is broken. */
function replaceParts(marked: Marked): Marked {
  const out = new MarkedBuilder()
  let done = 0
  for (const match of marked.text.matchAll(misreadRuns())) {
    if (match[0].length === marked.text.length || !looksBroken(match[0])) continue
    const end = match.index + match[0].length
    out.keep(cut(marked, done, match.index))
    out.keep(repairMarked(cut(marked, match.index, end)))
    done = end
  }
  out.keep(cut(marked, done, marked.text.length))
  return out.done()
}

let runs: RegExp | undefined

/** Runs of characters that the bytes of UTF-8 become in the commonest tables. */
function misreadRuns(): RegExp {
  if (runs) return runs
  const tables = singleByteTables().slice(0, 7)
  const of = (first: number, last: number, like: RegExp) => {
    const chars = new Set<string>()
    for (const { chars: all } of tables)
      for (let b = first; b <= last; b++) if (like.test(all[b]!)) chars.add(all[b]!)
    return [...chars].join('').replace(/[\\\]^-]/g, '\\$&')
  }
  const two = of(0xc2, 0xdf, /[\p{L}\u00d7]/u)
  const three = of(0xe0, 0xef, /\p{L}/u)
  const four = of(0xf0, 0xf0, /\p{L}/u) + of(0xf3, 0xf3, /\p{L}/u)
  const strict = of(0x80, 0xbf, /[^\u2013-\u2015\u2018\u2019\u201a\u201c\u201d\u201e\u2022\u2026]/)
  const next = `${strict} \u2013-\u2015\u2018\u2019\u201a\u201c\u201d\u201e\u2022\u2026`
  runs = new RegExp(
    `(?<![${strict}])(?:[${two}][${next}]|[${three}][${next}]{2}|[${four}][${next}]{3})+`,
    'gu',
  )
  return runs
}

/** The runs of a repaired line that are not as they were, each as one edit. */
function takeEdits(line: string, repaired: Marked, offset: number, edits: Edit[]): void {
  const { text, from, to } = repaired
  let done = 0
  for (let i = 0; i < text.length; ) {
    const same = to[i]! - from[i]! === 1 && line[from[i]!] === text[i] && from[i] === done
    if (same) {
      done++
      i++
      continue
    }
    const start = done
    const first = i
    let end = Math.max(done, to[i]!)
    i++
    while (i < text.length && from[i]! < end) end = Math.max(end, to[i++]!)
    edits.push({ start: offset + start, end: offset + end, text: text.slice(first, i) })
    done = end
  }
  if (done < line.length) edits.push({ start: offset + done, end: offset + line.length, text: '' })
}
