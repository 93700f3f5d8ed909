import type { CleanLayers } from '@sayso/clean'
import { type Span, type Stage, stage } from '@sayso/core'
import type { LanguageLayers } from '@sayso/language'
import { findEntities } from './find-entities.ts'
import type { EntitiesLayers } from './layers.ts'

/** What the stage needs of a header: the country of its dateline. */
export interface DatelineCountry {
  readonly header: { readonly dateline: { readonly country: string | null } | null }
}

const unread = new Set(['boilerplate', 'stamp', 'credit', 'byline'])
const headingKinds = new Set(['headline', 'deck', 'subheading'])

/** Reads the names of an article's blocks, boilerplate and bylines left out. */
export const entitiesStage: Stage<CleanLayers & LanguageLayers & DatelineCountry, EntitiesLayers> = stage(
  'entities',
  ({ source, blocks, header }: CleanLayers & LanguageLayers & DatelineCountry): EntitiesLayers => {
    const spans: Span[] = []
    const headings = new Set<Span>()
    for (const block of blocks) {
      if (unread.has(block.kind)) continue
      spans.push(block.span)
      if (headingKinds.has(block.kind)) headings.add(block.span)
    }
    return findEntities(source.text, { spans, headings, country: header.dateline?.country ?? null })
  },
)
