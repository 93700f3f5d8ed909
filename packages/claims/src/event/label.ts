import type { Figure } from '@sayso/figures'
import type { Anchor } from '../clause/anchor.ts'
import type { ClaimContext } from '../context.ts'
import { type FoundEvent, toFound } from './found.ts'

/** True for an age that only names someone, and for a quantity that only names a thing of someone's: "their 18-minute film". */
export function isLabel(
  figure: Figure,
  { figure: own }: Anchor,
  { here: { analysis } }: ClaimContext,
): boolean {
  if (figure.kind === 'age' && (/-old\b|\baged\b/i.test(figure.text) || /^\d+$/.test(figure.text)))
    return true
  if (!/\d-[a-z]|[a-z]-[a-z]/i.test(figure.text)) return false
  const before = analysis.tokens[own.first - 1]?.penn
  return before === 'PRP$' || before === 'POS'
}

/** `claims/event-age`: "[turned] 74 on Sunday". */
export function readTurned(
  { kind }: Figure,
  { figure: { first } }: Anchor,
  { here: { analysis } }: ClaimContext,
): FoundEvent | undefined {
  const turns = kind === 'age' && /^turn(?:s|ed|ing)?$/.test(analysis.tokens[first - 1]?.lower ?? '')
  return turns ? toFound(analysis, first - 1, undefined, 'claims/event-age') : undefined
}
