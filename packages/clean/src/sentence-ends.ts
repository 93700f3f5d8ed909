import { findListEntries } from './list-entries.ts'
import { opensAfter, readStopKind } from './stop-kind.ts'

/** A stop of any kind with the closing marks behind it, dots that stand apart, or a bullet inside a line. */
const CANDIDATE =
  /(?:\.(?: \.){2,}|[.!?…。！？．]+)(?:["'”’»)\]}]|'')*(?:\[\d{1,3}\])*|(?<=\S) (?=[•⁃▪●◦] ?[\p{L}\p{N}])/gu
const CLOSED_BY_QUOTE = /["'”’»]/
/** What may stand before the first letter of a sentence. */
const LEAD = /^(?:["'“‘«([{¿¡*_`]|''|[-–—•⁃]+ ?)*/
/** A numbered or lettered entry: "(b) Water". */
const ENTRY = /^\(?(?:[a-z]|\d{1,2}|[ivx]{1,4})\)\s+\p{Lu}/u
/** All that is there so far is the number of an entry: "1.", "• 9.", "a.)". */
const MARKER = /^\s*(?:[•⁃▪●◦-]\s*)?\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})[.)]{1,2}$/i
/** A speaker follows the quotation: `"Why?" Mr. Okafor asked`. */
const SPEAKER =
  /^(?:(?:\p{Lu}[\p{L}.'’-]*|the|of|and)\s+){1,5}(?:said|says|asked|asks|added|adds|wrote|writes|told|replied|shouted|tweeted|recalled|wondered|exclaimed|cried|yelled)\b/u

/** Where each sentence of one paragraph ends: offsets into `text`, the last one its length. */
export function findSentenceEnds(text: string): number[] {
  const ends: number[] = []
  const caseless = !/\p{Lu}/u.test(text)
  const entries = findListEntries(text)
  let start = 0
  let entry = 0
  const take = (end: number) => {
    for (; entry < entries.length && entries[entry]! <= end; entry++) {
      if (entries[entry]! > start) ends.push(entries[entry]!)
      start = Math.max(start, entries[entry]!)
    }
    if (end <= start) return
    ends.push(end)
    start = end
  }
  // Not `matchAll`, which copies the pattern for every paragraph.
  CANDIDATE.lastIndex = 0
  for (let match = CANDIDATE.exec(text); match; match = CANDIDATE.exec(text)) {
    const end = match.index + match[0].length
    if (end >= text.length) break
    while (entry < entries.length && entries[entry]! <= match.index) take(entries[entry]!)
    if (match[0] === ' ') take(match.index)
    else if (match[0] === '.' && isNote(text, match.index))
      take(end + NOTE.exec(text.slice(end, end + 12))![0].length)
    else if (endsHere(text, start, match.index, end, match[0], caseless)) take(end)
  }
  take(text.length)
  return ends
}

/** The numbers of notes glued to a stop: "consultation.11 12 Take". */
const NOTE = /^\d{1,2}(?: \d{1,2})*(?= ["“]?\p{Lu})/u

function isNote(text: string, at: number): boolean {
  return /[\p{L})]/u.test(text[at - 1] ?? '') && NOTE.test(text.slice(at + 1, at + 13))
}

function endsHere(
  text: string,
  start: number,
  at: number,
  end: number,
  marks: string,
  caseless: boolean,
): boolean {
  if (end - start < 8 && MARKER.test(text.slice(start, end))) return false
  if (!/\s/.test(text[end]!)) return gluedEnd(text, at, end, marks)
  const next = text.slice(end, end + 64).trimStart()
  if (next === '') return false
  const first = next.slice(LEAD.exec(next)![0].length)
  if (/^\p{Ll}/u.test(first)) return ENTRY.test(next) || (caseless && isPlainStop(text, at, marks))
  if (!/^[\p{L}\p{N}$€£#@]/u.test(first)) return !/^[-–—,;:)\]]/.test(next) && first !== ''
  if (marks[0] === '[' || /^\.{3}\]|^…\]/.test(marks)) return false
  if (/^\. \.|^\.{2,3}(?!\.)|^…/.test(marks)) return ellipsisEnds(marks, first)
  if (CLOSED_BY_QUOTE.test(marks) && SPEAKER.test(next)) return false
  if (marks[0] !== '.') return true
  const word = wordBefore(text, at)
  const kind = readStopKind(word)
  if (kind === undefined) return !isPlaceOfDateline(text.slice(start, at), first)
  if (
    kind === 'clock' &&
    /^\s*(?:At|By|Around|About|Before|After|Since|Until) \d/.test(text.slice(start, start + 16)) &&
    at - start < 20
  )
    return false
  return opensAfter(kind, word, next, text)
}

/** Dots end a sentence where a capital follows, but three that stand apart leave something out. */
function ellipsisEnds(marks: string, first: string): boolean {
  if (/^\. \. \.(?! \.)/.test(marks)) return false
  return /^\p{Lu}/u.test(first)
}

/** In a text without capitals only an ordinary word's stop ends a sentence. */
function isPlainStop(text: string, at: number, marks: string): boolean {
  const word = wordBefore(text, at)
  return marks[0] === '.' && !marks.startsWith('..') && word.length > 2 && readStopKind(word) === undefined
}

/** "MOSCOW. Oct 5 (Interfax) - ": a dateline that stops after its place. */
function isPlaceOfDateline(before: string, first: string): boolean {
  return (
    before.length < 30 &&
    /^[\p{Lu}\s,/-]+$/u.test(before) &&
    /^(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]*\.? \d/i.test(first)
  )
}

/** "authorities said.The mudslides": a stop with no space behind it, between a word and a capital. */
function gluedEnd(text: string, at: number, end: number, marks: string): boolean {
  if (/^[.…]{2}|^…/.test(marks)) return false
  const token = /^["“‘'(]?([^\s]{0,64})/.exec(text.slice(end, end + 66))![1]!
  const opener = /^(?:\p{Lu}(?:\p{Ll}+|(?=[\s’']|$))|\p{Lu}{4,}(?![.\p{Ll}]))/u.exec(token)?.[0]
  if (!opener || /[@/\\]|^\p{Lu}\p{Ll}*\.\p{Ll}/u.test(token)) return false
  if (/^(?:Com|Org|Net|Gov|Edu|Info|Co|Io)\b/.test(token)) return false
  const before = text.slice(Math.max(0, at - 24), at)
  const word = wordBefore(text, at)
  if (/[@/]/.test(word) || /\p{L}\.\p{L}{1,2}$/u.test(before)) return false
  if (/\d$/.test(before)) return opener.length > 1
  if (CLOSED_BY_QUOTE.test(marks) || /[)"”’\]]$/.test(before)) return true
  return /\p{Ll}{2}$/u.test(before) && readStopKind(word) !== 'never'
}

/** The word that ends at `at`, with the stops inside it: "U.S", "Mr". */
function wordBefore(text: string, at: number): string {
  const before = /[\p{L}\p{N}.'’@/&-]*$/u.exec(text.slice(Math.max(0, at - 24), at))![0]
  const bare = before.replace(/^['’.&-]+/, '')
  // "Tuesday.Mr": a sentence glued to the next.
  return /\p{L}{3}\.\p{Lu}/u.test(bare) ? bare.slice(bare.lastIndexOf('.') + 1) : bare
}
