import type { Mention } from '@sayso/entities'
import { findPlacesNamed } from '@sayso/lexicon'
import type { ArticleContext } from '../context.ts'

const NAMED =
  /\b(?:[Ss]huttle|USS|HMS|MV|[Ff]erry|[Tt]anker|[Tt]rawler|[Ff]rigate|[Ff]reighter|[Ll]iner|[Yy]acht|[Ss]teamer|[Ss]ubmarine|Hurricane|Typhoon|Cyclone|Storm|Operation)\s+((?:\p{Lu}[\p{L}'’-]+\s?){1,2})/gu

const known = new WeakMap<ArticleContext, ReadonlySet<string>>()

/** True for a place's name that the article has for a ship or a storm: "Typhoon Victoria … [Victoria] killed 12", "the tanker Orion". */
export function isNamedThing({ text: name, span }: Mention, article: ArticleContext): boolean {
  let names = known.get(article)
  if (!names) {
    names = new Set([...article.text.matchAll(NAMED)].map((match) => match[1]!.trim()))
    known.set(article, names)
  }
  if (names.size === 0) return false
  if (!names.has(name)) return false
  // "in Victoria" is a place all the same.
  return !/\b(?:in|near|at|across|throughout|around|of|outside|from|to)\s$/i.test(
    article.text.slice(Math.max(0, span.start - 12), span.start),
  )
}

const OWNED =
  /\b(?:stakes?|interests?|shares?|holdings?|stocks?|investments?|invest(?:ed|ing)?|confidence|faith|trust|partners?|investors?)\s+in\s+$/i

/** True for a name that no table knows, of what someone has a share in: "a stake in [Alder]", "faith in [Orrin]". */
export function isHolding({ text: name, span }: Mention, text: string): boolean {
  return (
    OWNED.test(text.slice(Math.max(0, span.start - 22), span.start)) && findPlacesNamed(name).length === 0
  )
}
