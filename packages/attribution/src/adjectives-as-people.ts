import type { Analysis, NounPhrase, VerbGroup } from '@sayso/language'

const SAID = new Set(['said', 'told', 'says', 'tells', 'added'])

type Parts = Pick<Analysis, 'tokens' | 'phrases' | 'verbs'>

/**
 * The same analysis, or one in which an article and an adjective or participle before a verb of saying are its subject:
 * "The general told reporters that 40 had fled", "The accused told police he had 4 rifles".
 *
 * Never with more words between: "the best known told".
 */
export function readAdjectivesAsPeople(parts: Parts): Parts {
  const { tokens, phrases } = parts
  for (let i = 2; i < tokens.length; i++) {
    const { lower, tag } = tokens[i]!
    if (tag !== 'VERB' || !SAID.has(lower) || tokens[i - 2]!.penn !== 'DT') continue
    const before = tokens[i - 1]!
    if (before.tag !== 'ADJ' && before.penn !== 'VBN') continue
    const p = phrases.findIndex(({ first, last }) => first <= i && last >= i)
    const around = phrases[p]
    // "The general told reporters" may be one phrase, of which only what follows the verb is left.
    if (around && (around.first < i - 2 || around.last === i)) continue
    const kept = around ? phrases.with(p, toPhrase(parts, i + 1, around.last, around.head)) : phrases
    return {
      tokens,
      phrases: [...kept, toPhrase(parts, i - 2, i - 1, i - 1)],
      verbs: withSubject(parts, i, kept.length),
    }
  }
  return parts
}

function toPhrase({ tokens }: Parts, first: number, last: number, head: number): NounPhrase {
  return { span: { start: tokens[first]!.span.start, end: tokens[last]!.span.end }, first, last, head }
}

/** The verb groups, of which that of token `at` has phrase `subject` as its subject. */
function withSubject({ tokens, verbs }: Parts, at: number, subject: number): readonly VerbGroup[] {
  const known = verbs.findIndex(({ first, last }) => first <= at && at <= last)
  const group: VerbGroup = {
    span: tokens[at]!.span,
    first: at,
    last: at,
    head: at,
    voice: 'active',
    tense: tokens[at]!.penn === 'VBD' ? 'past' : 'present',
    form: 'finite',
    modal: undefined,
    negated: false,
    subject,
    object: undefined,
  }
  if (known >= 0) return verbs.with(known, group)
  const next = verbs.findIndex((other) => other.first > at)
  return verbs.toSpliced(next < 0 ? verbs.length : next, 0, group)
}
