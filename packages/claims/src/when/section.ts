import type { ClaimContext } from '../context.ts'
import { type Dated, findDates } from './candidates.ts'

/** The time that the nearest heading above names: "Floods in Iran Since October 2015". */
export function findSectionDate({ article, here }: ClaimContext): Dated | undefined {
  const b = article.headingBefore(here.sentence.block)
  if (b < 0 || article.layers.blocks[b]!.kind !== 'subheading') return undefined
  for (const sentence of article.sentencesOf(b)) {
    const date = findDates(sentence, article)[0]
    if (date) return date
  }
  return undefined
}
