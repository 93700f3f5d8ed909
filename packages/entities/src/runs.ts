import type { Span } from '@sayso/core'

/** How a word hangs on the one before it in its run. */
type Gap = 'first' | 'space' | 'initial' | 'particle' | 'of' | 'on' | 'and' | 'comma'

/** A word with a capital, without a possessive ending. */
export interface Word {
  readonly start: number
  readonly end: number
  readonly text: string
  readonly gap: Gap
  /** True where "'s" or "'" follows. */
  readonly possessive: boolean
}

/** Words with capitals that follow one another, with the small words that names have inside. */
export interface Run {
  readonly words: readonly Word[]
  /** True where it opens a sentence or a line, so that its first word would have a capital anyway. */
  readonly initial: boolean
}

const letters = 'A-Za-z\u00C0-\u024F\u1E00-\u1EFF'
const capitals = 'A-Z\u00C0-\u00D6\u00D8-\u00DE\u0100-\u017F\u1E00-\u1EFF'
const capitalised = new RegExp(
  `(?:[A-Z]\\.){2,}|(?:[A-Z]\\.)+[A-Z](?![A-Za-z])|[${capitals}][${letters}0-9]*(?:['’&-][${letters}0-9]+)*(?:\\.(?:com|org)(?![${letters}]))?`,
  'g',
)

// Abbreviations that a stop belongs to, so that a name goes on after it.
const abbreviated = new Set(
  'St Ste Mt Ft Mr Mrs Ms Dr Prof Gov Lt Gen Maj Col Brig Capt Cmdr Cdr Adm Sgt Cpl Pvt Det Supt Sen Sens Rep Reps Rev Fr Msgr Hon Pres Sec Insp Atty Engr Coun Jr Sr Dept Univ Inc Corp Co Ltd Bros No Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec'.split(
    ' ',
  ),
)
const suffixes = new Set('Inc Inc. Ltd Ltd. LLC Corp Corp. Jr Jr. Sr Sr. II III PLC Plc'.split(' '))
// Possessives inside names: "Workers' Party", "Children's Fund", "Moody's Investors Service".
const possessed = new Set(
  'People Workers Women Children Men Farmers Teachers Nurses Veterans Lloyd Moody McDonald Sotheby Christie Kohl Macy Wendy Levi Poor Standard Lord Cox Martha Land St Writers Peoples Parents King Queen'.split(
    ' ',
  ),
)
const particles = new Set(
  'de del della di da do dos das du des van von der den ter ten bin ibn bint al el la le los las ul y e zu zur af av na fuer für'.split(
    ' ',
  ),
)
const ofs = new Set(['of', 'of the', 'for', 'for the'])
const ons = new Set(['on', 'to', 'against', 'on the', 'to the'])

function readGap(gap: string, before: Word, text: string): Gap | undefined {
  if (gap === ' ') return before.possessive && !possessed.has(before.text) ? undefined : 'space'
  if (gap.length > longestGap || gap.length === 0) return undefined
  if (before.possessive && !(possessed.has(before.text) && gap.trim() === '')) return undefined
  if (gap.charCodeAt(0) <= 32 && /^[ \t]*\n?[ \t]*$/.test(gap)) return 'space'
  if (gap === '. ' || gap === '.') {
    if (before.text.length === 1 || abbreviated.has(before.text)) return 'initial'
    return undefined
  }
  if (gap === ' & ') return 'particle'
  if (gap === ', ') return suffixes.has(text) ? 'comma' : undefined
  if (gap[0] !== ' ') return undefined
  if (gap.endsWith('-') || gap.endsWith("'") || gap.endsWith('’'))
    return /^ (?:al|el|an|as|ash|ad|ar|at|az|ul|d|l)[-'’]$/.test(gap) ? 'particle' : undefined
  if (!gap.endsWith(' ')) return undefined
  const inner = gap.slice(1, -1)
  if (inner === 'and' || inner === 'et' || inner === 'und') return 'and'
  if (ofs.has(inner)) return 'of'
  if (ons.has(inner)) return 'on'
  if (particles.has(inner)) return 'particle'
  const space = inner.indexOf(' ')
  if (space > 0 && particles.has(inner.slice(0, space)) && particles.has(inner.slice(space + 1)))
    return 'particle'
  return undefined
}

// No words that names have inside are longer.
const longestGap = 14

// No name has more words; a text made of capitals is no name.
const longestRun = 24

const spaces =
  '\t\n\v\f\r \u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff'
const closers = new Set([...spaces, ...'"\'“”‘’()[]*>_–—-'])

/** True where a word at `start` opens a sentence, a quotation or a line. */
function opensSentence(text: string, start: number, from: number): boolean {
  let at = start - 1
  let quoted = false
  while (at >= from && closers.has(text[at]!)) {
    const char = text[at]!
    if (char === '\n' && text[at - 1] === '\n') return true
    if (char === '"' || char === '“' || char === '‘' || char === '_' || char === '*') quoted = true
    if (char === '-' && text[at - 1] !== ' ' && text[at - 1] !== '-') return quoted
    at--
  }
  if (at < from) return true
  const char = text[at]!
  if (char === '.') {
    let begin = at
    while (begin > from && isAbbreviationUnit(text.charCodeAt(begin - 1))) begin--
    const word = text.slice(begin, at)
    if (word.length <= 5 && /^(?:[A-Z]\.?)+$/.test(word)) return false
    return !abbreviated.has(word)
  }
  return quoted || char === '!' || char === '?' || char === ':' || char === ';' || char === '•'
}

/**
 * The runs of capitalised words in a stretch of text, in order. One pass; nothing is decided yet.
 *
 * @example
 * findRuns('Officials in East Java said').length // => 2
 */
export function findRuns(text: string, span: Span = { start: 0, end: text.length }): Run[] {
  const runs: Run[] = []
  let words: Word[] = []
  let initial = false
  const close = () => {
    if (words.length > 0) runs.push({ words, initial })
    words = []
  }
  capitalised.lastIndex = span.start
  for (let match = capitalised.exec(text); match; match = capitalised.exec(text)) {
    let start = match.index
    if (start >= span.end) break
    let word = match[0]
    const before = text.charCodeAt(start - 1)
    if (start > span.start && isWordUnit(before)) continue
    let end = start + word.length
    if (word.charCodeAt(0) > 127 && word[0]!.toLowerCase() === word[0]) continue
    if (end > span.end) break
    let possessive = false
    if (endsInPossessive(word)) {
      word = word.slice(0, -2)
      end -= 2
      possessive = true
    } else if ((text[end] === "'" || text[end] === '’') && word.endsWith('s')) possessive = true
    else if (word.charCodeAt(1) === 46 && text[end] === '.' && /^(?:[A-Z]\.)+[A-Z]$/.test(word)) {
      word += '.'
      end++
    }
    const last = words.at(-1)
    let gap: Gap | undefined
    if (last) {
      const from =
        last.possessive && text[last.end] !== ' ' ? last.end + (text[last.end + 1] === 's' ? 2 : 1) : last.end
      const between = start - from > longestGap ? '' : text.slice(from, start)
      gap = readGap(between, last, word)
      if (gap === 'particle' && /[-'’]$/.test(between)) {
        const size = between.trimStart().length
        start -= size
        word = text.slice(start, end)
      }
    }
    if (gap === undefined || words.length === longestRun) {
      close()
      initial = opensSentence(text, start, span.start)
      gap = 'first'
    }
    words.push({ start, end, text: word, gap, possessive })
  }
  close()
  return runs
}

/** A letter or a stop. */
function isAbbreviationUnit(unit: number): boolean {
  return unit === 46 || (unit >= 97 && unit <= 122) || (unit >= 65 && unit <= 90)
}

/** "Kenya's", not "A's". */
function endsInPossessive(word: string): boolean {
  const last = word.charCodeAt(word.length - 1)
  if (word.length < 4 || (last !== 115 && last !== 83)) return false
  const mark = word.charCodeAt(word.length - 2)
  return mark === 39 || mark === 0x2019
}

function isWordUnit(unit: number): boolean {
  return (
    (unit >= 97 && unit <= 122) ||
    (unit >= 65 && unit <= 90) ||
    (unit >= 48 && unit <= 57) ||
    (unit >= 0xc0 && unit <= 0x24f)
  )
}
