import type { ArticleLayer, CleanLayers } from '@sayso/clean'
import { type Diagnostic, type Stage, stage } from '@sayso/core'
import type { HeaderLayers } from './layers.ts'
import { readHeader } from './read-header.ts'

/** Reads an article's header from what its supplier gives, its page and its text, in this order. */
export const headerStage: Stage<ArticleLayer & CleanLayers, HeaderLayers> = stage(
  'header',
  ({
    article,
    source,
    blocks,
  }: ArticleLayer & CleanLayers): HeaderLayers & { readonly diagnostics?: Diagnostic[] } => {
    const header = readHeader({ ...article, cleaned: { text: source.text, blocks } })
    const diagnostics: Diagnostic[] = []
    if (article.published && header.from.published !== 'given')
      diagnostics.push({
        rule: 'header/published-unread',
        message: `The publication date given, "${article.published.slice(0, 60)}", names no day; give it as YYYY-MM-DD.`,
        severity: 'warning',
      })
    return { header, diagnostics }
  },
)
