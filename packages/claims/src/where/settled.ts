import type { Figure } from '@sayso/figures'
import type { ClaimContext } from '../context.ts'
import { isOfToll } from '../event/toll.ts'

const UNITS: ReadonlySet<string | null> = new Set<string | null>([
  'person',
  'household',
  'building',
  'province',
  'district',
  'village',
  'state',
  'town',
  'township',
  'community',
  'county',
  'municipality',
])

// A story with so many tolls for each of its figures is one of a disaster.
const TOLLS = 2

/** True where at least two figures of an article, and a third of them, are of a toll: what it counts it counts in one place. */
export function isOfDisaster({ article }: Pick<ClaimContext, 'article'>): boolean {
  const { notes, layers } = article
  if (notes.isOfDisaster === undefined) {
    let tolls = 0
    for (const figure of layers.figures) {
      const here = article.sentenceOf(figure.span.start)
      if (isOfToll(figure, { article, here, attribution: article.attributionOf(figure) })) tolls++
    }
    notes.isOfDisaster = tolls >= TOLLS && tolls * 3 >= layers.figures.length
  }
  return notes.isOfDisaster
}

/** True of what stands or lives in one place: people, homes, villages; and of all that a disaster's toll counts. Prices and shares are nowhere. */
export function isSettled(figure: Figure, context: ClaimContext): boolean {
  return (
    isOfToll(figure, context) || (figure.kind === 'count' && UNITS.has(figure.unit) && isOfDisaster(context))
  )
}
