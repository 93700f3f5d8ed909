import type { BlockKind, CleanLayers } from '@sayso/clean'
import { type Diagnostic, type Span, type Stage, stage } from '@sayso/core'
import { type LanguageLayers, readsAsEnglish } from '@sayso/language'
import { findFigures } from './find-figures.ts'
import type { FiguresLayers } from './layers.ts'

/** What the stage asks of the header: where the article was written, and when. */
export interface DatelineCountry {
  readonly header: {
    readonly dateline: { readonly country: string | null } | null
    readonly published?: string | null
  }
}

const silent: ReadonlySet<BlockKind> = new Set(['boilerplate', 'byline', 'credit', 'stamp'])

const notEnglish: Diagnostic = {
  rule: 'figures/not-english',
  message: 'The article does not read as English, so no figure was sought in it.',
  severity: 'warning',
}

/**
 * Finds the figures of every block that may hold one; the dateline's country says whose dollars are meant.
 * An article in another language gives none, and a diagnostic: "Circa 35 famiglie" read as English is worse than unread.
 */
export const figuresStage: Stage<CleanLayers & LanguageLayers & DatelineCountry, FiguresLayers> = stage(
  'figures',
  ({ source, blocks, sentences, language, header }) => {
    if (!readsAsEnglish(source.text)) return { figures: [], diagnostics: [notEnglish] }
    const spoken: Span[] = []
    for (const block of blocks) if (!silent.has(block.kind)) spoken.push(block.span)
    return {
      figures: findFigures(source.text, {
        analyzer: language,
        blocks: spoken,
        sentences: sentences.map((sentence) => sentence.span),
        country: header.dateline?.country ?? null,
        year: Number(/^\d{4}/.exec(header.published ?? '')?.[0]) || null,
      }),
    }
  },
)
