import compromise from 'compromise'
import winkModel from 'wink-eng-lite-web-model'
import winkNlp from 'wink-nlp'
import { tagStretch } from '../src/tag-stretch.ts'

/** A word as a tagger under measurement gives it. `tag` is a universal tag. */
export interface TaggedWord {
  readonly start: number
  readonly end: number
  readonly tag: string
}

/** Tags one sentence. */
export type TagSentence = (text: string) => TaggedWord[]

/** Our own tagger, hyphened words apart, as the treebank has them. */
export const ours: TagSentence = (text) => {
  const { bounds, labels } = tagStretch(text, { start: 0, end: text.length })
  return labels.map(({ upos }, i) => ({ start: bounds[2 * i]!, end: bounds[2 * i + 1]!, tag: upos }))
}

/** Words laid over `text` one after another; one that cannot be found is left out. */
function place(text: string, words: readonly { text: string; tag: string }[]): TaggedWord[] {
  const out: TaggedWord[] = []
  let at = 0
  for (const word of words) {
    if (word.text === '') continue
    const start = text.indexOf(word.text, at)
    if (start < 0) continue
    at = start + word.text.length
    out.push({ start, end: at, tag: word.tag })
  }
  return out
}

const nlp = winkNlp(winkModel)
/** wink-nlp with its small English model. */
export const wink: TagSentence = (text) => {
  const tokens = nlp.readDoc(text).tokens()
  const values = tokens.out(nlp.its.value) as string[]
  const tags = tokens.out(nlp.its.pos) as string[]
  return place(
    text,
    values.map((value, i) => ({ text: value, tag: tags[i]! })),
  )
}

// The most telling of a term's tags, first come first taken.
const UNIVERSAL: readonly (readonly [string, string])[] = [
  ['Pronoun', 'PRON'],
  ['Possessive', 'PROPN'],
  ['Determiner', 'DET'],
  ['Conjunction', 'CCONJ'],
  ['Preposition', 'ADP'],
  ['Copula', 'AUX'],
  ['Auxiliary', 'AUX'],
  ['Modal', 'AUX'],
  ['Negative', 'PART'],
  ['Particle', 'ADP'],
  ['ProperNoun', 'PROPN'],
  ['Person', 'PROPN'],
  ['Place', 'PROPN'],
  ['Organization', 'PROPN'],
  ['Month', 'PROPN'],
  ['WeekDay', 'PROPN'],
  ['NumberRange', 'NUM'],
  ['Cardinal', 'NUM'],
  ['Value', 'NUM'],
  ['Gerund', 'VERB'],
  ['Verb', 'VERB'],
  ['Adjective', 'ADJ'],
  ['Adverb', 'ADV'],
  ['Noun', 'NOUN'],
  ['QuestionWord', 'PRON'],
]
/** compromise, its tags read as universal ones; contractions are left as they stand. */
export const compromiseTags: TagSentence = (text) => {
  const terms = (
    compromise(text).json({ offset: false }) as { terms: { text: string; tags: string[] }[] }[]
  ).flatMap((s) => s.terms)
  const words = terms.map((t) => ({
    text: t.text,
    tag:
      (t.tags.includes('Noun') && t.tags.includes('Possessive') && !t.tags.includes('ProperNoun')
        ? 'NOUN'
        : UNIVERSAL.find(([tag]) => t.tags.includes(tag))?.[1]) ?? 'NOUN',
  }))
  return place(text, words)
}
