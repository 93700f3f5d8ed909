import type { Claim } from '@sayso/claims'
import type { Finding } from './ledger.ts'
import type { QuantityTerms } from './quantity.ts'
import { type DatedClaim, mayBeSameQuantity } from './same-quantity.ts'
import { sayValue } from './say-value.ts'
import { readDays } from './time-window.ts'
import { toWords } from './to-words.ts'
import { toSourceKey, toVoice } from './voice.ts'

/**
 * A number that lost its "up to", its "at least" or the other end of its range: "150,000 to 300,000
 * refugees, aid groups estimate" in the body, "300,000 refugees" or "Up to 300,000 refugees" in the headline.
 *
 * Not: the wider one told later than the plain one, which then lost nothing; a plain number that a source of its own stands behind.
 */
export function findNarrowed(
  claims: readonly Claim[],
  terms: QuantityTerms,
  quantity: string,
  label: string,
): Finding[] {
  const byEnd = new Map<number, Claim[]>()
  for (const claim of claims) {
    for (const end of lostEnds(claim)) {
      const there = byEnd.get(end)
      if (there) there.push(claim)
      else byEnd.set(end, [claim])
    }
  }
  if (byEnd.size === 0) return []
  const findings: Finding[] = []
  const seen = new Set<string>()
  for (const narrow of claims) {
    const value = narrow.figure.high ?? narrow.figure.low
    const wide = value === null ? undefined : byEnd.get(value)?.find((each) => isWider(terms, each, narrow))
    if (!wide) continue
    // Once for an article, however often it repeats the number.
    const copy = `${wide.document.id}\n${narrow.document.id}\n${narrow.figure.bound}\n${value}`
    if (seen.has(copy)) continue
    seen.add(copy)
    findings.push({
      rule: 'compare/range-narrowed',
      quantity,
      claims: [wide.id, narrow.id],
      message: `${label}: “${toWords(wide.figure.text)}” (${toVoice(wide)}) has become “${toWords(narrow.figure.text)}” (${toVoice(narrow)}), ${sayValue(wide.figure)} only ${sayValue(narrow.figure)}.`,
    })
  }
  return findings
}

/** The ends of a figure that a careless copy keeps as a plain number. */
function lostEnds({ figure }: Claim): number[] {
  if (figure.bound === 'exact' || figure.bound === 'about' || figure.bound === 'vague') return []
  return [figure.low, figure.high].filter((end) => end !== null)
}

function isWider(terms: QuantityTerms, wide: Claim, narrow: Claim): boolean {
  const { figure } = narrow
  const plain = figure.bound === 'exact' || figure.bound === 'about'
  const halfLost = wide.figure.bound === 'range' && (figure.bound === 'up-to' || figure.bound === 'more-than')
  if (!plain && !halfLost) return false
  if (narrow.source && toSourceKey(wide) !== toSourceKey(narrow)) return false
  if (wide.document.id === narrow.document.id) return true
  // The copy is often later than the time it speaks of, so only what happened and where must be the same.
  if (!mayBeSameQuantity({ ...terms, country: null }, undated(wide), undated(narrow))) return false
  const first = wide.document.published && readDays(wide.document.published)
  const then = narrow.document.published && readDays(narrow.document.published)
  // Half a range told on the same day, or on a day unknown, may be the other paper's own; a plain number is likelier copied.
  if (!first || !then) return plain
  return plain ? first.start <= then.end : first.start < then.start
}

const undated = (claim: Claim): DatedClaim => ({ claim, window: undefined })
