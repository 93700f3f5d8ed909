import {
  fractionWords,
  labelNouns,
  monthWords,
  type NumberRole,
  numberWords,
  scoreWords,
  streetWords,
  timePlacers,
  vagueWords,
} from '@sayso/lexicon'
import { WordFilter } from './word-filter.ts'

/** What the lexicon says of one word that may matter to a figure. */
export interface Sense {
  /** A cardinal number word. */
  cardinal?: { readonly value: number; readonly role: NumberRole; readonly plural: boolean }
  /** A plural that is a figure by itself: "dozens". */
  vague?: number
  /** A word for a part: "third", "quarters". */
  part?: { readonly parts: number; readonly plural: boolean }
  /** Starts or carries a number whose size other words give: "several", "few", "couple", "pair", "no", "none". */
  opener?: boolean
  month?: boolean
  label?: boolean
  street?: boolean
  score?: boolean
  placedBefore?: boolean
  placedAfter?: boolean
}

const table = new Map<string, Sense>()

function sense(word: string): Sense {
  let found = table.get(word)
  if (!found) {
    found = {}
    table.set(word, found)
  }
  return found
}

for (const { word, value, role } of numberWords) {
  sense(word).cardinal = { value, role, plural: false }
  if (role === 'magnitude' || role === 'hundred' || role === 'pack') {
    sense(`${word}s`).cardinal = { value, role, plural: true }
  }
}
for (const { word, value } of vagueWords) if (!word.includes(' ')) sense(word).vague = value
for (const { word, plural, parts } of fractionWords) {
  sense(word).part = { parts, plural: false }
  sense(plural).part = { parts, plural: true }
}
for (const word of ['several', 'few', 'couple', 'pair', 'no', 'none', 'nobody', 'doz', 'dozs', 'dzs']) {
  sense(word).opener = true
}
for (const word of ['doz', 'dozs', 'dz', 'dzs']) {
  sense(word).cardinal = { value: 12, role: 'pack', plural: true }
}
const mark = (groups: readonly { words: readonly string[] }[], set: (found: Sense) => void) => {
  for (const { words } of groups) for (const word of words) set(sense(word.replace(/\.$/, '')))
}
mark(monthWords, (found) => {
  found.month = true
})
mark(labelNouns, (found) => {
  found.label = true
})
mark(streetWords, (found) => {
  found.street = true
})
mark(scoreWords, (found) => {
  found.score = true
})
mark(timePlacers.slice(0, 1), (found) => {
  found.placedBefore = true
})
mark(timePlacers.slice(1), (found) => {
  found.placedAfter = true
})

const filter = new WordFilter(table.keys())

/** What the lexicon says of a word, in lower case; undefined of most. */
export function senseOf(word: string): Sense | undefined {
  return filter.mayHoldWord(word) ? table.get(word) : undefined
}
