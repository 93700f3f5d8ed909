import type { Mention } from '@sayso/entities'
import type { ArticleContext, SentenceContext } from '../context.ts'

/** The places the nearest heading above names: "THAILAND", "Floods in Iran". Empty where there is no heading, or it names none. */
export function findSectionPlaces(article: ArticleContext, here: SentenceContext): readonly Mention[] {
  const { blocks } = article.layers
  for (let b = here.sentence.block; b >= 0; b--) {
    const block = blocks[b]
    if (block?.kind === 'subheading') {
      return article.sentencesOf(b).flatMap(({ mentions }) => mentions.filter(({ type }) => type === 'place'))
    }
  }
  return []
}
