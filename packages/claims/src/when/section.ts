import type { ClaimContext } from '../context.ts'
import { type Dated, findDates } from './candidates.ts'

/** The time that the nearest heading above names: "Floods in Iran Since October 2015". */
export function findSectionDate({ article, here }: ClaimContext): Dated | undefined {
  const { blocks } = article.layers
  for (let b = here.sentence.block; b >= 0; b--) {
    if (blocks[b]?.kind !== 'subheading') continue
    for (const sentence of article.sentencesOf(b)) {
      const date = findDates(sentence, article)[0]
      if (date) return date
    }
    return undefined
  }
  return undefined
}
