import type { Span } from '@sayso/core'
import type { Analysis } from '@sayso/language'
import { readEventWord } from './event-word.ts'
import type { FoundEvent } from './found.ts'

// Nouns of an action, not things that share a verb's form: "torches to three villages".
const ACTIONS =
  /(?:tion|ment|sal|sure|ing)$|^(?:shelter|rescue|arrest|return|release|transfer|sale|death|injury|fatality|murder|loss|collapse|damage)$/

/**
 * `claims/event-noun`: a noun of what is done, between the verb and the figure: "ordered the [evacuation] of 2,000
 * residents", "provided [shelter] to 1,400 people". The nearest to the figure; not in another noun's company ("flood relief").
 */
export function readEventNoun(
  analysis: Analysis,
  from: number,
  first: number,
  counted: Span | null | undefined,
): FoundEvent | undefined {
  const { tokens } = analysis
  for (let i = first - 1; i >= from && i >= first - 8; i--) {
    const { tag, text } = tokens[i]!
    if (text === ',' || text === ';' || text === 'and') return undefined
    if (tag !== 'NOUN') continue
    const next = tokens[i + 1]
    if (next?.tag !== 'ADP') continue
    // "losses of $3 million" count losses: what happened to them is their verb's to say.
    if (counted && tokens[i]!.span.start >= counted.start && tokens[i]!.span.end <= counted.end) continue
    const word = readEventWord(tokens, i)
    if (word && ACTIONS.test(word.lemma)) return { ...word, verb: undefined, rule: 'claims/event-noun' }
  }
  return undefined
}

// Nouns in -tion and -ment of no action.
const NO_ACTIONS =
  /^(?:apartment|association|coalition|collection|combination|commission|delegation|department|dimension|division|document|donation|edition|element|fraction|generation|government|institution|instrument|mansion|mission|moment|nation|organi[sz]ation|pension|population|portion|position|proportion|ration|regiment|section|segment|session|station|statement|succession|tension|vacation|version)s?$/

/**
 * `claims/event-noun`: what is done to those counted, as the subject of a verb that tells of the doing: "the [evacuation] of 300 people was
 * ordered", "[Creation] of 3,000 posts was decided".
 *
 * Must not read what is no doing: "the population of 300 was fed", "a section of 40 men was sent".
 */
export function readActionOf(analysis: Analysis, first: number): FoundEvent | undefined {
  const { tokens } = analysis
  const noun = tokens[first - 2]
  if (!noun || tokens[first - 1]?.text !== 'of' || !/^NN/.test(noun.penn)) return undefined
  const word = readEventWord(tokens, first - 2)
  if (word ? !ACTIONS.test(word.lemma) : !/(?:[st]ion|ment)$/.test(noun.lower) || NO_ACTIONS.test(noun.lower))
    return undefined
  return {
    first: first - 2,
    last: first - 2,
    lemma: word?.lemma ?? noun.lemma,
    category: word?.category,
    verb: undefined,
    rule: 'claims/event-noun',
  }
}
