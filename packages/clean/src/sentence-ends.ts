import { abbreviations } from '@sayso/lexicon'

const forms = new Map<string, 'never' | 'number' | 'maybe'>()
for (const { forms: all, ends } of abbreviations) for (const form of all) forms.set(form, ends)

/** Words that open a sentence in capitals and hardly ever stand inside one so: what ends a sentence after "Co." */
const OPENERS = new Set(
  'the a an this that these those it its he she they we you i his her their our my your there here in on at as if when while after before but and so or yet for from with by to both all some many most more each every one two three no not how what why who where which then now thus meanwhile however also still since until although though because despite during under over about according last next officials police authorities'.split(
    ' ',
  ),
)

/** Marks that may stand between a stop and the end of its sentence. */
const CANDIDATE = /[.!?…。！？]+(?:["'”’»)\]}]|''){0,4}/g
const SPACE = /\s/
const LETTER = /\p{L}/u
const LOWER = /\p{Ll}/u
const UPPER = /[\p{Lu}\p{Lt}]/u
const DIGIT = /\d/
const OPENING = /["'“‘«([{\-–—•*_¿¡`]/

/** Where each sentence of one paragraph ends: offsets into `text`, the last one its length. */
export function findSentenceEnds(text: string): number[] {
  const ends: number[] = []
  CANDIDATE.lastIndex = 0
  for (let match = CANDIDATE.exec(text); match; match = CANDIDATE.exec(text)) {
    const end = match.index + match[0].length
    if (end >= text.length) break
    if (endsHere(text, match.index, end, match[0])) ends.push(end)
  }
  ends.push(text.length)
  return ends
}

function endsHere(text: string, at: number, end: number, marks: string): boolean {
  let next = end
  while (next < text.length && SPACE.test(text[next]!)) next++
  if (next >= text.length) return false
  if (next === end) return gluedEnd(text, at, end, marks)
  let first = next
  while (first < text.length && first < next + 4 && OPENING.test(text[first]!)) first++
  const letter = text[first] ?? ''
  if (LOWER.test(letter)) return false
  if (!UPPER.test(letter) && !DIGIT.test(letter) && first === next && LETTER.test(letter) === false)
    return marks !== '...'
  if (marks[0] !== '.' || marks.startsWith('..')) return true
  const word = wordBefore(text, at)
  if (word === '') return true
  const opener = OPENERS.has(wordAt(text, first).toLowerCase())
  if (/^\p{Lu}$/u.test(word)) return opener && word !== 'I' ? marks.length > 1 : word === 'I'
  const ends = forms.get(word.toLowerCase()) ?? (/^(?:\p{L}\.)+\p{L}$/u.test(word) ? 'maybe' : undefined)
  if (ends === undefined) return true
  if (ends === 'never') return marks.length > 1
  if (ends === 'number') return !DIGIT.test(letter)
  return opener || first > next
}

/** "authorities said.The mudslides": a stop with no space behind it, between a word and a capital. */
function gluedEnd(text: string, at: number, end: number, marks: string): boolean {
  if (marks[0] === '.' && marks.length > 1 && marks.startsWith('..')) return false
  const word = wordBefore(text, at)
  if (!/\p{Ll}{2}$|\d$|[)”"]$/u.test(word === '' ? text.slice(Math.max(0, at - 1), at) : word)) return false
  if (word.includes('.') || word.includes('@') || word.includes('/')) return false
  let first = end
  if (/["“‘'(]/.test(text[first]!)) first++
  if (!UPPER.test(text[first] ?? '')) return false
  const following = wordAt(text, first)
  if (DIGIT.test(text[at - 1] ?? '')) return /^\p{Lu}\p{Ll}+$/u.test(following) && following.length > 1
  // A capital and a stop again is a name of a file or a machine ("Node.JS", "Yahoo.Com").
  return /^\p{Lu}(?:\p{Ll}|$)/u.test(following) && !/^(?:Com|Org|Net|Gov|Edu)$/.test(following)
}

function wordBefore(text: string, at: number): string {
  let start = at
  while (start > 0 && at - start < 24 && /[\p{L}\p{N}.'’@/&-]/u.test(text[start - 1]!)) start--
  return text.slice(start, at).replace(/^['’.-]+/, '')
}

function wordAt(text: string, at: number): string {
  let end = at
  while (end < text.length && end - at < 24 && /[\p{L}\p{N}'’]/u.test(text[end]!)) end++
  return text.slice(at, end)
}
