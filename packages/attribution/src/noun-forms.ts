import {
  type ReportingNoun,
  reportingNouns,
  type SourceNoun,
  type SourceNounKind,
  sourceNouns,
} from '@sayso/lexicon'

/** Every form of every reporting noun, in lower case. */
export const reportingNounForms: ReadonlyMap<string, ReportingNoun> = toForms(reportingNouns)

/** Every form of every noun that names a source, in lower case. */
export const sourceNounForms: ReadonlyMap<string, SourceNoun> = toForms(sourceNouns)

/** What kind of source a noun names, where the lexicon knows it. */
export function readNounKind(word: string): SourceNounKind | undefined {
  return sourceNounForms.get(word.toLowerCase())?.kind
}

function toForms<Noun extends { lemma: string; plural?: string }>(nouns: readonly Noun[]): Map<string, Noun> {
  const forms = new Map<string, Noun>()
  for (const noun of nouns) {
    const lemma = noun.lemma.toLowerCase()
    if (!forms.has(lemma)) forms.set(lemma, noun)
    const plural = noun.plural?.toLowerCase() ?? `${lemma}s`
    if (!forms.has(plural)) forms.set(plural, noun)
  }
  return forms
}
