import type { Attribution } from '@sayso/attribution'
import { type Stage, stage } from '@sayso/core'
import type { Figure } from '@sayso/figures'
import type { Claim, ClaimDocument } from './claim.ts'
import { type ArticleContext, type ClaimContext, type ClaimLayers, toArticleContext } from './context.ts'
import { toDocument } from './document.ts'
import { readEvent } from './event.ts'
import { toEvidence } from './evidence.ts'
import { toIdentity } from './identity.ts'
import { toOriginal, toOriginalEvent, toOriginalPhrase, toOriginalPlace, toOriginalTime } from './original.ts'
import { readStance } from './stance.ts'
import { readTime } from './when.ts'
import { readPlaces } from './where.ts'

/** What the claims stage adds, in order of the text. */
export interface ClaimsLayers {
  readonly claims: readonly Claim[]
}

/**
 * Joins the layers of one article into its claim records, one for each figure, in order of the text.
 *
 * @returns records whose spans all point into the article as it was received
 */
export function toClaims(layers: ClaimLayers): Claim[] {
  const article = toArticleContext(layers)
  const document = toDocument(layers.article, layers.header)
  return layers.figures.map((figure) => {
    const attribution = article.attributionOf(figure)
    const here = article.sentenceOf(figure.span.start)
    return toClaim(document, figure, { article, here, attribution })
  })
}

/**
 * The last stage: every layer in, claims out. What `language` had to say is known only now that all stages
 * have asked it, so it is said here.
 */
export const claimsStage: Stage<ClaimLayers, ClaimsLayers> = stage('claims', (layers: ClaimLayers) => ({
  claims: toClaims(layers),
  diagnostics: layers.language.diagnostics?.() ?? [],
}))

function toClaim(document: ClaimDocument, figure: Figure, context: ClaimContext): Claim {
  const { attribution, here, article } = context
  const { source } = article.layers
  const stance = readStance(figure, context)
  const event = readEvent(figure, context)
  const where = readPlaces(figure, context)
  const when = readTime(figure, context)
  const { counted, of, kind, low, high, bound, unit, restates } = figure
  const { text, span } = toOriginal(source, figure.span)
  here.notes.evidence ??= toEvidence(source, here.sentence.span)
  const { evidence } = here.notes
  const { source: who, cue } = toSaying(article, attribution)
  return {
    type: 'claim',
    schema: 'sayso/claim@1',
    id: toIdentity(document.id, span.start, span.end, low, high, unit),
    document,
    figure: { text, span, kind, low, high, bound, unit, restates },
    counted: toOriginalPhrase(source, counted),
    of: toOriginalPhrase(source, of),
    event: toOriginalEvent(source, event.value),
    source: who,
    cue,
    quoted:
      attribution?.quoted.some((q) => q.start <= figure.span.start && figure.span.end <= q.end) ?? false,
    stance: stance.value,
    where: where.value.map((place) => toOriginalPlace(source, place)),
    when: toOriginalTime(source, when.value),
    evidence,
    rules: toRules([
      figure.rules,
      attribution?.rules ?? [],
      stance.rules,
      event.rules,
      where.rules,
      when.rules,
    ]),
  }
}

/** All rule ids in order, each once. */
function toRules(lists: readonly (readonly string[])[]): string[] {
  const rules: string[] = []
  for (const list of lists) for (const rule of list) if (!rules.includes(rule)) rules.push(rule)
  return rules
}

/** Who says it, and in what words. A source is never guessed: without an attribution both are null. */
function toSaying(
  article: ArticleContext,
  attribution: Attribution | undefined,
): Pick<Claim, 'source' | 'cue'> {
  const { source } = article.layers
  return {
    source: attribution?.source
      ? {
          ...attribution.source,
          name: attribution.source.name.replace(/\s+/g, ' ').trim(),
          ...toOriginal(source, attribution.source.span),
        }
      : null,
    cue: attribution?.cue ? { ...attribution.cue, ...toOriginal(source, attribution.cue.span) } : null,
  }
}
