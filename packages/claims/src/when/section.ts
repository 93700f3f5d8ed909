import type { ClaimContext } from '../context.ts'
import { type Dated, findDates } from './candidates.ts'
import { readSince } from './since.ts'

/** The time that the nearest heading above names: "Floods in Iran Since October 2015". */
export function findSectionDate(context: ClaimContext): Dated | undefined {
  const { article, here } = context
  const { blocks } = article.layers
  for (let b = here.sentence.block; b >= 0; b--) {
    if (blocks[b]?.kind !== 'subheading') continue
    for (const sentence of article.sentencesOf(b)) {
      const date = findDates(sentence, context)[0]
      if (date) return { ...date, edtf: readSince(date, undefined, context) ?? date.edtf }
    }
    return undefined
  }
  return undefined
}
