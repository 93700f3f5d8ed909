/** What compromise knows of inflection, in the forms that rules ask for. All words are lower-case. */
export interface Inflection {
  /** "displaced", "displacing", "displaces" -> "displace", by the word's Penn tag. */
  readonly toInfinitive: (form: string, penn: 'VBD' | 'VBN' | 'VBG' | 'VBZ') => string
  /** "displace" -> its past tense, gerund and third person. */
  readonly toForms: (infinitive: string) => {
    readonly past: string
    readonly gerund: string
    readonly present: string
  }
  readonly toSingular: (plural: string) => string
  readonly toPlural: (singular: string) => string
}

interface Transforms {
  readonly verb: {
    readonly toInfinitive: (form: string, model: unknown, tense: string) => string
    readonly conjugate: (
      verb: string,
      model: unknown,
    ) => { PastTense: string; Gerund: string; PresentTense: string }
  }
  readonly noun: {
    readonly toSingular: (form: string, model: unknown) => string
    readonly toPlural: (form: string, model: unknown) => string
  }
}

const TENSES = { VBD: 'PastTense', VBN: 'PastTense', VBG: 'Gerund', VBZ: 'PresentTense' } as const

/**
 * compromise's inflection, which is the best there is for words nobody has listed; our lemma rules are learned from
 * it. It takes a quarter of a second to load, so nothing loads it but this call.
 */
export async function loadInflection(): Promise<Inflection> {
  const { default: nlp } = await import('compromise/two')
  const { model, methods } = nlp.world() as { model: unknown; methods: { two: { transform: Transforms } } }
  const { verb, noun } = methods.two.transform
  return {
    toInfinitive: (form, penn) => verb.toInfinitive(form, model, TENSES[penn]),
    toForms: (infinitive) => {
      const { PastTense, Gerund, PresentTense } = verb.conjugate(infinitive, model)
      return { past: PastTense, gerund: Gerund, present: PresentTense }
    },
    toSingular: (plural) => noun.toSingular(plural, model),
    toPlural: (singular) => noun.toPlural(singular, model),
  }
}
