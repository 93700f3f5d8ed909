import type { BlockKind, CleanLayers } from '@sayso/clean'
import { type Span, type Stage, stage } from '@sayso/core'
import type { LanguageLayers } from '@sayso/language'
import { findFigures } from './find-figures.ts'
import type { FiguresLayers } from './layers.ts'

/** What the stage asks of the header: where the article was written. */
export interface DatelineCountry {
  readonly header: { readonly dateline: { readonly country: string | null } | null }
}

const silent: ReadonlySet<BlockKind> = new Set(['boilerplate', 'byline', 'credit', 'stamp'])

/** Finds the figures of every block that may hold one; the dateline's country says whose dollars are meant. */
export const figuresStage: Stage<CleanLayers & LanguageLayers & DatelineCountry, FiguresLayers> = stage(
  'figures',
  ({ source, blocks, sentences, language, header }) => {
    const spoken: Span[] = []
    for (const block of blocks) if (!silent.has(block.kind)) spoken.push(block.span)
    return {
      figures: findFigures(source.text, {
        analyzer: language,
        blocks: spoken,
        sentences: sentences.map((sentence) => sentence.span),
        country: header.dateline?.country ?? null,
      }),
    }
  },
)
