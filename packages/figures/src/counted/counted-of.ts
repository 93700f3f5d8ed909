import type { Bound, FigureKind, Phrase } from '../layers.ts'
import { countedOfDashItem } from './dash-list.ts'
import { countedOfAge } from './of-age.ts'
import { countedOfCount } from './of-count.ts'
import { countedOfMeasure } from './of-measure.ts'
import { countedOfMoney } from './of-money.ts'
import { countedOfPart } from './of-part.ts'
import type { Placed } from './placed.ts'
import { countedOfTableLine } from './table-line.ts'

/** What a figure counts, and what that says of its unit. */
export interface Counted {
  readonly counted: Phrase | null
  readonly of: Phrase | null
  readonly unit?: string
  readonly kind?: FigureKind
  readonly rule?: string
  /** How firm it is, where words after the figure say so. */
  readonly bound?: Bound
}

/** What a figure counts or measures: each kind looks for it in its own places, in its own order. */
export function countedOf(placed: Placed): Counted {
  const line = countedOfTableLine(placed)
  if (line) return line
  const item = countedOfDashItem(placed)
  if (item) return item
  switch (placed.draft.kind) {
    case 'count':
      return countedOfCount(placed)
    case 'age':
      return countedOfAge(placed)
    case 'percent':
    case 'share':
      return countedOfPart(placed)
    case 'money':
      return countedOfMoney(placed)
    default:
      return countedOfMeasure(placed)
  }
}
