import { type Block, findBlocks, findSentences, type Sentence } from '@sayso/clean'

/** The blocks and sentences of a text as it is, without cleaning. */
export function divide(text: string): { blocks: Block[]; sentences: Sentence[] } {
  const blocks = findBlocks(text, [])
  const sentences: Sentence[] = []
  let block = 0
  for (const span of findSentences(text)) {
    while (block < blocks.length - 1 && blocks[block]!.span.end <= span.start) block++
    sentences.push({ span, block })
  }
  return { blocks, sentences }
}
