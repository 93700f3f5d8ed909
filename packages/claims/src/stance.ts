import type { Figure } from '@sayso/figures'
import type { Stance } from './claim.ts'
import { isAccountLine } from './clause/account-line.ts'
import { readAnchor } from './clause/anchor.ts'
import { readApposedTo } from './clause/apposed.ts'
import type { ClaimContext, Reading } from './context.ts'
import { findEvent } from './event/find-event.ts'
import type { FoundEvent } from './event/found.ts'
import { readClauseHedge } from './stance/clause-hedge.ts'
import { readCueHedge } from './stance/cue-hedge.ts'
import { readPhraseHedge } from './stance/phrase-hedge.ts'
import { readRejectedClaim } from './stance/rejected-claim.ts'
import { isStanding } from './stance/standing.ts'
import { isToldAnew } from './stance/told-anew.ts'
import { readVerbHedge } from './stance/verb-hedge.ts'
import { firstOfTold, isCompared } from './when/compared.ts'

const FORESEEN =
  /\b(?:forecasts?|projections?|estimates?|targets?|outlook|guidance|predictions?|goals?|limit|quota)\b/i

const ASSERTED: Reading<Stance> = { value: 'asserted', rules: [] }

/** How firmly the article, or its source, puts `figure` forward. A figure that no hedge reaches is asserted. */
export function readStance(figure: Figure, context: ClaimContext): Reading<Stance> {
  // An age, and what people would do in a poll, are as they are said to be.
  if (figure.kind === 'age') return readCueHedge(context.attribution) ?? ASSERTED
  if (isAccountLine(context.here)) return readCueHedge(context.attribution) ?? ASSERTED
  const { analysis } = context.here
  const rejected = readRejectedClaim(figure, context)
  if (rejected) return rejected
  const twin = readApposedTo(figure, context)
  if (twin) return readStance(twin, context)
  const anchor = readAnchor(figure, context)
  if (isBase(figure, context)) return (anchor && readPhraseHedge(analysis, anchor)) ?? ASSERTED
  const event = findEvent(figure, context)
  if (anchor && isStanding(figure, anchor, context, event))
    return readPhraseHedge(analysis, anchor) ?? ASSERTED
  return (
    (isToldAnew(figure, context) ? undefined : readCueHedge(context.attribution)) ??
    (anchor &&
      (readPhraseHedge(analysis, anchor) ??
        readCounted(figure) ??
        readRisk(event) ??
        readVerbHedge(context.here, anchor, event, isPolled(figure)) ??
        readClauseHedge(context.here, anchor))) ??
    ASSERTED
  )
}

/**
 * True for what a plan or a guess is set against, which is so already: "will sow 60 acres, down from [76]", "sales to rise to 5 million
 * from [4 million]"; not what a forecast was before.
 */
function isBase(figure: Figure, context: ClaimContext): boolean {
  const first = firstOfTold(figure, context)
  if (!isCompared(first, context) || context.here.figures[0] === first) return false
  return !FORESEEN.test(figure.counted?.text ?? '')
}

const TARGETS = /\b(?:targets?|goals?|forecasts?|projections?)$/i
const ESTIMATES = /^(?:the\s+|an?\s+)?estimated\b|\bestimates?$/i

/** `claims/stance-counted`: what is counted is itself no more than that: "the [target] is 40 percent", "the [estimated] amount is 40 tonnes". */
function readCounted({ counted, span }: Figure): Reading<Stance> | undefined {
  // "scored one goal"
  if (!counted?.span || counted.span.start > span.start) return undefined
  if (TARGETS.test(counted.text)) return { value: 'planned', rules: ['claims/stance-counted'] }
  return ESTIMATES.test(counted.text) ? { value: 'estimated', rules: ['claims/stance-counted'] } : undefined
}

/** `claims/stance-risk`: what may befall them is all that is told: "49 homes are [at risk]". */
function readRisk(event: FoundEvent | undefined): Reading<Stance> | undefined {
  const isAtRisk = event !== undefined && /^(?:risk|danger|jeopardy|peril|threat)$/.test(event.lemma)
  return isAtRisk ? { value: 'possible', rules: ['claims/stance-risk'] } : undefined
}

function isPolled({ kind }: Figure): boolean {
  return kind === 'percent' || kind === 'share'
}
