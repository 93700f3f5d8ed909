import type { NounPhrase, Quotation, Token, VerbGroup } from './layers.ts'
import { objectOf } from './object-side.ts'

/** What is known of the clause being read. */
interface Clause {
  /** The phrase that waits for a finite verb. */
  waiting: number | undefined
  /** It stands after the clause's verb: it may be that verb's object and nothing more. */
  afterVerb: boolean
  /** A finite verb has been read since the clause opened. */
  verbSeen: boolean
  /** A phrase after a comma behind it: an apposition, or the subject where no comma closes it. */
  beside: number | undefined
  /** Commas since it. */
  commas: number
  /** The subject of the last finite verb, for what "and" joins to it. */
  last: number | undefined
  /** Phrases that waited when a clause opened inside theirs: "The agency, which runs three camps, ..." */
  readonly held: number[]
}

/** A verb group whose sides are still to be told. */
export type Unsided = { -readonly [K in keyof VerbGroup]: VerbGroup[K] }

/**
 * Gives each verb group the phrase on its subject side and the one on its object side, where these can be told. One pass, left to right; brackets, quotations, relative clauses and appositions inside a clause do not
 * break it. "Park, an official, said", "said Park", "The agency, which runs three camps, has": agency.
 */
export function setSides(
  tokens: readonly Token[],
  phrases: readonly NounPhrase[],
  groups: readonly Unsided[],
  quotations: readonly Quotation[],
): void {
  const opening: number[] = new Array(tokens.length + 1).fill(-1)
  for (let index = 0; index < phrases.length; index++) opening[phrases[index]!.first] = index
  const subjects: (number | undefined)[] = []
  const outer: Clause[] = []
  let clause: Clause = fresh()
  let quotation = 0
  let group = 0
  for (let at = 0; at < tokens.length; ) {
    const token = tokens[at]!
    while (quotation < quotations.length && quotations[quotation]!.span.end <= token.span.start) quotation++
    const marks = quotations[quotation]
    const index = opening[at]!
    if (groups[group]?.first === at) {
      const verb = groups[group]!
      const subject = subjectOf(verb)
      subjects.push(subject)
      group++
      at = verb.last + 1
    } else if (index >= 0) {
      readPhrase(index)
      at = phrases[index]!.last + 1
    } else {
      if (token.penn === '-LRB-' || marks?.span.start === token.span.start) {
        outer.push(clause)
        clause = fresh()
      } else if (
        token.penn === '-RRB-' ||
        (marks !== undefined && !marks.open && marks.inner.end === token.span.start)
      ) {
        clause = outer.pop() ?? fresh()
      } else readWord(token, at)
      at++
    }
  }
  for (let i = 0; i < groups.length; i++) {
    const verb = groups[i]!
    const subject = subjects[i]
    const next = groups[i + 1]?.form === 'finite' ? subjects[i + 1] : undefined
    verb.subject = subject
    verb.object = objectOf(tokens, phrases, opening, verb, subject, next)
  }

  function readPhrase(index: number): void {
    const { first } = phrases[index]!
    const before = first > 0 ? tokens[first - 1] : undefined
    const next = groups[group]
    const leads = next !== undefined && next.form === 'finite' && next.first === phrases[index]!.last + 1
    const verb = group > 0 ? groups[group - 1] : undefined
    if (before !== undefined && isPreposition(before)) {
      // "as rivers keep rising", "before troops arrived": a clause, not a phrase of time.
      if (!leads || !OPENERS.has(before.lower)) return
      hold()
    }
    // The object of "flooding 300 homes" or "to leave the camp" is no clause's subject.
    if (verb !== undefined && verb.form !== 'finite' && verb.last === first - 1 && !leads) return
    if (isTime(index) || isFloating(index)) return
    if (clause.waiting !== undefined && (clause.commas > 0 || before?.tag === 'CCONJ')) {
      // "Mr Park, an official, said"; "The government, it said, will"; "homes and schools were".
      if (
        !leads ||
        (before?.tag === 'CCONJ' && !isNominative(tokens[first]!) && tokens[first - 2]?.text !== ',')
      ) {
        if (before?.text === ',') clause.beside = index
        return
      }
      if (!clause.afterVerb && tokens[next.last + 1]?.text === ',') clause.held.push(clause.waiting)
    }
    const said = verb !== undefined && verb.last === first - 1 && TAKES_CLAUSE.has(tokens[verb.head]!.lemma)
    clause.waiting = index
    clause.beside = undefined
    clause.afterVerb = clause.verbSeen && !said
    clause.commas = 0
  }

  function readWord(token: Token, at: number): void {
    if (token.text === ',') {
      clause.commas++
      return
    }
    if (token.penn === ':' || token.penn === '.') clause = fresh()
    else if (isRelative(token)) relate(at)
    else if (token.tag === 'SCONJ' || token.penn === 'WRB') hold()
    else if (token.tag === 'CCONJ' && tokens[at - 1]?.text === ',' && clause.verbSeen) {
      clause.waiting = undefined
      clause.beside = undefined
      clause.commas = 0
    }
  }

  /** A clause opens inside another: what waits, waits on. */
  function hold(): void {
    if (clause.waiting !== undefined && !clause.afterVerb) clause.held.push(clause.waiting)
    clause.waiting = undefined
    clause.beside = undefined
    clause.afterVerb = false
    clause.verbSeen = false
    clause.commas = 0
  }

  /** A relative clause opens: the phrase just before it is its subject, unless "in which" or "whom" says otherwise. */
  function relate(at: number): void {
    const before = tokens[at - 1]
    const near =
      phraseEndingAt(before?.text === ',' || before?.penn === '-RRB-' ? at - 2 : at - 1) ?? clause.waiting
    hold()
    if (before === undefined || !isPreposition(before)) clause.waiting = near
  }

  /** "A year later, ...", "Last week, ...": a phrase of time before the subject. */
  function isTime(index: number): boolean {
    const { head, last } = phrases[index]!
    if (!TIMES.has(tokens[head]!.lemma)) return false
    const after = tokens[last + 1]
    return after?.text === ',' || (after !== undefined && PLACED_BY.has(after.lower))
  }

  /** "we all learn": the second word says nothing new. */
  function isFloating(index: number): boolean {
    const { first, last } = phrases[index]!
    return (
      first === last &&
      tokens[first]!.tag === 'DET' &&
      FLOATING.has(tokens[first]!.lower) &&
      phraseEndingAt(first - 1) !== undefined
    )
  }

  function subjectOf(verb: VerbGroup): number | undefined {
    const before = tokens[verb.first - 1]
    if (verb.form !== 'finite') return sharedSubject(verb, before)
    const subject = finiteSubject(verb)
    clause.last = subject
    clause.waiting = undefined
    clause.beside = undefined
    clause.verbSeen = true
    clause.commas = 0
    return subject
  }

  function finiteSubject(verb: VerbGroup): number | undefined {
    let at = verb.first - 1
    while (at >= 0 && tokens[at]!.tag === 'ADV') at--
    const before = tokens[at]
    if (before?.tag === 'CCONJ' && clause.last !== undefined) return clause.last
    if (clause.waiting !== undefined) {
      // "Homes lack water, a report by the agency found".
      if (clause.afterVerb && clause.beside !== undefined && before?.text !== ',') return clause.beside
      // "The floods that hit the north killed": what waits is an object, what is held is the subject.
      const tail =
        clause.afterVerb && (clause.held.length > 0 || (clause.commas === 1 && before?.text === ','))
      if (!tail) {
        if (clause.held.at(-1) === clause.waiting && !isRelative(before)) clause.held.pop()
        return clause.waiting
      }
    }
    const held = clause.held.pop()
    return held ?? inverted(verb, before)
  }

  /** "said Park": the phrase after a verb that stands after a comma or a quotation. */
  function inverted(verb: VerbGroup, before: Token | undefined): number | undefined {
    if (before !== undefined && before.tag !== 'PUNCT') return undefined
    const next = opening[verb.last + 1]!
    return next >= 0 ? next : undefined
  }

  /** What a participle or infinitive is said of: the phrase beside it, or the subject of the verb it hangs from. */
  function sharedSubject(verb: VerbGroup, before: Token | undefined): number | undefined {
    const outerVerb = groups[group - 1]
    const shared = outerVerb === undefined ? undefined : subjects[group - 1]
    if (before === undefined || (verb.first === verb.last && tokens[verb.head]!.text === 'according'))
      return undefined
    if (before.text === ',' || before.tag === 'CCONJ') {
      if (verb.voice === 'active' || before.tag === 'CCONJ') return shared
    } else if (outerVerb?.last === verb.first - 1) return shared
    const place = before.text === ',' ? verb.first - 2 : verb.first - 1
    const index = phraseEndingAt(place)
    return index ?? undefined
  }

  function phraseEndingAt(at: number): number | undefined {
    let low = 0
    let high = phrases.length - 1
    while (low <= high) {
      const middle = (low + high) >> 1
      const { last } = phrases[middle]!
      if (last === at) return middle
      if (last < at) low = middle + 1
      else high = middle - 1
    }
    return undefined
  }
}

const TIMES = new Set(
  (
    'second minute hour day night morning evening afternoon week weekend month year decade century spring summer ' +
    'autumn fall winter yesterday today monday tuesday wednesday thursday friday saturday sunday'
  ).split(' '),
)
const PLACED_BY = new Set(['later', 'ago', 'earlier', 'before', 'after'])
const FLOATING = new Set(['all', 'both', 'each'])
const NOMINATIVES = new Set(['i', 'he', 'she', 'we', 'they'])

/** Words that open a clause as often as they govern a phrase. */
const OPENERS = new Set('as before after since until till than like while once because'.split(' '))

/** Verbs that take a clause without "that": "said 40 people died". */
const TAKES_CLAUSE = new Set(
  (
    'say think believe report estimate know claim hope fear suggest show add tell announce confirm insist warn note ' +
    'find feel mean allege acknowledge admit argue assume calculate declare deny expect guess hear imagine indicate ' +
    'learn predict project reckon reveal see state suppose suspect understand write'
  ).split(' '),
)

function fresh(): Clause {
  return {
    waiting: undefined,
    beside: undefined,
    afterVerb: false,
    verbSeen: false,
    commas: 0,
    last: undefined,
    held: [],
  }
}

function isRelative(token: Token | undefined): boolean {
  return token !== undefined && (token.penn === 'WDT' || token.penn === 'WP')
}

function isNominative({ lower }: Token): boolean {
  return NOMINATIVES.has(lower)
}

/** A preposition governs the phrase after it; "than" and a bare "that" do not stand here. */
function isPreposition({ tag, penn }: Token): boolean {
  return (tag === 'ADP' && penn !== 'RP') || penn === 'TO' || (tag === 'VERB' && penn === 'VBG')
}
