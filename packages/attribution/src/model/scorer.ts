import { BITS, type Features } from './features.ts'

/** A linear model as it is shipped: weights in eighths of a byte's range, packed as base64. */
export interface PackedModel {
  /** What one step of a weight is worth. */
  readonly scale: number
  readonly weights: string
}

/** Gives a decision's log-odds. */
export interface Scorer {
  score(features: Features): number
}

/** Unpacks a model. The sum of the weights of a decision's features is its log-odds. */
export function toScorer(model: PackedModel): Scorer {
  const raw = atob(model.weights)
  const weights = new Int8Array(1 << BITS)
  for (let i = 0; i < raw.length; i++) weights[i] = raw.charCodeAt(i)
  const { scale } = model
  return {
    score(features) {
      let sum = 0
      const { ids, count } = features
      for (let i = 0; i < count; i++) sum += weights[ids[i]!]!
      return sum * scale
    },
  }
}
