import type { Figure } from '@sayso/figures'
import type { ClaimPlace } from '../claim.ts'
import type { ClaimContext } from '../context.ts'
import { isCountry } from './anaphor.ts'
import { toBare, toPlaces } from './place.ts'
import { readTitleCountry } from './titled.ts'

// How far from the figure the words may stand, and how many names back the country.
const NEAR = 120
const BACK = 60
const COUNTRY = /\b(?:[Tt]he|[Tt]his) (?:country|nation|kingdom|island nation|republic)\b|\b[Nn]ationwide\b/

/**
 * `claims/where-country`: "the country", "nationwide" is the country that the title names, where it names one, else the one last named before.
 *
 * Must not read "a third country", nor where none was named.
 */
export function readTheCountry(figure: Figure, { here, article }: ClaimContext): ClaimPlace | undefined {
  const near = article.text.slice(
    Math.max(here.sentence.span.start, figure.span.start - NEAR),
    Math.min(here.sentence.span.end, figure.span.end + NEAR),
  )
  if (!COUNTRY.test(near)) return undefined
  const { mentions } = article.layers
  const titled = readTitleCountry(article)
  const last = article.mentionsBefore(figure.span.start) - 1
  for (let i = last; i >= 0 && i > last - BACK; i--) {
    const mention = mentions[i]!
    if (mention.type !== 'place') continue
    const bare = toBare(mention)
    if (isCountry(bare.text) && (!titled || bare.country === titled)) return toPlaces([bare])[0]
  }
  return undefined
}
