/** A value to draw: null is open on that side. */
export interface Interval {
  readonly low: number | null
  readonly high: number | null
}

const WIDTH = 200
const HEIGHT = 14
const MIDDLE = HEIGHT / 2
const EDGE = 8

/**
 * A picture of one interval on the scale of `all` of them: a dot for one value, a bar for a range, an
 * arrow where it is open. Inline SVG, for the eye only: the value stands in words beside it.
 */
export function toIntervalChart({ low, high }: Interval, all: readonly Interval[]): string {
  const ends = all.flatMap((each) => [each.low, each.high]).filter((end) => end !== null)
  if (ends.length === 0) return ''
  const least = Math.min(...ends)
  const most = Math.max(...ends)
  const place = (value: number) =>
    most === least
      ? WIDTH / 2
      : Math.round((EDGE + ((value - least) / (most - least)) * (WIDTH - 2 * EDGE)) * 10) / 10
  const left = low === null ? 0 : place(low)
  const right = high === null ? WIDTH : place(high)
  const axis = `<path class="axis" d="M0 ${MIDDLE}H${WIDTH}"/>`
  const bar = left === right ? '' : `<path class="bar" d="M${left} ${MIDDLE}H${right}"/>`
  const dots = [low, high].map((end) =>
    end === null ? '' : `<circle cx="${place(end)}" cy="${MIDDLE}" r="4.5"/>`,
  )
  const arrows =
    (low === null ? `<path class="arrow" d="M6 ${MIDDLE - 5}L1 ${MIDDLE}l5 5"/>` : '') +
    (high === null ? `<path class="arrow" d="M${WIDTH - 6} ${MIDDLE - 5}l5 5l-5 5"/>` : '')
  return `<svg viewBox="0 0 ${WIDTH} ${HEIGHT}" width="${WIDTH}" height="${HEIGHT}" aria-hidden="true">${axis}${bar}${low === high ? dots[0] : dots.join('')}${arrows}</svg>`
}
