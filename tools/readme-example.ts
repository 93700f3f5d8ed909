/** The runnable example of a README and what it must print. */
export interface ReadmeExample {
  readonly code: string
  readonly output: string
}

const BLOCK = /^```(\w*)\n([\s\S]*?)^```$/gm

/** The first block of a README in `language` with the `text` block that follows it; undefined where there are none. */
export function findReadmeExample(markdown: string, language: 'ts' | 'sh'): ReadmeExample | undefined {
  const blocks = [...markdown.matchAll(BLOCK)].map(([, name, body]) => ({ name, body: body! }))
  const at = blocks.findIndex(({ name }) => name === language)
  const output = blocks.slice(at + 1).find(({ name }) => name === 'text')
  return at < 0 || !output ? undefined : { code: blocks[at]!.body, output: output.body }
}
