import { isCapital } from '../characters.ts'
import { CAPITALS, type Casing, PROSE, TITLE } from './word-features.ts'

/** Short words that a title-case headline leaves small. */
const SMALL = new Set(
  'a an the and but or nor for of in on at to by from with as is are was be it its into over after amid vs via than that up out off s'.split(
    ' ',
  ),
)

/**
 * How the words of a stretch are cased, told by all of them together; under four words of letters it is prose. The
 * first small word that no headline leaves small settles it.
 */
export function casingOf(count: number, wordAt: (i: number) => string): Casing {
  let capitals = 0
  let titled = 0
  for (let i = 0; i < count; i++) {
    const word = wordAt(i)
    const unit = word.charCodeAt(0)
    if (unit < 65 || (unit > 90 && unit < 97) || (unit > 122 && unit < 192)) continue
    if (!isCapital(unit)) {
      if (word.length > 1 && !SMALL.has(word)) return PROSE
    } else if (word.length > 1 && word === word.toUpperCase()) capitals++
    else titled++
  }
  if (capitals >= 3 && capitals > titled * 4) return CAPITALS
  return titled >= 4 ? TITLE : PROSE
}
