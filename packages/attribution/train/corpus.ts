import { readFileSync } from 'node:fs'

/** One document of a corpus of attributions; spans are half-open offsets in UTF-16 code units. */
export interface Document {
  readonly doc_id: string
  readonly text: string
  readonly attributions: readonly Relation[]
}

/** One relation as annotated. */
export interface Relation {
  readonly source: readonly Pair[]
  readonly cue: readonly Pair[]
  readonly content: readonly Pair[]
}

/** Start and end. */
export type Pair = readonly [number, number]

/** Which documents of a corpus: every fifth is held out; of the rest a part, to look at what models of the others miss. */
export type Split = 'train' | 'held-out' | 'all' | 'looked-at' | 'others'

/** Reads a corpus, one document a line. */
export function readCorpus(path: string, split: Split): Document[] {
  const lines = readFileSync(path, 'utf8').split('\n').filter(Boolean)
  const documents = lines.map((line) => JSON.parse(line) as Document)
  if (split === 'all') return documents
  return documents.filter((_, i) => {
    if (i % 5 === 4) return split === 'held-out'
    if (split === 'held-out') return false
    return split === 'train' || (i % 5 === 3) === (split === 'looked-at')
  })
}
