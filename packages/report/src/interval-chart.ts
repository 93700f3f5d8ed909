/** A value to draw: null is open on that side. */
export interface Interval {
  readonly low: number | null
  readonly high: number | null
}

/** The least and the greatest value that several intervals name. */
export interface Scale {
  readonly least: number
  readonly most: number
}

const WIDTH = 200
const HEIGHT = 14
const MIDDLE = HEIGHT / 2
const EDGE = 8

/** The scale on which all of `intervals` have room; undefined where none names a value. */
export function toScale(intervals: readonly Interval[]): Scale | undefined {
  let least = Number.POSITIVE_INFINITY
  let most = Number.NEGATIVE_INFINITY
  for (const { low, high } of intervals) {
    for (const end of [low, high]) {
      if (end === null) continue
      least = Math.min(least, end)
      most = Math.max(most, end)
    }
  }
  return least <= most ? { least, most } : undefined
}

/**
 * A picture of one interval: a dot for one value, a bar for a range, an arrow where it is open. Inline SVG,
 * for the eye only: the value stands in words beside it.
 */
export function toIntervalChart({ low, high }: Interval, scale: Scale | undefined): string {
  if (!scale) return ''
  const { least, most } = scale
  const place = (value: number) =>
    most === least
      ? WIDTH / 2
      : Math.round((EDGE + ((value - least) / (most - least)) * (WIDTH - 2 * EDGE)) * 10) / 10
  const left = low === null ? 0 : place(low)
  const right = high === null ? WIDTH : place(high)
  const axis = `<path class="axis" d="M0 ${MIDDLE}H${WIDTH}"/>`
  const bar = left === right ? '' : `<path class="bar" d="M${left} ${MIDDLE}H${right}"/>`
  const ends = low === high ? [low] : [low, high]
  const dots = ends.map((end) => (end === null ? '' : `<circle cx="${place(end)}" cy="${MIDDLE}" r="4.5"/>`))
  const arrows =
    (low === null ? `<path class="arrow" d="M6 ${MIDDLE - 5}L1 ${MIDDLE}l5 5"/>` : '') +
    (high === null ? `<path class="arrow" d="M${WIDTH - 6} ${MIDDLE - 5}l5 5l-5 5"/>` : '')
  return `<svg viewBox="0 0 ${WIDTH} ${HEIGHT}" width="${WIDTH}" height="${HEIGHT}" aria-hidden="true">${axis}${bar}${dots.join('')}${arrows}</svg>`
}
