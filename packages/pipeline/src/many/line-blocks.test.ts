import fc from 'fast-check'
import { expect, it } from 'vitest'
import { cutLines, type LineBlock } from './line-blocks.ts'

async function* chunked(bytes: Uint8Array, sizes: readonly number[]): AsyncGenerator<Uint8Array> {
  let at = 0
  for (let i = 0; at < bytes.length; i++) {
    const size = sizes[i % sizes.length]!
    yield bytes.subarray(at, at + size)
    at += size
  }
}

const blocksOf = async (text: string, sizes: readonly number[], longest?: number) => {
  const blocks: LineBlock[] = []
  for await (const block of cutLines(chunked(new TextEncoder().encode(text), sizes), longest))
    blocks.push(block)
  return blocks
}

it('cuts at ends of lines only, loses nothing and counts right', async () => {
  const lines = fc.array(fc.string({ unit: fc.constantFrom('a', 'é', '𝒳', '\n') }), { maxLength: 8 })
  await fc.assert(
    fc.asyncProperty(
      lines,
      fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1 }),
      async (parts, sizes) => {
        const text = parts.join('\n')
        const blocks = await blocksOf(text, sizes)
        const read = blocks.map(({ bytes }) => new TextDecoder('utf-8', { fatal: true }).decode(bytes))
        expect(read.join('')).toBe(text)
        for (const part of read.slice(0, -1)) expect(part.endsWith('\n')).toBe(true)
        let line = 1
        for (const [i, block] of blocks.entries()) {
          expect(block.firstLine).toBe(line)
          line += read[i]!.split('\n').length - 1
        }
      },
    ),
  )
})

it('leaves out a line that is too long, and goes on after it', async () => {
  const blocks = await blocksOf(`a\n${'b'.repeat(100)}\nc\nd`, [7], 40)
  expect(
    blocks.map((block) => [new TextDecoder().decode(block.bytes), block.firstLine, block.overlong]),
  ).toEqual([
    ['a\n', 1, undefined],
    ['', 2, true],
    ['c\n', 3, undefined],
    ['d', 4, undefined],
  ])
})
