import type { Analysis, VerbGroup } from '@sayso/language'
import type { Anchor } from './anchor.ts'
import { findClauses } from './boundaries.ts'

/** The verbs around a figure's phrase, each undefined where there is none. */
export interface Governors {
  /** The verb before it in its clause: it stands in that verb's complement. */
  readonly before: VerbGroup | undefined
  /** The verb whose subject it is part of. */
  readonly after: VerbGroup | undefined
  /** A participle right behind it: "refugees [hiding] in the hills". */
  readonly participle: VerbGroup | undefined
  /** The verb of a relative clause right behind it: "villagers who [fled]". */
  readonly relative: VerbGroup | undefined
}

/** The verbs that may say what happened to those in the figure's phrase, read off the clauses around it. */
export function readGovernors(analysis: Analysis, { unit }: Anchor): Governors {
  const before = readBefore(analysis, unit.first)
  return { before, ...readAfter(analysis, unit.last, before) }
}

/** The nearest verb to the left that no clause boundary cuts off. */
function readBefore(analysis: Analysis, first: number): VerbGroup | undefined {
  const { kindAt, verbs, verbAt } = findClauses(analysis)
  for (let i = first - 1; i >= 0; i--) {
    // The phrase may itself begin a clause; a boundary at its own first word cuts it off from what is before.
    if (kindAt.has(i + 1)) return undefined
    if (verbAt[i]! >= 0) return verbs[verbAt[i]!]
  }
  return undefined
}

function readAfter(
  analysis: Analysis,
  last: number,
  before: VerbGroup | undefined,
): Pick<Governors, 'after' | 'participle' | 'relative'> {
  const { kindAt, verbs, verbAt } = findClauses(analysis)
  const { tokens } = analysis
  let participle: VerbGroup | undefined
  let relative: VerbGroup | undefined
  let inRelative = false
  let commas = 0
  for (let i = last + 1; i < tokens.length; i++) {
    const kind = kindAt.get(i)
    if (kind === 'relative' && i <= last + 2 && !relative) inRelative = true
    else if (kind === 'content' || kind === 'hard') break
    else if (kind && !inRelative && !(kind === 'participial' && commas === 1)) break
    else if (kind && relative && kind !== 'participial') break
    if (tokens[i]!.text === ',') commas++
    if (verbAt[i]! < 0) continue
    const verb = verbs[verbAt[i]!]!
    i = Math.max(i, verb.last)
    if (verb.form === 'infinitive') continue
    if (inRelative && !relative) {
      relative = verb
      continue
    }
    if (verb.form === 'participle') {
      if (!participle && !relative && verb.first <= last + 3) participle = verb
      continue
    }
    if (hasOwnSubject(analysis, verb, last)) break
    return { after: verb, participle, relative }
  }
  void before
  return { after: undefined, participle, relative }
}

/** True where the verb's subject stands between the figure's phrase and the verb: ", officials said". */
function hasOwnSubject({ tokens, phrases }: Analysis, verb: VerbGroup, last: number): boolean {
  const subject = verb.subject === undefined ? undefined : phrases[verb.subject]
  if (!subject || subject.first <= last) return false
  // "some 300 people in the hills fled": a phrase behind a preposition is no subject.
  const before = tokens[subject.first - 1]
  return !(before && before.tag === 'ADP')
}
