import model from './data/tagger-model.json' with { type: 'json' }
import { type Label, toLabel } from './tagger/labels.ts'
import { readModel } from './tagger/model-file.ts'
import { createTagger, type Tagger } from './tagger/tagger.ts'

/** A tagger with its labels taken apart. */
export interface NamedTagger extends Tagger {
  readonly named: readonly Label[]
}

let made: NamedTagger | undefined

/** The tagger over the model that ships with the package; read on first use, and once. */
export function standardTagger(): NamedTagger {
  if (!made) {
    const labels = model.labels.split(' ')
    const sure = new Map<string, number>()
    for (const [label, words] of Object.entries(model.sure)) {
      for (const word of words.split(' ')) sure.set(word, labels.indexOf(label))
    }
    made = {
      ...createTagger(readModel(labels, model.weights), sure),
      named: labels.map(toLabel),
    }
  }
  return made
}
