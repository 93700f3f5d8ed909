import type { Token } from '../text/token.ts'
import { type NumberReading, part } from './reading.ts'
import { withSize } from './size.ts'

const wholes = /^(?:the|its|their|his|her|our|my|your|these|those|this|that|all|what)$/
const verbs =
  /^(?:were|was|are|is|have|has|had|said|say|do|did|of|as|to|more|less|and|or|live|lived|came|come|died|would|could|will|believe|believed|think|thought|went|want|wanted|voted)$/
const notHalf =
  /^(?:time|way|brother|sister|hearted|mast|light|century|back|term|life|baked|finished|empty|full|dead|naked|marathon|moon|step|truth|measure)$/

/** "half", "a half", "a third", "a quarter", "a fifth of": a part of a whole without a number before it. */
export function readPart(tokens: readonly Token[], i: number): NumberReading | undefined {
  const token = tokens[i]!
  const found = token.sense!.part!
  if (found.plural || found.parts < 2 || token.lower === 'second') return undefined
  const before = tokens[i - 1]
  const article = token.gap < 2 && (before?.lower === 'a' || before?.lower === 'an')
  const value = 1 / found.parts
  const sized = withSize(tokens, part(i, i, value, 'figures/part'))
  if (!sized.share) {
    return token.lower === 'half' || token.lower === 'quarter' || article
      ? { ...sized, first: article ? i - 1 : i }
      : undefined
  }
  if (token.lower === 'half') return readHalf(tokens, i, article)
  if (!article) return undefined
  // "a third man" is a rank, "a third of the men" and "rose by a third" a part.
  const next = tokens[i + 1]
  const plain =
    !next || next.gap === 2 || (next.type === 'mark' && next.lower !== '-') || verbs.test(next.lower)
  if (!plain) return undefined
  if (token.lower === 'quarter' && !(next?.lower === 'of' || next?.type === 'mark' || next === undefined)) {
    return /^(?:more|less)$/.test(next.lower) ? part(i - 1, i, value, 'figures/part') : undefined
  }
  return part(i - 1, i, value, 'figures/part')
}

function readHalf(tokens: readonly Token[], i: number, article: boolean): NumberReading | undefined {
  const before = tokens[i - 1]
  if (
    before &&
    tokens[i]!.gap < 2 &&
    /^(?:first|second|last|final|other|latter|in|top|bottom|later|better|early|back|by)$/.test(before.lower)
  ) {
    return before.lower === 'by' ? part(i, i, 0.5, 'figures/half') : undefined
  }
  const first = article ? i - 1 : i
  let next = tokens[i + 1]
  const hyphen = next?.lower === '-' && next.gap === 0
  if (hyphen) next = tokens[i + 2]
  if (next && notHalf.test(next.lower)) return undefined
  const read = { ...part(first, i, 0.5, 'figures/half') }
  if (hyphen || !next || next.gap === 2 || next.type === 'mark')
    return hyphen ? { ...read, share: false } : read
  if (next.lower === 'a' || next.lower === 'an') return { ...read, share: false }
  if (wholes.test(next.lower) || verbs.test(next.lower)) return read
  const softened =
    before !== undefined &&
    /^(?:about|almost|nearly|than|around|roughly|least|over|under|some)$/.test(before.lower)
  return softened || next.lower.endsWith('s') || article ? read : { ...read, share: false }
}
