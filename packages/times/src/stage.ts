import type { ArticleLayer, CleanLayers } from '@sayso/clean'
import { type Diagnostic, type Stage, stage } from '@sayso/core'
import { findTimes } from './find-times.ts'
import type { TimesLayers } from './layers.ts'
import { readOpeningDate } from './opening-date.ts'
import { readTitleDate } from './title-date.ts'

/** The part of a header that times are read against. */
export interface DatedHeader {
  readonly published: string | null
  readonly headline?: string | null
  readonly dateline: { readonly date: string | null } | null
}

/**
 * Reads the times of the cleaned text against the publication date, else the dateline's, the title's, or that with which the text opens; where there is none and
 * something depends on it, says so.
 */
export const timesStage: Stage<ArticleLayer & CleanLayers & { readonly header: DatedHeader }, TimesLayers> =
  stage(
    'times',
    ({ article, source, header }: ArticleLayer & CleanLayers & { readonly header: DatedHeader }) => {
      // "SEPT 23" without its year dates nothing.
      const said = header.published ?? article.published ?? header.dateline?.date?.replace(/^X.*/, '')
      const title = article.title ?? header.headline
      const titled = said || !title ? undefined : readTitleDate(title)
      const opening = said || titled ? undefined : readOpeningDate(source.text)
      const published = said || titled || opening
      const times = findTimes(source.text, { published })
      const diagnostics: Diagnostic[] = []
      if (titled) {
        diagnostics.push({
          rule: 'times/title-date',
          message: `No publication date is given; times are read against ${titled}, which the title says.`,
          severity: 'info',
        })
      }
      if (opening) {
        diagnostics.push({
          rule: 'times/opening-date',
          message: `No publication date is given; times are read against ${opening}, with which the text opens.`,
          severity: 'info',
        })
      }
      const lost = published ? undefined : times.find((time) => time.edtf === null && time.type === 'date')
      if (lost) {
        diagnostics.push({
          rule: 'times/no-publication-date',
          message: `"${lost.text}" and its like cannot be told without a publication date; give one in "published".`,
          severity: 'warning',
          span: lost.span,
        })
      }
      return { times, diagnostics }
    },
  )
