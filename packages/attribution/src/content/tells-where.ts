import { compassWords } from '@sayso/lexicon'
import type { Found, Run } from '../found.ts'
import type { SentenceView } from '../sentence-view.ts'

const COMPASS = new Set(compassWords)
const LENGTHS = new Set(
  'kilometres kilometers km kms miles kilometre kilometer mile metres meters yards'.split(' '),
)
const SETTLEMENTS = new Set('city town village port community resort suburb settlement island'.split(' '))
/** "about", "some", "just over": how far before the number the gloss may begin. */
const BOUND = new Set([
  'about',
  'some',
  'around',
  'roughly',
  'just',
  'over',
  'nearly',
  'almost',
  'only',
  'than',
  'more',
])

/**
 * Takes out of what is said where a place lies and how many live there, which the article adds for its readers: "a fire
 * near Lodge, which is about 100 km (62 miles) southwest of Edmond, is new, she said"; "Corda, a town of some 17,000".
 *
 * Never in quotation marks, never what a verb tells of, "the quake struck 40 km north of Lima", and never a distance that
 * leads to no place, "the ash spread 40 km west".
 */
export function withoutGlosses(found: Found): Found {
  const glosses = findGlosses(found.view)
  if (glosses.length === 0) return found
  const content = glosses.reduce(takeOut, found.content)
  return content.length === 0 ? found : { ...found, content }
}

function takeOut(content: readonly Run[], gloss: Run): readonly Run[] {
  return content.flatMap((run) =>
    [
      { first: run.first, last: Math.min(run.last, gloss.first - 1) },
      { first: Math.max(run.first, gloss.last + 1), last: run.last },
    ].filter(({ first, last }) => first <= last),
  )
}

function findGlosses(view: SentenceView): Run[] {
  const glosses: Run[] = []
  for (let i = 2; i < view.tokens.length; i++) {
    if (view.kinds[i] !== 11 || view.quoted[i]! > 0) continue
    let first = i
    while (first > 1 && BOUND.has(view.words[first - 1]!)) first--
    const last = isBeside(view, first - 1) ? endOfDistance(view, i) : 0
    if (last > 0) glosses.push({ first, last })
    else if (isPopulation(view, first - 1)) glosses.push({ first, last: i })
    i = Math.max(i, last)
  }
  return glosses
}

/** A place stands before, or "which is": no verb that tells of the distance. */
function isBeside({ tokens, words }: SentenceView, i: number): boolean {
  const { tag, text } = tokens[i]!
  if (tag === 'AUX' || words[i] === 'lies') return words[i - 1] === 'which'
  return text === ',' || tag === 'NOUN' || tag === 'PROPN' || tag === 'NUM'
}

/** The last token of "100 km (62 miles) southwest of", from its number; or 0. */
function endOfDistance({ words }: SentenceView, i: number): number {
  if (!LENGTHS.has(words[i + 1] ?? '')) return 0
  let k = i + 2
  if (words[k] === '(') {
    while (k < i + 8 && words[k] !== ')') k++
    k++
  }
  if (words[k] === 'to' && words[k + 1] === 'the') k += 2
  if (!COMPASS.has(words[k] ?? '')) return 0
  while (COMPASS.has(words[k] ?? '') || words[k] === '-') k++
  return words[k] === 'of' || words[k] === 'from' ? k : 0
}

/** ", a town of" some 17,000: those who live in a place, in apposition to it. */
function isPopulation({ words }: SentenceView, of: number): boolean {
  if (words[of] !== 'of' || !SETTLEMENTS.has(words[of - 1] ?? '')) return false
  for (let a = of - 2; a > 0 && a > of - 5; a--) if (words[a] === 'a') return words[a - 1] === ','
  return false
}
