import type { Draft, Reader } from './draft.ts'

/** "greater than 100 and smaller than 300", "at most 100 and at least 20": two opposed bounds of one quantity are a range. */
export function joinOpposed({ tokens }: Reader, one: Draft, two: Draft): Draft | undefined {
  const opposed =
    (one.bound === 'more-than' && two.bound === 'up-to') ||
    (one.bound === 'up-to' && two.bound === 'more-than')
  const bare = one.kind === 'count' && one.unit === null
  if (!opposed || (one.kind !== two.kind && !bare) || (one.unit !== two.unit && one.stated && two.stated))
    return undefined
  const between = tokens.slice(one.last + 1, two.first)
  if (between.length === 0 || between.length > 2) return undefined
  if (!between.every((token) => /^(?:and|but|,)$/.test(token.lower))) return undefined
  const low = one.bound === 'more-than' ? one.low : two.low
  const high = one.bound === 'up-to' ? one.high : two.high
  if (low === null || high === null || low >= high) return undefined
  const unit = two.unit ?? one.unit
  return {
    ...(bare ? two : one),
    first: one.first,
    last: two.last,
    low,
    high,
    unit,
    bound: 'range',
    rules: [...one.rules, 'figures/opposed'],
  }
}
