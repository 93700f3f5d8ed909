import type { Span } from '@sayso/core'
import type { Analysis } from '@sayso/language'
import type { Anchor } from '../clause/anchor.ts'
import { readEventWord } from './event-word.ts'
import { type FoundEvent, toFound } from './found.ts'

// Words that may stand between a figure and the state it is in: "nine others missing", "12 of them still missing".
const BETWEEN = new Set([
  'others',
  'other',
  'more',
  'people',
  'persons',
  'still',
  'as',
  'reported',
  'reportedly',
  'confirmed',
  'feared',
  'presumed',
  'believed',
  'also',
  'now',
  'seriously',
  'slightly',
  'left',
  'listed',
  'in',
  'all',
  'hardest',
  'worst',
  'badly',
])
const STATES = new Set([
  'dead',
  'missing',
  'homeless',
  'injured',
  'wounded',
  'hurt',
  'killed',
  'displaced',
  'stranded',
  'evacuated',
  'affected',
  'unaccounted',
  'hungry',
  'ill',
  'jobless',
  'unemployed',
  'hospitalized',
  'hospitalised',
  'relocated',
  'damaged',
  'destroyed',
  'inundated',
  'flooded',
  'trapped',
  'detained',
  'arrested',
  'infected',
  'uninhabitable',
  'rescued',
  'hiding',
  'deaths',
  'casualties',
  'isolated',
  'submerged',
  'collapsed',
  'burned',
  'burnt',
  'sheltered',
  'hit',
])

/**
 * `claims/event-state`: the state named right behind the figure or what it counts, by an adjective or a
 * participle without its auxiliary: "left 14 people [dead] and 4 [missing]", "66,000 homes [damaged]".
 *
 * Must not read on into a clause with its own verb: "12 people, who fled, …".
 */
export function readState(analysis: Analysis, last: number): FoundEvent | undefined {
  const { tokens } = analysis
  const end = tokens[last]
  // The tagger may take the state for the noun: "left [4,000 homeless]".
  if (end && STATES.has(end.text.toLowerCase()) && end.tag !== 'VERB') {
    return toFound(analysis, last, undefined, 'claims/event-state')
  }
  for (let i = last + 1; i < tokens.length && i <= last + 4; i++) {
    const word = tokens[i]!.text.toLowerCase()
    if (STATES.has(word)) return toFound(analysis, i, undefined, 'claims/event-state')
    if (!BETWEEN.has(word)) return undefined
  }
  return undefined
}

/**
 * `claims/event-attribute`: the state named inside the figure's own phrase: "82,000 internally [displaced] persons",
 * "nine [missing] hikers".
 */
export function readAttribute(analysis: Analysis, first: number, last: number): FoundEvent | undefined {
  const { tokens } = analysis
  for (let i = first; i <= last; i++) {
    const token = tokens[i]!
    if (STATES.has(token.text.toLowerCase())) return toFound(analysis, i, undefined, 'claims/event-attribute')
  }
  return undefined
}

const NOUNS = new Set([
  'death',
  'fatality',
  'killing',
  'homicide',
  'suicide',
  'injury',
  'casualty',
  'disappearance',
  'infection',
  'displacement',
  'evacuation',
])

/** `claims/event-counted`: what is counted is itself the event: "21 [deaths]". Not "21 evacuees": people have their own verb. */
export function readCountedEvent(analysis: Analysis, from: number, last: number): FoundEvent | undefined {
  for (let i = last; i >= from; i--) {
    if (NOUNS.has(readEventWord(analysis.tokens, i)?.lemma ?? ''))
      return toFound(analysis, i, undefined, 'claims/event-counted')
  }
  return undefined
}

const TAKING = new Set(['claim', 'cost', 'lose', 'take'])

/** `claims/event-lives`: "[claimed] 13 lives", "30 lives were [lost]". Not "changed 13 lives". */
export function readLives(analysis: Analysis, { figure, unit }: Anchor): FoundEvent | undefined {
  const { tokens } = analysis
  const life = tokens.findIndex((token, i) => i > figure.last && i <= unit.last && token.lemma === 'life')
  if (life < 0) return undefined
  for (const i of [figure.first - 1, figure.first - 2, life + 1, life + 2, life + 3]) {
    const token = tokens[i]
    const lemma =
      token &&
      (readEventWord(tokens, i)?.lemma ?? (/^claim(?:s|ed|ing)?$/.test(token.text) ? 'claim' : token.lemma))
    if (!lemma || !TAKING.has(lemma)) continue
    return { first: i, last: i, lemma, category: 'dead', verb: undefined, rule: 'claims/event-lives' }
  }
  return undefined
}

const PEOPLE = new Set(['refugee', 'evacuee', 'returnee', 'idp', 'survivor', 'body'])

/**
 * `claims/event-people`: those counted are named for what happened to them: "the district counts 54,000 [returnees]". Only where no
 * verb of the lexicon says it.
 */
export function readCountedPeople(analysis: Analysis, from: number, last: number): FoundEvent | undefined {
  for (let i = last; i >= from; i--) {
    const word = readEventWord(analysis.tokens, i)
    if (word && PEOPLE.has(word.lemma)) return { ...word, verb: undefined, rule: 'claims/event-people' }
  }
  return undefined
}

/** The place of the state word nearest before token `end` and not before `from`, as in "the areas [affected] are: 33 homes". */
export function stateBefore({ tokens }: Analysis, from: number, end: number): number | undefined {
  for (let i = end - 1; i >= from; i--) if (STATES.has(tokens[i]!.text.toLowerCase())) return i
  return undefined
}

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
    if (!next || next.tag !== 'ADP') continue
    // "losses of $3 million" count losses: what happened to them is their verb's to say.
    if (counted && tokens[i]!.span.start >= counted.start && tokens[i]!.span.end <= counted.end) continue
    const word = readEventWord(tokens, i)
    if (word && ACTIONS.test(word.lemma)) return { ...word, verb: undefined, rule: 'claims/event-noun' }
  }
  return undefined
}

// Nouns of an action, not things that share a verb's form: "torches to three villages".
const ACTIONS =
  /(?:tion|ment|sal|sure|ing)$|^(?:shelter|rescue|arrest|return|release|transfer|sale|death|injury|fatality|murder|loss|collapse)$/

/** `claims/event-adjective`: "water [sufficient] for 15,500 people", "are [liable] to seven years". Not "due to 40 deaths". */
export function readAdjective({ tokens }: Analysis, first: number): FoundEvent | undefined {
  const i = tokens[first - 1]?.text.toLowerCase() === 'a' ? first - 3 : first - 2
  const adjective = tokens[i]
  const to = tokens[i + 1]?.text.toLowerCase()
  if (adjective?.penn !== 'JJ' || adjective.lemma === 'due' || (to !== 'for' && to !== 'to')) return undefined
  return {
    first: i,
    last: i,
    lemma: adjective.lemma,
    category: undefined,
    verb: undefined,
    rule: 'claims/event-adjective',
  }
}

/**
 * `claims/event-change`: "1.2 million cars, [down] 0.8 percent", "49,800, [up] from 37,200". Not the particle of a verb: "set up 12 tents".
 */
export function readChange(analysis: Analysis, first: number): FoundEvent | undefined {
  const { tokens } = analysis
  const i = tokens[first - 1]?.text === 'from' ? first - 2 : first - 1
  const word = tokens[i]?.text.toLowerCase()
  const before = tokens[i - 1]
  if ((word !== 'up' && word !== 'down') || before?.tag === 'VERB' || before?.tag === 'NOUN') return undefined
  return toFound(analysis, i, undefined, 'claims/event-change')
}
