import type { Row } from '../src/tagger/model-file.ts'
import { NO_TAG } from '../src/tagger/word-features.ts'

/** A sentence to learn from. */
export interface Lesson {
  /** The right label of each word, as an index. */
  readonly labels: readonly number[]
  /** The features of word `i` that need no tag. */
  own(i: number): readonly number[]
  /** Writes the features of word `i` that rest on its neighbours and on the two tags before it. */
  context(out: Int32Array, i: number, tag: number, tag2: number): void
}

/** Settings of a training run. */
export interface Training {
  /** How many labels there are. */
  readonly size: number
  /** How many features a lesson's `context` writes. */
  readonly contextSize: number
  readonly epochs: number
  readonly seed: number
  /** Features seen fewer times than this are not learned. */
  readonly least: number
}

/** Learns an averaged perceptron from `lessons`; gives its rows with real-valued weights, unpruned. */
export function train(lessons: readonly Lesson[], settings: Training): Row[] {
  const { size, contextSize, epochs, seed, least } = settings
  const context = new Int32Array(contextSize)
  const slots = countFeatures(lessons, context, least)
  const weights = new Float32Array(slots.size * size)
  const totals = new Float32Array(slots.size * size)
  const stamps = new Int32Array(slots.size * size)
  console.error(`${slots.size} features seen ${least} times or more`)
  let now = 0
  const change = (cell: number, by: number) => {
    totals[cell]! += (now - stamps[cell]!) * weights[cell]!
    stamps[cell] = now
    weights[cell]! += by
  }
  const random = generator(seed)
  const order = lessons.map((_, i) => i)
  const active = new Int32Array(contextSize + 64)
  const scores = new Float32Array(size)
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(order, random)
    let wrong = 0
    let all = 0
    for (const index of order) {
      const lesson = lessons[index]!
      let tag = NO_TAG
      let tag2 = NO_TAG
      for (let i = 0; i < lesson.labels.length; i++) {
        now++
        all++
        lesson.context(context, i, tag, tag2)
        let count = 0
        for (const f of lesson.own(i)) {
          const slot = slots.get(f)
          if (slot !== undefined) active[count++] = slot * size
        }
        for (let c = 0; c < contextSize; c++) {
          const slot = slots.get(context[c]!)
          if (slot !== undefined) active[count++] = slot * size
        }
        scores.fill(0)
        for (let a = 0; a < count; a++) {
          const row = active[a]!
          for (let l = 0; l < size; l++) scores[l]! += weights[row + l]!
        }
        let best = 0
        for (let l = 1; l < size; l++) if (scores[l]! > scores[best]!) best = l
        const right = lesson.labels[i]!
        if (best !== right) {
          wrong++
          for (let a = 0; a < count; a++) {
            change(active[a]! + right, 1)
            change(active[a]! + best, -1)
          }
        }
        tag2 = tag
        tag = best
      }
    }
    console.error(`epoch ${epoch + 1}: ${((100 * (all - wrong)) / all).toFixed(2)}% right while learning`)
  }
  const rows: Row[] = []
  for (const [feature, slot] of slots) {
    const pairs: [number, number][] = []
    for (let l = 0; l < size; l++) {
      const cell = slot * size + l
      const mean = (totals[cell]! + (now - stamps[cell]!) * weights[cell]!) / now
      if (mean !== 0) pairs.push([l, mean])
    }
    if (pairs.length > 0) rows.push({ feature, pairs })
  }
  return rows
}

/** The features along the right tags that are seen at least `least` times, numbered. */
function countFeatures(lessons: readonly Lesson[], context: Int32Array, least: number): Map<number, number> {
  const seen = new Map<number, number>()
  for (const lesson of lessons) {
    const { labels } = lesson
    for (let i = 0; i < labels.length; i++) {
      lesson.context(context, i, labels[i - 1] ?? NO_TAG, labels[i - 2] ?? NO_TAG)
      for (const f of lesson.own(i)) seen.set(f, (seen.get(f) ?? 0) + 1)
      for (const f of context) seen.set(f, (seen.get(f) ?? 0) + 1)
    }
  }
  const slots = new Map<number, number>()
  for (const [f, n] of seen) if (n >= least) slots.set(f, slots.size)
  return slots
}

function generator(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) | 0
    return (state >>> 8) / 16777216
  }
}

function shuffle(order: number[], random: () => number): void {
  for (let i = order.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1))
    const kept = order[i]!
    order[i] = order[j]!
    order[j] = kept
  }
}

/** The labels that `rows` give a lesson's words, one after another. */
export function predict(
  rows: ReadonlyMap<number, Row>,
  lesson: Lesson,
  count: number,
  { size, contextSize }: Training,
): number[] {
  const context = new Int32Array(contextSize)
  const out: number[] = []
  for (let i = 0; i < count; i++) {
    const scores = new Float64Array(size)
    lesson.context(context, i, out[i - 1] ?? NO_TAG, out[i - 2] ?? NO_TAG)
    for (const f of [...lesson.own(i), ...context])
      for (const [label, weight] of rows.get(f)?.pairs ?? []) scores[label]! += weight
    let best = 0
    for (let l = 1; l < size; l++) if (scores[l]! > scores[best]!) best = l
    out.push(best)
  }
  return out
}
