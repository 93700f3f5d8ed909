import { countsKnown } from '../counted/nouns.ts'
import type { Reader } from '../quantity/draft.ts'
import { isMark } from '../text/token.ts'
import { isGluedList } from './glued-list.ts'
import { isJet } from './model.ts'

// What may stand before a hyphen and a number and leave it a number.
const joins =
  /^(?:mid|early|late|sub|under|over|pre|post|non|near|about|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|from|to|a|and|or|than|some|the|of|for|in|at|by|wage|ex|rs|rm|usd|eur|gbp|pay|all)$/
const glued =
  /^(?:between|over|about|around|than|to|of|from|some|least|nearly|almost|under|and|killed|killing|injured|affected|displaced|the|for|at|in|by|with|up|approximately|is|are|was|were|estimated|another|total|only|tk)$/

/**
 * The last token of a name or code that the digits at `i` are a part of: "COVID-19", "F-16", "MH370", "I7-860BOX",
 * "24703L202", "9.3.1", a web address; undefined where they are a number.
 */
export function readIdentifier(reader: Reader, i: number, money: boolean): number | undefined {
  const { tokens } = reader
  const token = tokens[i]!
  if (token.type !== 'digits') return undefined
  const literal = token.literal!
  if (literal.broken) return lastGlued(reader, i)
  const before = tokens[i - 1]
  const next = tokens[i + 1]
  if (token.gap === 0 && before && !money) {
    if (before.type === 'word' && !glued.test(before.lower) && !isGluedList(reader, i))
      return lastGlued(reader, i)
    if (before.lower === '_' || before.lower === '@' || before.lower === '#' || before.lower === '\\')
      return lastGlued(reader, i)
    if ((before.lower === '-' || before.lower === '–') && before.gap === 0) {
      const head = tokens[i - 2]
      if (
        head?.type === 'word' &&
        (!joins.test(head.lower) || isGrade(reader, i)) &&
        !head.sense?.cardinal &&
        !head.sense?.month &&
        !isWireDash(reader, i)
      )
        return lastGlued(reader, i)
    }
    // "System V/68"
    if (before.lower === '/' && before.gap === 0 && tokens[i - 2]?.type === 'word' && tokens[i - 2]!.caps > 0)
      return tokens[i - 2]!.lower.length < 4 ? lastGlued(reader, i) : undefined
    if (before.lower === '=' && before.gap === 0) return lastGlued(reader, i)
    if (before.lower === ':' && before.gap === 0 && tokens[i - 2]?.type === 'digits')
      return lastGlued(reader, i)
  }
  if (isPaired(reader, i)) return i + 2
  if (isMark(before, '©®')) return i
  if (next?.lower === '=' && next.gap === 0) return lastGlued(reader, i)
  if (next?.lower === ':' && next.gap === 0 && tokens[i + 2]?.type === 'digits' && tokens[i + 2]!.gap === 0)
    return lastGlued(reader, i)
  if (next?.gap === 0 && isMark(next, '-+/*') && isSum(reader, i)) return lastGlued(reader, i)
  if (isMark(before, '"”“″\'') && tokens[i - 2]?.lower === '=') return i
  if (
    literal.value === 911 &&
    (/^(?:calls?|operators?|dispatchers?|cent(?:er|re)|tapes?|system|emergency)$/.test(next?.lower ?? '') ||
      /^(?:call|called|calling|dial|dialed|dialled|to)$/.test(before?.lower ?? ''))
  )
    return i
  // No newspaper writes nine digits without a mark between them.
  if (literal.digits >= 9 && !literal.grouped) return lastGlued(reader, i)
  if (
    literal.digits === 8 &&
    !literal.grouped &&
    !money &&
    (next === undefined || next.lower === '%' || next.type !== 'word' || !countsKnown(tokens, i + 1))
  )
    return i
  if (!money && isLooseRun(reader, i)) return i
  if (literal.decimals >= 8 && literal.digits > 0) return i
  if (literal.digits >= 7 && !literal.grouped && (longNear(reader, i) || next?.lower === '%')) return i
  if (literal.value === 0 && literal.decimals === 0 && (isZero(tokens[i - 1]) || isZero(next))) return i
  if (next && next.gap === 0 && next.type === 'word') {
    // "5ptsmoderatorFeatured": words of a scraped page run together.
    if (next.lower.length > 7 && /[a-z][A-Z]/.test(reader.text.slice(next.start, next.end))) return i + 1
    const beyond = tokens[i + 2]
    if (
      next.lower.length === 1 &&
      !/^[kmbgt]$/.test(next.lower) &&
      beyond?.lower === '-' &&
      beyond.gap === 0 &&
      tokens[i + 3]?.type === 'digits' &&
      tokens[i + 3]!.gap === 0
    )
      return lastGlued(reader, i)
    // "24703L202", "SCP173m5"
    if (
      beyond &&
      beyond.gap === 0 &&
      beyond.type === 'digits' &&
      !/^(?:m|km|cm|ft|mm|in|e|x|k|mi|yd|h|d)$/.test(next.lower)
    )
      return lastGlued(reader, i)
    if (/^(?:st|nd|rd|th)$/.test(next.lower)) return i + 1
    if (/^(?:d|g|x|p|w|e)$/.test(next.lower) && (next.caps > 0 || next.lower === 'p' || next.lower === 'x')) {
      if (next.lower === 'p' && next.caps === 0) return undefined
      if (next.lower === 'x')
        return beyond?.gap === 0 && beyond.type === 'digits' ? lastGlued(reader, i) : undefined
      if (/^[gde]$/.test(next.lower) && literal.decimals === 0) return i + 1
    }
  }
  // "401(k)", "501(c)(3)"
  if (
    next?.lower === '(' &&
    next.gap === 0 &&
    tokens[i + 2]?.type === 'word' &&
    tokens[i + 2]!.lower.length === 1
  )
    return i + 3
  if (literal.value === 9 && next?.lower === '/' && tokens[i + 2]?.literal?.value === 11) return i + 2
  if (literal.value === 24 && next?.lower === '/' && tokens[i + 2]?.literal?.value === 7) return i + 2
  if (literal.value === 50 && next?.lower === '-' && tokens[i + 2]?.literal?.value === 50) return i + 2
  if (literal.value === 20 && next?.lower === '/' && tokens[i + 2]?.literal?.value === 20) return i + 2
  return undefined
}

/** "block 16/26", "the 747-400": two numbers that name one thing, a thing so labelled or an airliner. */
function isPaired({ tokens }: Reader, i: number): boolean {
  const [before, token, mark, far] = [tokens[i - 1], tokens[i]!, tokens[i + 1], tokens[i + 2]]
  if (mark?.type !== 'mark' || mark.gap > 0 || far?.type !== 'digits' || far.gap > 0) return false
  const [one, two] = [token.literal!, far.literal!]
  if (one.grouped || one.decimals > 0 || two.grouped || two.decimals > 0) return false
  // "Osei v. Moore, No. 14-1418": a case.
  if (mark.lower === '-' && before?.lower === '.' && tokens[i - 2]?.lower === 'no') return true
  // "the area 3/4 of a mile off": a fraction.
  const isPart = one.value < two.value && two.value <= 8
  if (mark.lower === '/') return before?.sense?.label === true && token.gap === 1 && !isPart
  return mark.lower === '-' && isJet(one.value) && two.digits === 3 && two.value % 100 === 0
}

/** "rated A-2 by Osei": a capital alone and a small number. */
function isGrade({ tokens }: Reader, i: number): boolean {
  const [head, token] = [tokens[i - 2]!, tokens[i]!]
  const before = tokens[i - 3]
  if (head.lower !== 'a' || head.caps === 0 || token.literal!.digits > 2) return false
  return before?.type === 'word' && head.gap === 1
}

/** "fled-20 of them": a dash between a lower-case word and a number is a wire dash. */
function isWireDash({ tokens }: Reader, i: number): boolean {
  const head = tokens[i - 2]!
  const next = tokens[i + 1]
  return (
    head.caps === 0 &&
    head.lower.length > 3 &&
    next?.type === 'word' &&
    next.gap === 1 &&
    /^(?:people|of|percent|per|children|men|women)$/.test(next.lower)
  )
}

/** The last token that touches the one before it, from `i` on. */
function lastGlued({ tokens }: Reader, i: number): number {
  let k = i
  while (k + 1 < tokens.length && k < i + 60) {
    const next = tokens[k + 1]!
    if (next.gap > 0) break
    if (next.type === 'mark' && !/^[-–_./:%#@&=?+~\\]$/.test(next.lower)) break
    if (next.type === 'mark' && (tokens[k + 2] === undefined || tokens[k + 2]!.gap > 0)) break
    k += 1
  }
  return k
}

/** "3333/2=6666", "1000-1=999" */
function isSum({ tokens }: Reader, i: number): boolean {
  for (let k = i + 1; k < i + 8; k++) {
    const token = tokens[k]
    if (!token || token.gap > 0) return false
    if (token.lower === '=') return true
  }
  return false
}

/** Another long number without groups near by: both are codes. */
function longNear({ tokens }: Reader, i: number): boolean {
  for (let k = i - 4; k <= i + 4; k++) {
    const literal = k === i ? undefined : tokens[k]?.literal
    if (literal && literal.digits >= 7 && !literal.grouped) return true
  }
  return false
}

/** "37 41 4, 38 5145": bare numbers side by side, with nothing counted, are parts of codes. */
function isLooseRun({ tokens }: Reader, i: number): boolean {
  const token = tokens[i]!
  if (token.literal!.decimals > 0 || token.lower !== '') return false
  const next = tokens[i + 1]
  const before = tokens[i - 1]
  const bare = (each: Reader['tokens'][number] | undefined) =>
    each?.type === 'digits' && each.lower === '' && each.literal!.decimals === 0
  if (bare(next) && next!.gap === 1) {
    const far = tokens[i + 2]
    return (
      !(far?.lower === '/' && far.gap === 0) &&
      (far === undefined || far.type !== 'word') &&
      !(far && /^[%$€£°½]$/.test(far.lower))
    )
  }
  return (
    bare(before) &&
    token.gap === 1 &&
    (next === undefined || (next.type === 'mark' && !/^[%/$€£°]$/.test(next.lower)))
  )
}

const isZero = (token: Reader['tokens'][number] | undefined) =>
  token?.type === 'digits' && token.literal!.value === 0
