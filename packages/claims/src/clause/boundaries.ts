import type { Token, VerbGroup } from '@sayso/language'
import type { SentenceContext } from '../context.ts'
import { findVerbs } from './verbs.ts'

/**
 * How a clause begins. `coordinate`: a second verb with the subject of the first, or a new subject ("…, and two
 * were hurt"); `subordinate`: "while …", "when …"; `relative`: "who …"; `content`: "that …" after a verb;
 * `participial`: ", killing 12"; `hard`: after a semicolon.
 */
export type BoundaryKind = 'coordinate' | 'subordinate' | 'relative' | 'content' | 'participial' | 'hard'

/** The clauses of a sentence, cut at the token with which each begins. */
export interface Clauses {
  /** What begins at a token, where something does. */
  readonly kindAt: readonly (BoundaryKind | undefined)[]
  /** The verb groups, in order. */
  readonly verbs: readonly VerbGroup[]
  /** For each token the group that holds it, where one does. */
  readonly verbAt: readonly (VerbGroup | undefined)[]
}

/** What a word or a mark may do between clauses. */
type Part =
  | 'relative'
  | 'that'
  | 'subordinate'
  | 'either'
  | 'joining'
  | 'however'
  | 'dash'
  | 'stop'
  | ';'
  | ':'
  | ','

// Looked up once for each token.
const PARTS: ReadonlyMap<string, Part> = new Map<string, Part>([
  ...toParts('relative', 'who whom which whose'),
  ...toParts('that', 'that'),
  ...toParts('subordinate', 'while whereas although though because if unless when where whether how'),
  // Prepositions too: they begin a clause only where a subject and its verb follow.
  ...toParts('either', 'after before since until till as once so'),
  ...toParts('joining', 'and but or'),
  ...toParts('however', 'however'),
  ...toParts('dash', '— – -- -'),
  ...toParts('stop', '. ! ?'),
  ...toParts(';', ';'),
  ...toParts(':', ':'),
  ...toParts(',', ','),
])

function toParts(part: Part, words: string): [string, Part][] {
  return words.split(' ').map((word) => [word, part])
}

/** The clauses of a sentence, found once. */
export function findClauses(sentence: SentenceContext): Clauses {
  sentence.notes.clauses ??= new Cutter(sentence.analysis.tokens, findVerbs(sentence), sentence).cut()
  return sentence.notes.clauses
}

const TELLING: ReadonlySet<string> = new Set(['say', 'add', 'estimate', 'report', 'believe', 'fear', 'note'])

/** The verb of the clause being read, so far. */
type VerbSeen = 'finite' | 'participle' | undefined

/** Cuts one sentence, from its first word to its last. */
class Cutter {
  readonly #tokens: readonly Token[]
  readonly #verbs: readonly VerbGroup[]
  readonly #verbAt: (VerbGroup | undefined)[]
  readonly #text: string
  readonly #offset: number
  readonly #parts: readonly (Part | undefined)[]

  constructor(tokens: readonly Token[], verbs: readonly VerbGroup[], { text, sentence }: SentenceContext) {
    this.#tokens = tokens
    this.#verbs = verbs
    this.#parts = tokens.map(({ lower }) => PARTS.get(lower))
    this.#text = text
    this.#offset = sentence.span.start
    this.#verbAt = new Array(tokens.length).fill(undefined)
    for (const verb of verbs)
      for (let i = verb.first; i <= verb.last && i < tokens.length; i++) this.#verbAt[i] = verb
  }

  cut(): Clauses {
    const kindAt: (BoundaryKind | undefined)[] = new Array(this.#tokens.length).fill(undefined)
    // Whether the clause that is being read has its verb yet.
    let verbSeen: VerbSeen
    let isTold = false
    for (let i = 0; i < this.#tokens.length; i++) {
      // "he said 11 homes in Orrin and Lima had burnt": what is said has no verb yet at "and"; a comma ends the wait for it.
      if (isTold && this.#parts[i] === ',') {
        verbSeen = 'finite'
        isTold = false
      }
      const kind = this.#kindOf(i, verbSeen)
      if (kind) {
        kindAt[i] = kind
        verbSeen = undefined
        isTold = false
      }
      const verb = this.#verbAt[i]
      const form = verb?.form
      if (verb) isTold = form === 'finite' && this.#tellsClause(verb)
      if (isTold) verbSeen = undefined
      else if (form === 'finite') verbSeen = 'finite'
      else if (form === 'participle' && !verbSeen) verbSeen = 'participle'
    }
    return { kindAt, verbs: this.#verbs, verbAt: this.#verbAt }
  }

  #kindOf(i: number, verbSeen: VerbSeen): BoundaryKind | undefined {
    const token = this.#tokens[i]!
    const part = this.#parts[i]
    const before = i > 0 ? this.#parts[i - 1] : undefined
    if (before === ';' && verbSeen) return 'hard'
    // Two sentences run together: "... from 2 billion. additional costs ..."
    if (before === 'stop') return 'hard'
    if (before === ':' && verbSeen && isNominalStart(token) && this.#leadsToFinite(i)) return 'hard'
    if (part === 'however' && verbSeen) return 'hard'
    if (i > 0 && this.#isApart(i)) return 'hard'
    if (part === 'relative' || part === 'subordinate') return part
    if (part === 'that') {
      if (token.penn === 'WDT') return 'relative'
      return token.tag === 'SCONJ' || token.penn === 'IN' ? 'content' : undefined
    }
    if (part === 'either') return this.#leadsToFinite(i + 1) ? 'subordinate' : undefined
    if (part === 'joining' && verbSeen) {
      return this.#leadsToClause(i + 1, verbSeen) ? 'coordinate' : undefined
    }
    if (before === 'dash' && verbSeen && isNominalStart(token) && this.#leadsToFinite(i)) return 'coordinate'
    if (before !== ',') return undefined
    const verb = this.#verbAt[i]
    if (verb?.first === i) return verb.form === 'participle' ? 'participial' : 'coordinate'
    return verbSeen && isNominalStart(token) && this.#leadsToFinite(i) ? 'coordinate' : undefined
  }

  /** True where more than one space or a line break parts a token from the one before: two lines run together. */
  #isApart(i: number): boolean {
    const { end } = this.#tokens[i - 1]!.span
    const { start } = this.#tokens[i]!.span
    return start - end > 1 && this.#text.slice(end - this.#offset, start - this.#offset).trim() === ''
  }

  /** True where a noun phrase and then a finite verb stand from `i` on, with no comma or other clause between. */
  #leadsToFinite(i: number): boolean {
    let nominal = false
    for (let j = i; j < this.#tokens.length && j < i + 14; j++) {
      const verb = this.#verbAt[j]
      if (verb) return nominal && verb.form === 'finite'
      if (this.#isEnd(j)) return false
      const { tag } = this.#tokens[j]!
      if (tag === 'NOUN' || tag === 'PROPN' || tag === 'PRON' || tag === 'NUM') nominal = true
    }
    return false
  }

  /** True where a verb follows, at once or after its subject: "and killed two", "and two were killed", "and 15 injured". */
  #leadsToClause(i: number, verbSeen: VerbSeen): boolean {
    let nominal = false
    let phrase = false
    for (let j = i; j < this.#tokens.length && j < i + 14; j++) {
      const verb = this.#verbAt[j]
      // "those living in sheds or houses had moved": a participle does not end the subject that it tells of.
      if (verb && verbSeen === 'participle' && nominal && verb.form === 'finite') return false
      if (verb) return phrase ? verb.form === 'finite' : verb.form !== 'infinitive'
      const { tag, lower } = this.#tokens[j]!
      if (this.#isEnd(j) || lower === 'and') return false
      if (tag === 'NOUN' || tag === 'PROPN' || tag === 'PRON') nominal = true
      if (tag !== 'ADP' || lower === 'of' || this.#tokens[j + 1]?.tag === 'NUM') continue
      // A place after the subject does not end it; one before it begins a clause behind a whole one ("…, but in Iraq two
      // were hurt"), else a list: "in Iran and in Iraq".
      if (!nominal && verbSeen !== 'finite') return false
      phrase = true
    }
    return false
  }

  /** True where what is said begins right behind the verb of saying. */
  #tellsClause({ head, last }: VerbGroup): boolean {
    const next = this.#tokens[last + 1]
    return (
      next !== undefined &&
      TELLING.has(this.#tokens[head]!.lemma) &&
      (next.tag === 'NUM' ||
        next.tag === 'DET' ||
        next.penn === 'NNS' ||
        next.penn === 'JJ' ||
        (this.#tokens[last + 2]?.tag === 'NUM' && next.tag !== 'PUNCT'))
    )
  }

  #isEnd(j: number): boolean {
    const part = this.#parts[j]
    return part === ',' || part === ';' || part === ':' || part === 'relative' || part === 'dash'
  }
}

function isNominalStart({ tag, penn }: Token): boolean {
  return (
    tag === 'NUM' || tag === 'DET' || tag === 'PRON' || tag === 'PROPN' || penn === 'NNS' || penn === 'JJ'
  )
}
