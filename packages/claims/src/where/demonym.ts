import type { Figure } from '@sayso/figures'
import type { ClaimPlace } from '../claim.ts'
import type { ClaimContext } from '../context.ts'
import { isCountry } from './anaphor.ts'
import { toPlaces } from './place.ts'
import { isSettled } from './settled.ts'

const BACK = 60
const HOME =
  /^\s+(?:(?:state|federal|rescue|relief|emergency|civil|local|national|provincial|health|interior|military|riot)\s+)*(?:government|authorities|officials|police|army|troops|soldiers|firefighters|rescuers|crews|teams|services|ministry|media|television|hospitals|residents|villagers|civilians|capital|province|city|town|state|region)\b/

/**
 * `claims/where-demonym`: a country's own people at work, in a sentence of a disaster's toll that names no place: "[Czech] rescue crews
 * were searching for four people" is in the Czech Republic, where the article has named it.
 *
 * Must not read "a French tourist", who is anywhere, nor "American troops" where the article is not of America.
 */
export function readDemonymPlace(figure: Figure, context: ClaimContext): ClaimPlace | undefined {
  const { here, article } = context
  const people = here.mentions.find(
    ({ type, span, country }) =>
      type === 'demonym' &&
      country !== undefined &&
      span.end <= figure.span.start &&
      HOME.test(article.text.slice(span.end, span.end + 60)),
  )
  if (!people || !isSettled(figure, context)) return undefined
  const { mentions } = article.layers
  const last = article.mentionsBefore(figure.span.start) - 1
  for (let i = last; i >= 0 && i > last - BACK; i--) {
    const mention = mentions[i]!
    if (mention.type === 'place' && mention.country === people.country && isCountry(mention.text))
      return toPlaces([mention])[0]
  }
  return undefined
}
