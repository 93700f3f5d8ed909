import packed from './data/weights.json' with { type: 'json' }
import type { Models } from './models.ts'
import { type PackedModel, toScorer } from './scorer.ts'

let models: Models | undefined

/** The models as shipped, unpacked when first asked for. */
export function standardModels(): Models {
  models ??= toModels(packed)
  return models
}

/** Unpacks the models of a data file. */
export function toModels(file: Readonly<Record<keyof Models, PackedModel>>): Models {
  return {
    cue: toScorer(file.cue),
    inner: toScorer(file.inner),
    source: toScorer(file.source),
    content: toScorer(file.content),
    carry: toScorer(file.carry),
    weigh: toScorer(file.weigh),
  }
}
