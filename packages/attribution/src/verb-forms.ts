import { type ReportingVerb, reportingVerbs } from '@sayso/lexicon'

/** A reporting verb in one of its forms. */
export interface VerbForm {
  readonly verb: ReportingVerb
  readonly form: 'base' | 'third' | 'past' | 'participle' | 'gerund'
}

const VOWELS = 'aeiou'

/** Every form of every reporting verb, in lower case: "says", "said", "saying". */
export const verbForms: ReadonlyMap<string, VerbForm> = toForms(reportingVerbs)

function toForms(verbs: readonly ReportingVerb[]): Map<string, VerbForm> {
  const forms = new Map<string, VerbForm>()
  const add = (word: string, verb: ReportingVerb, form: VerbForm['form']) => {
    if (!forms.has(word)) forms.set(word, { verb, form })
  }
  for (const verb of verbs) {
    const { lemma } = verb
    const [past = toPast(lemma), participle = past] = verb.forms ?? []
    add(lemma, verb, 'base')
    add(past, verb, 'past')
    add(participle, verb, 'participle')
    add(toThird(lemma), verb, 'third')
    add(toGerund(lemma, past), verb, 'gerund')
  }
  return forms
}

function toPast(lemma: string): string {
  if (lemma.endsWith('e')) return `${lemma}d`
  return `${lemma}ed`
}

function toThird(lemma: string): string {
  if (lemma.endsWith('y') && !VOWELS.includes(lemma.at(-2)!)) return `${lemma.slice(0, -1)}ies`
  return /(?:s|sh|ch|x|z)$/.test(lemma) ? `${lemma}es` : `${lemma}s`
}

function toGerund(lemma: string, past: string): string {
  if (lemma.endsWith('e') && !lemma.endsWith('ee')) return `${lemma.slice(0, -1)}ing`
  // "admitted" doubles, and so does "admitting".
  if (past === `${lemma + lemma.at(-1)}ed`) return `${past.slice(0, -2)}ing`
  if (lemma === 'put') return 'putting'
  return `${lemma}ing`
}
