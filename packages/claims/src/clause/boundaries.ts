import type { Analysis, Token, VerbGroup } from '@sayso/language'

/**
 * How a clause begins. `coordinate`: a second verb with the subject of the first, or a new subject ("…, and two
 * were hurt"); `subordinate`: "while …", "when …"; `relative`: "who …"; `content`: "that …" after a verb;
 * `participial`: ", killing 12"; `hard`: after a semicolon.
 */
export type BoundaryKind = 'coordinate' | 'subordinate' | 'relative' | 'content' | 'participial' | 'hard'

/** The clauses of a sentence, cut at the token with which each begins. */
export interface Clauses {
  /** What begins at a token, where something does. */
  readonly kindAt: ReadonlyMap<number, BoundaryKind>
  /** The verb groups, in order. */
  readonly verbs: readonly VerbGroup[]
  /** For each token the index into `verbs` of the group that holds it; -1 where none does. */
  readonly verbAt: Int32Array
}

const RELATIVE = new Set(['who', 'whom', 'which', 'whose'])
const SUBORDINATE = new Set([
  'while',
  'whereas',
  'although',
  'though',
  'because',
  'if',
  'unless',
  'when',
  'where',
  'whether',
  'how',
])
// Prepositions too: they begin a clause only where a subject and its verb follow.
const EITHER = new Set(['after', 'before', 'since', 'until', 'till', 'as', 'once', 'so', 'than'])

const known = new WeakMap<Analysis, Clauses>()

/** The clauses of a sentence, found once. */
export function findClauses(analysis: Analysis): Clauses {
  let clauses = known.get(analysis)
  if (!clauses) {
    clauses = cut(analysis)
    known.set(analysis, clauses)
  }
  return clauses
}

function cut({ tokens, verbs: unsorted }: Analysis): Clauses {
  const verbs = [...unsorted].sort((a, b) => a.first - b.first)
  const verbAt = new Int32Array(tokens.length).fill(-1)
  verbs.forEach((verb, index) => {
    for (let i = verb.first; i <= verb.last && i < tokens.length; i++) verbAt[i] = index
  })
  const kindAt = new Map<number, BoundaryKind>()
  let verbSeen = false
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!
    const kind = readBoundary(tokens, verbs, verbAt, i, verbSeen)
    if (kind) {
      kindAt.set(i, kind)
      verbSeen = false
    }
    if (verbAt[i]! >= 0 && isClausal(token, verbs[verbAt[i]!]!)) verbSeen = true
  }
  return { kindAt, verbs, verbAt }
}

function isClausal(_token: Token, verb: VerbGroup): boolean {
  return verb.form !== 'infinitive'
}

function readBoundary(
  tokens: readonly Token[],
  verbs: readonly VerbGroup[],
  verbAt: Int32Array,
  i: number,
  verbSeen: boolean,
): BoundaryKind | undefined {
  const token = tokens[i]!
  const word = token.text.toLowerCase()
  const before = i > 0 ? tokens[i - 1]!.text : ''
  if (before === ';') return 'hard'
  if (RELATIVE.has(word)) return 'relative'
  if (word === 'that') {
    if (token.penn === 'WDT') return 'relative'
    // "said that 40 died"; a determiner has its noun right behind it and no verb before.
    if (token.tag === 'SCONJ' || token.penn === 'IN') return 'content'
    return undefined
  }
  if (SUBORDINATE.has(word)) return 'subordinate'
  if (EITHER.has(word)) return leadsToFinite(tokens, verbs, verbAt, i + 1) ? 'subordinate' : undefined
  if ((word === 'and' || word === 'but' || word === 'or') && verbSeen) {
    return leadsToClause(tokens, verbs, verbAt, i + 1) ? 'coordinate' : undefined
  }
  if (before === ',' && verbAt[i]! >= 0 && verbs[verbAt[i]!]!.first === i) {
    return verbs[verbAt[i]!]!.form === 'participle' ? 'participial' : 'coordinate'
  }
  if (before === ',' && verbSeen && isNominalStart(token) && leadsToFinite(tokens, verbs, verbAt, i)) {
    return 'coordinate'
  }
  return undefined
}

function isNominalStart({ tag, penn }: Token): boolean {
  return (
    tag === 'NUM' || tag === 'DET' || tag === 'PRON' || tag === 'PROPN' || penn === 'NNS' || penn === 'JJ'
  )
}

/** True where a noun phrase and then a finite verb stand from `i` on, with no comma or other clause between. */
function leadsToFinite(
  tokens: readonly Token[],
  verbs: readonly VerbGroup[],
  verbAt: Int32Array,
  i: number,
): boolean {
  let nominal = false
  for (let j = i; j < tokens.length && j < i + 14; j++) {
    const { tag, text } = tokens[j]!
    if (verbAt[j]! >= 0) return nominal && verbs[verbAt[j]!]!.form === 'finite'
    if (text === ',' || text === ';' || text === ':' || RELATIVE.has(text)) return false
    if (tag === 'NOUN' || tag === 'PROPN' || tag === 'PRON' || tag === 'NUM') nominal = true
  }
  return false
}

/** True where a verb follows, at once or after its subject: "and killed two", "and two were killed", "and 15 injured". */
function leadsToClause(
  tokens: readonly Token[],
  verbs: readonly VerbGroup[],
  verbAt: Int32Array,
  i: number,
): boolean {
  for (let j = i; j < tokens.length && j < i + 12; j++) {
    const { tag, text } = tokens[j]!
    if (verbAt[j]! >= 0) return verbs[verbAt[j]!]!.form !== 'infinitive'
    if (text === ',' || text === ';' || text === ':' || RELATIVE.has(text) || text === 'and') return false
    if (tag === 'ADP' && text !== 'of') return false
  }
  return false
}
