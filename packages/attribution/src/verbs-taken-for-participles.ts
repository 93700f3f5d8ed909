import { type Analysis, type NounPhrase, retag } from '@sayso/language'
import { readNounKind } from './noun-forms.ts'
import { verbForms } from './verb-forms.ts'

type Parts = Pick<Analysis, 'tokens' | 'phrases' | 'verbs'>

const SENSES = new Set(['say', 'find', 'estimate', 'forecast', 'think'])
const BEFORE = new Set([',', 'that', 'which', 'than', 'as'])

/**
 * The same analysis, or one in which the last word of a clause, a past tense that the tagger took for a participle, is
 * the verb of those before it: "Thousands marched, police estimated.", "the 40 cents that analysts expected".
 *
 * Never "Ten were freed, four suspected": people or an office stand before it, after a comma, "that", "than" or "as".
 */
export function readParticiplesAsVerbs(parts: Parts): Parts {
  const { tokens, phrases, verbs } = parts
  for (let v = 0; v < verbs.length; v++) {
    const { first, last, form } = verbs[v]!
    if (form !== 'participle' || first !== last || first === 0 || !endsClause(tokens[first + 1]?.tag))
      continue
    const known = verbForms.get(tokens[first]!.lower)
    if (known?.form !== 'past' || !SENSES.has(known.verb.sense)) continue
    const subject = phrases.findIndex((phrase) => phrase.last === first - 1)
    if (subject < 0 || !maySpeak(parts, phrases[subject]!)) continue
    return {
      tokens: tokens.with(first, retag(tokens[first]!, tokens[first]!.tag, 'VBD')),
      phrases,
      verbs: verbs.with(v, {
        ...verbs[v]!,
        form: 'finite',
        voice: 'active',
        tense: 'past',
        subject,
        object: undefined,
      }),
    }
  }
  return parts
}

function endsClause(tag: string | undefined): boolean {
  return tag === undefined || tag === 'PUNCT'
}

function maySpeak({ tokens }: Parts, { first, head }: NounPhrase): boolean {
  const kind = readNounKind(tokens[head]!.lower)
  return kind !== undefined && kind !== 'document' && BEFORE.has(tokens[first - 1]?.lower ?? '')
}
