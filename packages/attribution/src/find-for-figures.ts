import { contains, type Span } from '@sayso/core'
import { LIKELIER } from './bars.ts'
import { type AttributionInput, findInArticle, firstOf, lookAt } from './find-attributions.ts'
import type { Attribution } from './layers.ts'
import { readAttributionOf } from './read-attribution-of.ts'

/**
 * Who stands behind figures: the readings that are each sure first; a figure for which they give nobody is left to
 * what all readings of its sentence come to when they are weighed against each other.
 *
 * "The clerk, in a note that few have seen, has 40 homes down as lost" may be no sure reading, and yet the likeliest.
 * Such an attribution has `attribution/weighed` among its rules, and nothing but the figures for its content.
 */
export function findForFigures(article: AttributionInput, figures: readonly Span[]): readonly Attribution[] {
  const looked = lookAt(article)
  // Who says so is not said again of a poll's every share: what tells of it is its own as far as figures go.
  const sure = findInArticle(looked, { only: figures, polls: true })
  const bare = figures.filter((figure) => !readAttributionOf(figure, sure))
  if (bare.length === 0) return sure
  const weighed = findInArticle(looked, { only: bare, evenly: true, bars: LIKELIER })
  const owned = new Map<Attribution, Span[]>()
  for (const figure of bare) {
    const attribution = readAttributionOf(figure, weighed)
    // "Kabul: 19 dead": a colon that no pattern is sure of tells where, as often as who.
    if (!attribution?.source || attribution.cue?.lemma === ':') continue
    const others = owned.get(attribution)
    if (others) others.push(figure)
    else owned.set(attribution, [figure])
  }
  const added = [...owned].map(([attribution, content]) => ({
    ...attribution,
    content,
    quoted: attribution.quoted.filter((quoted) => content.some((figure) => contains(quoted, figure))),
    // Some readings say so themselves.
    rules: [...new Set([...attribution.rules, 'attribution/weighed'])],
  }))
  return added.length === 0 ? sure : [...sure, ...added].sort((a, b) => firstOf(a) - firstOf(b))
}
