import { countsKnown } from '../counted/nouns.ts'
import type { Reader } from '../quantity/draft.ts'
import { isPluralForm } from '../quantity/singular.ts'
import { readUnit } from '../quantity/unit.ts'

const codes =
  /^(?:covid|sars|cov|web|page|version|top|level|area|group|route|catch|windows|omicron|type|mark|http|https|www)$/

/**
 * True of digits that only a lost line break joins to the word before them, as in a list scraped from a page: "left 45
 * dead16,000 families were moved", "IMPACT45 dead", "Northfield12 out of 25". Never "COVID19", "A320", "mp3", "page2".
 */
export function isGluedList(reader: Reader, i: number): boolean {
  const { tokens } = reader
  const [word, number, next] = [tokens[i - 1], tokens[i]!, tokens[i + 1]]
  if (word?.type !== 'word' || number.gap > 0 || number.type !== 'digits') return false
  if (word.lower.length < 3 || codes.test(word.lower)) return false
  if (next?.type !== 'word' || next.gap !== 1) return false
  const literal = number.literal!
  if (literal.broken || literal.leadingZero) return false
  if (word.caps === 0 && literal.grouped) return true
  if (next.lower === 'out' && tokens[i + 2]?.lower === 'of') return true
  if (word.caps === 2 && (word.lower.length < 4 || word.sense?.label)) return false
  if (/^(?:dead|missing|injured|wounded|homeless|killed|displaced)$/.test(next.lower)) return true
  return (
    next.caps === 0 &&
    (countsKnown(tokens, i + 1) ||
      (word.caps === 0 && (isPluralForm(next.lower) || readUnit(reader, i) !== undefined)))
  )
}
