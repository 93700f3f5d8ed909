import type { Row } from '../src/tagger/model-file.ts'
import {
  type Casing,
  CONTEXT_SIZE,
  contextFeatures,
  OUTSIDE,
  toWordFeatures,
  type WordFeatures,
} from '../src/tagger/word-features.ts'

/** A sentence to learn from: its words, how they are cased, and the index of each one's label. */
export interface Lesson {
  readonly words: readonly string[]
  readonly casing: Casing
  readonly labels: readonly number[]
}

/** Settings of a training run. */
export interface Training {
  readonly epochs: number
  readonly seed: number
  /** Features seen fewer times than this are not learned. */
  readonly least: number
}

/** Learns an averaged perceptron from `lessons`; gives its rows with real-valued weights, unpruned. */
export function train(lessons: readonly Lesson[], size: number, { epochs, seed, least }: Training): Row[] {
  const words = new Map<string, WordFeatures>()
  const know = (word: string, casing: Casing) => {
    const key = `${casing}${word}`
    const known = words.get(key) ?? toWordFeatures(word, casing)
    words.set(key, known)
    return known
  }
  const prepared = lessons.map(({ words, casing, labels }) => ({
    known: words.map((w) => know(w, casing)),
    labels,
  }))
  const context = new Int32Array(CONTEXT_SIZE)

  // First pass: which features are worth a row, along gold tags.
  const seen = new Map<number, number>()
  for (const { known, labels } of prepared) {
    for (let i = 0; i < known.length; i++) {
      fill(context, known, i, labels[i - 1] ?? 62, labels[i - 2] ?? 62)
      for (const f of known[i]!.own) seen.set(f, (seen.get(f) ?? 0) + 1)
      for (const f of context) seen.set(f, (seen.get(f) ?? 0) + 1)
    }
  }
  const slots = new Map<number, number>()
  for (const [f, n] of seen) if (n >= least) slots.set(f, slots.size)
  seen.clear()
  const weights = new Float32Array(slots.size * size)
  const totals = new Float64Array(slots.size * size)
  const stamps = new Int32Array(slots.size * size)
  let now = 0
  const active: number[] = []
  const scores = new Float64Array(size)
  const order = prepared.map((_, i) => i)
  let state = seed
  const random = () => {
    state = (Math.imul(state, 1664525) + 1013904223) | 0
    return (state >>> 8) / 16777216
  }
  const change = (cell: number, by: number) => {
    totals[cell]! += (now - stamps[cell]!) * weights[cell]!
    stamps[cell] = now
    weights[cell]! += by
  }
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (let i = order.length - 1; i > 0; i--) {
      const j = Math.floor(random() * (i + 1))
      const kept = order[i]!
      order[i] = order[j]!
      order[j] = kept
    }
    let wrong = 0
    let all = 0
    for (const index of order) {
      const { known, labels } = prepared[index]!
      let tag = 62
      let tag2 = 62
      for (let i = 0; i < known.length; i++) {
        now++
        all++
        fill(context, known, i, tag, tag2)
        active.length = 0
        for (const f of known[i]!.own) {
          const slot = slots.get(f)
          if (slot !== undefined) active.push(slot * size)
        }
        for (const f of context) {
          const slot = slots.get(f)
          if (slot !== undefined) active.push(slot * size)
        }
        scores.fill(0)
        for (const row of active) for (let l = 0; l < size; l++) scores[l]! += weights[row + l]!
        let best = 0
        for (let l = 1; l < size; l++) if (scores[l]! > scores[best]!) best = l
        const right = labels[i]!
        if (best !== right) {
          wrong++
          for (const row of active) {
            change(row + right, 1)
            change(row + best, -1)
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

function fill(out: Int32Array, known: readonly WordFeatures[], i: number, tag: number, tag2: number): void {
  contextFeatures(
    out,
    known[i - 2] ?? OUTSIDE,
    known[i - 1] ?? OUTSIDE,
    known[i]!,
    known[i + 1] ?? OUTSIDE,
    known[i + 2] ?? OUTSIDE,
    tag,
    tag2,
  )
}

/** Rows rounded to whole weights of at most 127, without those under `least`, which hardly ever decide. */
export function quantise(rows: readonly Row[], scale: number, least: number): Row[] {
  const out: Row[] = []
  for (const { feature, pairs } of rows) {
    const kept: [number, number][] = []
    for (const [label, weight] of pairs) {
      const whole = Math.max(-127, Math.min(127, Math.round(weight * scale)))
      if (Math.abs(weight * scale) >= least && whole !== 0) kept.push([label, whole])
    }
    if (kept.length > 0) out.push({ feature, pairs: kept })
  }
  return out
}
