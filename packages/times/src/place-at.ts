import type { Context } from './context.ts'
import { opensForward, pointsForward } from './direction.ts'
import type { Place } from './rule.ts'

/** How far back the word before an expression is looked for. */
const REACH = 24
/** The word that ends a stretch with a letter beyond ASCII. */
const LAST_WORD = /([\p{L}\d$£€'’-]+)[ \n\u00a0]*$/u

/** The stretch that a rule's pattern matched; what stands around it is read when a rule asks. */
export class PlaceAt implements Place {
  readonly context: Context
  readonly start: number
  readonly end: number

  constructor(context: Context, start: number, end: number) {
    this.context = context
    this.start = start
    this.end = end
  }

  get before(): string {
    const { text } = this.context
    const floor = Math.max(0, this.start - REACH)
    let end = this.start
    while (end > floor && isGap(text.charCodeAt(end - 1))) end--
    let start = end
    while (start > floor && isWordUnit(text.charCodeAt(start - 1))) start--
    if (start > floor && text.charCodeAt(start - 1) > 127)
      return LAST_WORD.exec(text.slice(floor, this.start))?.[1]?.toLowerCase() ?? ''
    return text.slice(start, end).toLowerCase()
  }

  get forward(): boolean {
    const { text } = this.context
    return pointsForward(text, this.start) || opensForward(text, this.start, this.end)
  }
}

function isGap(unit: number): boolean {
  return unit === 32 || unit === 10 || unit === 0xa0
}

/** A letter or digit of ASCII, or one of "$'-". */
function isWordUnit(unit: number): boolean {
  return (
    (unit >= 97 && unit <= 122) ||
    (unit >= 65 && unit <= 90) ||
    (unit >= 48 && unit <= 57) ||
    unit === 36 ||
    unit === 39 ||
    unit === 45
  )
}
