import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Files of plain articles, one JSON object with a `text` a line, and how many of every ten lines are taken. */
const FILES: readonly (readonly [string, number])[] = [
  ['attribution/politics.train.jsonl', 10],
  ['corpus/displacement.jsonl', 10],
  ['corpus/newswire.jsonl', 2],
]

/** Rough sentences of the unlabelled articles, for a teacher to tag. Only what is learned of them is ever shipped. */
export function* readUnlabelled(shared: string): Generator<string> {
  for (const [file, ofTen] of FILES) {
    let line = 0
    for (const row of readFileSync(join(shared, file), 'utf8').split('\n')) {
      if (row === '' || line++ % 10 >= ofTen) continue
      const { text } = JSON.parse(row) as { text: string }
      for (const sentence of text.split(/\n+|(?<=[a-z0-9)][.!?]["”’']?)\s+(?=["“‘]?[A-Z])/)) {
        const trimmed = sentence.trim()
        if (trimmed.length > 1 && trimmed.length < 1200) yield trimmed
      }
    }
  }
}
