import { BITS } from '../src/model/features.ts'
import { MOST_STEPS, type PackedModel, type Scorer, toCharacter } from '../src/model/scorer.ts'

/** One decision to learn from: the features of each choice, and which is right. A yes-or-no has one choice. */
export interface Lesson {
  readonly choices: readonly Int32Array[]
  /** Index of the right choice; for a yes-or-no 0 is yes and -1 is no. */
  readonly right: number
}

/** A table of weights under training. */
export class Weights implements Scorer {
  readonly table: Float64Array = new Float64Array(1 << BITS)
  readonly #gradients: Float64Array = new Float64Array(1 << BITS)

  score(features: { readonly ids: Int32Array; readonly count: number }): number {
    return this.sum(features.ids.subarray(0, features.count))
  }

  /** The sum of the weights of `ids`. */
  sum(ids: Int32Array): number {
    let sum = 0
    for (let i = 0; i < ids.length; i++) sum += this.table[ids[i]!]!
    return sum
  }

  /** Moves the weights of `ids` along a gradient. */
  step(ids: Int32Array, gradient: number, rate: number, decay: number): void {
    for (let i = 0; i < ids.length; i++) {
      const id = ids[i]!
      const g = gradient - decay * this.table[id]!
      const seen = this.#gradients[id]! + g * g
      this.#gradients[id] = seen
      this.table[id]! += (rate * g) / Math.sqrt(seen + 1e-6)
    }
  }
}

/** A small seeded generator, so that training twice gives the same bytes. */
function generator(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 4294967296
  }
}

/** The mean of what is learnt in several orders of the lessons, so that chance has less of a say. */
export function learn(
  lessons: readonly Lesson[],
  orders = 5,
  epochs = 8,
  rate = 0.06,
  decay = 2e-4,
): Weights {
  const mean = new Weights()
  for (let seed = 1; seed <= orders; seed++) {
    const { table } = learnOnce(lessons, seed * 7919, epochs, rate, decay)
    for (let i = 0; i < table.length; i++) mean.table[i]! += table[i]! / orders
  }
  return mean
}

/** Learns by AdaGrad: logistic for a yes-or-no, softmax among choices. The weights of the last half of the epochs are averaged. */
function learnOnce(
  lessons: readonly Lesson[],
  seed: number,
  epochs: number,
  rate: number,
  decay: number,
): Weights {
  const weights = new Weights()
  const mean = new Float64Array(1 << BITS)
  let means = 0
  const random = generator(seed)
  const order = lessons.map((_, i) => i)
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (let i = order.length - 1; i > 0; i--) {
      const j = Math.floor(random() * (i + 1))
      ;[order[i], order[j]] = [order[j]!, order[i]!]
    }
    for (const index of order) {
      const { choices, right } = lessons[index]!
      if (choices.length === 1) {
        const ids = choices[0]!
        const p = 1 / (1 + Math.exp(-weights.sum(ids)))
        weights.step(ids, (right === 0 ? 1 : 0) - p, rate, decay)
        continue
      }
      const scores = choices.map((ids) => weights.sum(ids))
      const top = Math.max(...scores)
      let total = 0
      for (let i = 0; i < scores.length; i++) {
        scores[i] = Math.exp(scores[i]! - top)
        total += scores[i]!
      }
      choices.forEach((ids, i) => {
        const g = (i === right ? 1 : 0) - scores[i]! / total
        if (Math.abs(g) > 1e-3) weights.step(ids, g, rate, decay)
      })
    }
    if (epoch >= epochs / 2) {
      means++
      for (let i = 0; i < mean.length; i++) mean[i]! += weights.table[i]!
    }
  }
  for (let i = 0; i < mean.length; i++) weights.table[i] = mean[i]! / Math.max(1, means)
  return weights
}

/** Packs a table into a character a weight. */
export function pack(weights: Weights): PackedModel {
  const sizes = Array.from(weights.table, Math.abs).sort((a, b) => a - b)
  const top = sizes[Math.floor(sizes.length * 0.9995)] || 1
  const scale = top / MOST_STEPS
  const characters = Array.from(weights.table, (weight) =>
    toCharacter(Math.max(-MOST_STEPS, Math.min(MOST_STEPS, Math.round(weight / scale)))),
  )
  return { scale, weights: characters.join('') }
}
