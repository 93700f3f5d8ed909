import type { CleanLayers } from '@sayso/clean'
import { type Stage, stage } from '@sayso/core'
import type { EntitiesLayers } from '@sayso/entities'
import type { FiguresLayers } from '@sayso/figures'
import type { HeaderLayers } from '@sayso/header'
import type { LanguageLayers } from '@sayso/language'
import { findAttributions } from './find-attributions.ts'
import { findForFigures } from './find-for-figures.ts'
import type { AttributionLayers, EveryAttributionLayer } from './layers.ts'

/** What the attribution stages need. */
export type AttributionNeeds = CleanLayers & LanguageLayers & EntitiesLayers & FiguresLayers & HeaderLayers

/** Adds who stands behind the figures of an article: reads the sentences that hold one, and what those need. */
export const attributionStage: Stage<AttributionNeeds, AttributionLayers> = stage(
  'attribution',
  (layers: AttributionNeeds) => ({
    attributions: findForFigures(
      { ...layers, text: layers.source.text },
      layers.figures.map((figure) => figure.span),
    ),
  }),
)

/**
 * Adds every attribution of an article, whether a figure stands in it or not, and attitudes, marked as such. A layer
 * of its own, so that claims are the same whether it is asked for or not.
 */
export const everyAttributionStage: Stage<AttributionNeeds, EveryAttributionLayer> = stage(
  'every-attribution',
  (layers: AttributionNeeds) => ({
    everyAttribution: findAttributions(
      { ...layers, text: layers.source.text },
      { attitudes: true, evenly: true },
    ),
  }),
)
