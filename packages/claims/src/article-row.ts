import type { EveryAttributionLayer, Source } from '@sayso/attribution'
import type { ArticleLayer, BlockKind, CleanLayers } from '@sayso/clean'
import type { Diagnostic, SourceText, Span } from '@sayso/core'
import type { EntitiesLayers, EntityType } from '@sayso/entities'
import type { Figure, FiguresLayers, Phrase } from '@sayso/figures'
import type { Header, HeaderLayers } from '@sayso/header'
import type { Time, TimesLayers } from '@sayso/times'
import type { Claim, ClaimDocument } from './claim.ts'
import { toDocument } from './document.ts'
import {
  type Place,
  toOriginal,
  toOriginalDiagnostics,
  toOriginalHeader,
  toOriginalPhrase,
} from './original.ts'

/** One article with every layer, as stand-off annotation. Every span points into the article as it was received. */
export interface ArticleRow {
  readonly type: 'article'
  readonly schema: 'sayso/article@1'
  readonly document: ClaimDocument
  readonly header: Header
  readonly blocks: readonly { readonly kind: BlockKind; readonly span: Span }[]
  readonly sentences: readonly { readonly span: Span }[]
  /** Every figure, also where no claim came of it. */
  readonly figures: readonly Omit<Figure, 'rules'>[]
  readonly entities: readonly (Place & { readonly type: EntityType; readonly country?: string })[]
  readonly times: readonly Pick<Time, 'text' | 'span' | 'edtf' | 'type'>[]
  readonly attributions: readonly {
    readonly source: Pick<Source, 'text' | 'span' | 'name' | 'kind'> | null
    readonly cue: Place | null
    readonly content: readonly { readonly span: Span }[]
    /** True where someone wants, plans or thinks of a thing: no claim rests on it. Absent on reports. */
    readonly attitude?: true
  }[]
  readonly claims: readonly Claim[]
  readonly diagnostics: readonly Diagnostic[]
}

type AllLayers = ArticleLayer &
  CleanLayers &
  HeaderLayers &
  EntitiesLayers &
  TimesLayers &
  FiguresLayers &
  EveryAttributionLayer & { readonly claims: readonly Claim[]; readonly diagnostics: readonly Diagnostic[] }

/** The layers of one article as the row that `sayso annotate` prints. */
export function toArticleRow(layers: AllLayers): ArticleRow {
  const { source } = layers
  const at = (span: Span) => source.toSource(span)
  return {
    type: 'article',
    schema: 'sayso/article@1',
    document: toDocument(layers.article, layers.header),
    header: toOriginalHeader(source, layers.header),
    blocks: layers.blocks.map(({ kind, span }) => ({ kind, span: at(span) })),
    sentences: layers.sentences.map(({ span }) => ({ span: at(span) })),
    figures: layers.figures.map((figure) => figureRow(source, figure)),
    entities: layers.mentions.map(({ span, type, country }) => ({
      ...toOriginal(source, span),
      type,
      ...(country === undefined ? {} : { country }),
    })),
    times: layers.times.map(({ span, edtf, type }) => ({ ...toOriginal(source, span), edtf, type })),
    attributions: layers.everyAttribution.map((each) => ({
      source: each.source && {
        ...toOriginal(source, each.source.span),
        name: each.source.name,
        kind: each.source.kind,
      },
      cue: each.cue && toOriginal(source, each.cue.span),
      content: each.content.map((span) => ({ span: at(span) })),
      ...(each.attitude ? { attitude: true as const } : {}),
    })),
    claims: layers.claims,
    diagnostics: toOriginalDiagnostics(source, layers.diagnostics),
  }
}

function figureRow(source: SourceText, { rules: _, ...figure }: Figure): Omit<Figure, 'rules'> {
  const phrase = (p: Phrase | null) => toOriginalPhrase(source, p)
  return {
    ...figure,
    ...toOriginal(source, figure.span),
    counted: phrase(figure.counted),
    of: phrase(figure.of),
  }
}
