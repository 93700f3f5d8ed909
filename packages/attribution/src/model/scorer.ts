import { BITS, type Features } from './features.ts'

/** A linear model as it is shipped: a character a weight. */
export interface PackedModel {
  /** What one step of a weight is worth. */
  readonly scale: number
  /** Steps from -45 to 45 as the printable characters from `#` on, but for the backslash. */
  readonly weights: string
}

const FIRST = 35
const BACKSLASH = 92
/** The most steps a packed weight may be from nought. */
export const MOST_STEPS = 45

/** The character for a number of steps. */
export function toCharacter(steps: number): string {
  const code = FIRST + MOST_STEPS + steps
  return String.fromCharCode(code < BACKSLASH ? code : code + 1)
}

/** Gives a decision's log-odds. */
export interface Scorer {
  score(features: Features): number
}

/** Unpacks a model. The sum of the weights of a decision's features is its log-odds. */
export function toScorer(model: PackedModel): Scorer {
  const weights = new Int8Array(1 << BITS)
  for (let i = 0; i < weights.length; i++) {
    const code = model.weights.charCodeAt(i)
    weights[i] = (code < BACKSLASH ? code : code - 1) - FIRST - MOST_STEPS
  }
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
