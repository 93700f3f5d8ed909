import { type Analysis, type NounPhrase, retag, type Token } from '@sayso/language'
import { sourceNounForms } from './noun-forms.ts'

type Parts = Pick<Analysis, 'tokens' | 'phrases' | 'verbs'>

/**
 * The same analysis, or one in which what someone is, taken for another word between a noun and a name, makes one phrase
 * of both: "energy services firm Baker Lyle said", "police chief Hana Dvorak replied".
 *
 * Never "The police chief Hana" where it is known for a noun, nor "the union heads north".
 */
export function joinTitles(parts: Parts): Parts {
  const { tokens, phrases, verbs } = parts
  for (let i = 1; i + 1 < tokens.length; i++) {
    if (!isTitle(tokens, i)) continue
    const before = phrases.findIndex(({ last }) => last === i - 1)
    const name = phrases.findIndex(({ first }) => first === i + 1)
    if (before < 0 || name < 0) continue
    const { first } = phrases[before]!
    const { last, head } = phrases[name]!
    const span = { start: tokens[first]!.span.start, end: tokens[last]!.span.end }
    const whole: NounPhrase = { span, first, last, head }
    return {
      tokens: tokens.with(i, retag(tokens[i]!, 'NOUN', 'NN')),
      // Both become the whole, so that the indices of the others still hold.
      phrases: phrases.with(before, whole).with(name, whole),
      verbs: verbs.filter((verb) => verb.first !== i || verb.last !== i),
    }
  }
  return parts
}

/** A noun for a person or an office, of which the tagger made another word, before a name. */
function isTitle(tokens: readonly Token[], i: number): boolean {
  const { tag, lower } = tokens[i]!
  if (tag !== 'VERB' && tag !== 'ADP' && tag !== 'ADJ') return false
  if (tokens[i - 1]!.tag !== 'NOUN' || tokens[i + 1]!.tag !== 'PROPN') return false
  const noun = sourceNounForms.get(lower)
  return noun !== undefined && noun.lemma === lower && noun.kind !== 'document'
}
