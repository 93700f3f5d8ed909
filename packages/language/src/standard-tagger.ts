import model from './data/tagger-model.json' with { type: 'json' }
import { DECIDABLE, readModel } from './tagger/model-file.ts'
import { createTagger, type Tagger } from './tagger/tagger.ts'

let made: Tagger | undefined

/** The tagger over the model that ships with the package; read on first use, and once. */
export function standardTagger(): Tagger {
  made ??= readStandardTagger()
  return made
}

/** The same with a memory of its own. */
export function readStandardTagger(): Tagger {
  const labels = model.labels.split(' ')
  const candidates = new Map<string, Uint8Array>()
  for (const [names, words] of Object.entries(model.candidates)) {
    const numbers = names.split(' ').map((name) => labels.indexOf(name))
    // Among several the model decides; a word that has only one may have one that the model cannot give.
    const open = numbers.length > 1 ? numbers.filter((label) => label < DECIDABLE) : numbers
    const set = Uint8Array.from(open).sort()
    for (const word of words.split(' ')) candidates.set(word, set)
  }
  return createTagger(readModel(labels, model.weights), candidates)
}
