import type { Bound, FigureKind } from '../layers.ts'
import { toSingular } from '../quantity/singular.ts'
import { isMark } from '../text/token.ts'
import type { Counted } from './counted-of.ts'
import { nounAfter, toPhrase, unitOf, withOf } from './noun.ts'
import type { Placed } from './placed.ts'
import { lowerAt } from './view.ts'

const lengths = /^(?:years?|months?|weeks?|days?|hours?|minutes?)$/

/**
 * What the figure that opens an item of a list counts: "75,000 – Estimated number of residents who fled", "80 –
 * Percentage of homes flooded", "$400 million – The damage cost". The words after the dash also say how firm it is.
 */
export function countedOfDashItem(placed: Placed): Counted | undefined {
  const { reader, draft } = placed
  const dash = reader.tokens[draft.last + 1]
  if (!dash || !isMark(dash, '-–—:') || dash.gap === 2) return undefined
  const item = reader.tokens[draft.last + 2]
  if (item?.gap !== 1 || item.type !== 'word' || item.caps === 0) return undefined
  const opening = reader.tokens[draft.first]!
  const before = reader.tokens[draft.first - 1]
  if (opening.gap < 2 && before && !/^[.!?;•*·)\]”"]$/.test(before.lower)) return undefined
  const { view, after } = placed
  let k = after + 1
  let bound: Bound | undefined
  while (
    /^(?:the|a|an|total|estimated|approximate|approximately|reported|confirmed|current|minimum|maximum|average)$/.test(
      lowerAt(view, k),
    )
  ) {
    if (/^(?:estimated|approximate|approximately)$/.test(lowerAt(view, k)) && draft.bound === 'exact')
      bound = 'about'
    k += 1
  }
  const firm = bound ? { bound } : {}
  const head = lowerAt(view, k)
  if (/^(?:number|percentage|amount|share|proportion|percent)$/.test(head) && lowerAt(view, k + 1) === 'of') {
    const inner = nounAfter(view, k + 1)
    if (!inner) return undefined
    const counted = toPhrase(view, withOf(view, inner))
    if (head === 'percentage' || head === 'percent' || head === 'share' || head === 'proportion') {
      return { counted, of: counted, unit: 'percent', kind: 'percent', rule: 'figures/dash-item', ...firm }
    }
    if (draft.kind !== 'count' || draft.unit !== null)
      return { counted, of: null, rule: 'figures/dash-item', ...firm }
    if (lengths.test(inner.head)) {
      const kind: FigureKind = 'duration'
      return { counted, of: null, unit: toSingular(inner.head), kind, rule: 'figures/dash-item', ...firm }
    }
    return { counted, of: null, unit: unitOf(view, inner), rule: 'figures/dash-item', ...firm }
  }
  const noun = nounAfter(view, k)
  if (!noun) return undefined
  const unit = draft.kind === 'count' && draft.unit === null ? { unit: unitOf(view, noun) } : {}
  return {
    counted: toPhrase(view, withOf(view, noun)),
    of: null,
    ...unit,
    rule: 'figures/dash-item',
    ...firm,
  }
}
