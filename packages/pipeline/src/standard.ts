import {
  type AttributionLayers,
  attributionStage,
  type EveryAttributionLayer,
  everyAttributionStage,
} from '@sayso/attribution'
import {
  type ArticleRow,
  type Claim,
  type ClaimDocument,
  type ClaimsLayers,
  claimsStage,
  toArticleRow,
  toDocument,
  toOriginalDiagnostics,
  toOriginalHeader,
} from '@sayso/claims'
import { type ArticleLayer, type Block, type CleanLayers, cleanStage } from '@sayso/clean'
import { type ArticleInput, type Diagnostic, type Pipeline, pipeline } from '@sayso/core'
import { type EntitiesLayers, entitiesStage } from '@sayso/entities'
import { type FiguresLayers, figuresStage } from '@sayso/figures'
import { type Header, type HeaderLayers, headerStage } from '@sayso/header'
import { type LanguageLayers, languageStage } from '@sayso/language'
import { type TimesLayers, timesStage } from '@sayso/times'

/** Every layer the standard pipeline fills. */
export type StandardLayers = ArticleLayer &
  CleanLayers &
  HeaderLayers &
  LanguageLayers &
  EntitiesLayers &
  TimesLayers &
  FiguresLayers &
  AttributionLayers &
  ClaimsLayers

const reading = pipeline<ArticleLayer>()
  .add(cleanStage)
  .add(headerStage)
  .add(languageStage)
  .add(entitiesStage)
  .add(timesStage)
  .add(figuresStage)

/**
 * The standard order of stages, from an article to its claims. Attributions are sought only
 * where a figure stands, and in what its attribution needs; {@link fullPipeline} seeks them all.
 */
export const standardPipeline: Pipeline<ArticleLayer, StandardLayers> = reading
  .add(attributionStage)
  .add(claimsStage)

/** The standard order, and the attributions of every sentence in a layer beside it, for stand-off annotation. */
export const fullPipeline: Pipeline<ArticleLayer, StandardLayers & EveryAttributionLayer> = reading
  .add(attributionStage)
  .add(everyAttributionStage)
  .add(claimsStage)

/** An article as it was read. Its spans point into `text`, the article as it was received. */
export interface ReadArticle {
  readonly document: ClaimDocument
  readonly header: Header
  readonly text: string
  /** Whether `text` is plain text or the source of a page. */
  readonly format: 'text' | 'html'
  readonly blocks: readonly Block[]
}

/** What `extract` returns. */
export interface Extraction {
  readonly article: ReadArticle
  /** One record for each figure, in order of the text. */
  readonly claims: readonly Claim[]
  readonly diagnostics: readonly Diagnostic[]
}

/**
 * Reads one article into its claims: every figure, on whose say-so, how firmly, where, as of when.
 *
 * Never throws for what an article holds: what could not be read is in `diagnostics`. All spans are
 * half-open, in UTF-16 code units, into the article's `text` or `html` as it was given.
 *
 * @example
 * extract({ text: 'Officials said 200 homes were lost.' }).claims[0].figure.low // => 200
 * extract({ text: 'Officials said 200 homes were lost.' }).claims[0].source.name // => 'Officials'
 */
export function extract(article: ArticleInput): Extraction {
  return extractAll([article])[0]!
}

/**
 * Reads a few articles at once: what {@link extract} gives for each, in order, a fifth to a quarter
 * sooner (see `Pipeline.runAll`). `extractMany` reads by the handful with it.
 */
export function extractAll(articles: readonly ArticleInput[]): Extraction[] {
  return standardPipeline.runAll(articles.map((article) => ({ article }))).map(toExtraction)
}

/**
 * Reads one article into a row with every layer: blocks, sentences, figures, entities, times,
 * attributions, claims. All spans point into the article as it was given.
 */
export function annotate(article: ArticleInput): ArticleRow {
  return annotateAll([article])[0]!
}

/** Reads a few articles at once: what {@link annotate} gives for each, in order, sooner. */
export function annotateAll(articles: readonly ArticleInput[]): ArticleRow[] {
  return fullPipeline.runAll(articles.map((article) => ({ article }))).map(toArticleRow)
}

type Read = ReturnType<typeof standardPipeline.run>

function toExtraction({ article, source, header, blocks, claims, diagnostics }: Read): Extraction {
  const original = toOriginalHeader(source, header)
  return {
    article: {
      document: toDocument(article, original),
      header: original,
      text: source.original,
      format: article.text === undefined && article.html !== undefined ? 'html' : 'text',
      blocks: blocks.map(({ kind, span }) => ({ kind, span: source.toSource(span) })),
    },
    claims,
    diagnostics: toOriginalDiagnostics(source, diagnostics),
  }
}
