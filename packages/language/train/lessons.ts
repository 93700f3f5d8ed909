import {
  type Casing,
  CONTEXT_SIZE,
  contextFeatures,
  mix,
  OUTSIDE,
  toWordFeatures,
  type WordFeatures,
} from '../src/tagger/word-features.ts'
import type { Lesson } from './perceptron.ts'

const memory = new Map<string, WordFeatures>()

function know(word: string, casing: Casing): WordFeatures {
  const key = `${casing}${word}`
  const known = memory.get(key) ?? toWordFeatures(word, casing)
  memory.set(key, known)
  return known
}

/** A lesson with exactly the features that the shipped tagger sees. */
export function plainLesson(words: readonly string[], casing: Casing, labels: readonly number[]): Lesson {
  const known = words.map((w) => know(w, casing))
  return {
    labels,
    own: (i) => known[i]!.own,
    context: (out, i, tag, tag2) =>
      contextFeatures(
        out,
        known[i - 2] ?? OUTSIDE,
        known[i - 1] ?? OUTSIDE,
        known[i]!,
        known[i + 1] ?? OUTSIDE,
        known[i + 2] ?? OUTSIDE,
        tag,
        tag2,
      ),
  }
}

const HINT_FEATURES = 8

/** How many features the context of a {@link hintedLesson} with `n` hints a word writes. */
export const hintedSize = (n: number): number => CONTEXT_SIZE + n * HINT_FEATURES

/** A lesson that sees also what other taggers say of its words: for teachers, which are never shipped. */
export function hintedLesson(
  words: readonly string[],
  casing: Casing,
  labels: readonly number[],
  hints: readonly (readonly number[])[],
): Lesson {
  const plain = plainLesson(words, casing, labels)
  const known = words.map((w) => know(w, casing))
  return {
    ...plain,
    context: (out, i, tag, tag2) => {
      plain.context(out, i, tag, tag2)
      let at = CONTEXT_SIZE
      for (const [n, hint] of hints.entries()) {
        const t = 200 + n * 20
        const here = hint[i]!
        const before = hint[i - 1] ?? -1
        const after = hint[i + 1] ?? -1
        out[at++] = mix(t, here, 0)
        out[at++] = mix(t + 1, here, known[i]!.word)
        out[at++] = mix(t + 2, here, known[i]!.suffix3)
        out[at++] = mix(t + 3, before, here)
        out[at++] = mix(t + 4, here, after)
        out[at++] = mix(t + 5, here, tag)
        out[at++] = mix(t + 6, before * 64 + here, after)
        out[at++] = mix(t + 7, here * 64 + known[i]!.shape, tag)
      }
    },
  }
}
