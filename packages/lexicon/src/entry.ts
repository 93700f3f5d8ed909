/** What every entry of a lexicon file has: a sentence in which its target stands in `[[ ]]`, run by the tests. */
export interface Entry {
  /** A news-like sentence of our own: `Officials [[said]] 200 homes were lost.` */
  readonly example: string
}

/** An example taken apart: the sentence without its brackets, and where the target stands in it. */
export interface Example {
  readonly text: string
  readonly start: number
  readonly end: number
}

/**
 * Takes an entry's example apart.
 *
 * @throws Error where the example has no `[[target]]`: an error of whoever wrote the entry
 */
export function readExample(example: string): Example {
  const open = example.indexOf('[[')
  const close = example.indexOf(']]', open)
  if (open < 0 || close < 0) throw new Error(`no [[target]] in the example: ${example}`)
  const text = example.slice(0, open) + example.slice(open + 2, close) + example.slice(close + 2)
  return { text, start: open, end: close - 2 }
}
