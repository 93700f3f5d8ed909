import type { Claim } from '@sayso/claims'
import type { Finding } from './ledger.ts'
import { sayNumber, sayValue } from './say-value.ts'
import { toWords } from './to-words.ts'

// What stands between a whole and the first of its parts.
const SOME_PARTS = /\b(?:including|among (?:them|whom|which)|of (?:whom|which|them))\b/i
const ALL_PARTS = /(?:[:—–]|\s-|\b(?:comprising|made up of|consisting of))\s*$/i
// What stands between one part and the next: "three men and", "five women,".
const NEXT_PART = /^[^.;:—–]{0,60}?(?:,|\band|&)\s*$/i

/**
 * Parts of one sentence that are more than their whole, or that are said to be all of it and are not:
 * "Ten people died, including six women and five children", "Five were hurt: two men and two women".
 *
 * Not: "Ten people died and 30 were injured", whose figures are of different things; nor "Ten people,
 * including six women", which leaves four others.
 */
export function findBadSums(sentence: readonly Claim[]): Finding[] {
  const findings: Finding[] = []
  for (let i = 0; i + 1 < sentence.length; i++) {
    const whole = sentence[i]!
    const before = between(whole, sentence[i + 1]!)
    const all = ALL_PARTS.test(before)
    if (!all && !SOME_PARTS.test(before)) continue
    // "Three designs: 42, 60 and 90 square metres" counts designs, its list does not.
    if (!ofPeopleOrHomes.has(whole.figure.unit)) continue
    const parts = partsOf(whole, sentence.slice(i + 1))
    const sum = parts.reduce((total, part) => total + (part.figure.low ?? 0), 0)
    const { low, high, bound } = whole.figure
    const tooMuch = high !== null && bound !== 'about' && sum > high
    const tooLittle =
      all &&
      parts.length > 1 &&
      bound === 'exact' &&
      parts.every((p) => p.figure.bound === 'exact') &&
      sum < (low ?? 0)
    if (!tooMuch && !tooLittle) continue
    const told = parts
      .map((part) => `${sayValue(part.figure)} ${toWords(part.counted?.text ?? '')}`.trim())
      .join(' + ')
    findings.push({
      rule: 'compare/arithmetic',
      quantity: null,
      claims: [whole.id, ...parts.map((part) => part.id)],
      message: `${told} ${parts.length > 1 ? `make ${sayNumber(sum)}, ` : 'is '}${tooMuch ? 'more' : 'less'} than the ${sayValue(whole.figure)} ${toWords(whole.counted?.text ?? '')} they are part of.`,
    })
  }
  return findings
}

const ofPeopleOrHomes: ReadonlySet<string | null> = new Set(['person', 'household', 'building'])

function partsOf(whole: Claim, following: readonly Claim[]): Claim[] {
  const parts: Claim[] = []
  for (const part of following) {
    if (part.figure.kind !== 'count' || part.figure.unit !== whole.figure.unit) {
      // "six women aged 20 to 30": an age between two parts is not the end of them.
      if (part.figure.kind === 'age') continue
      break
    }
    const last = parts.at(-1)
    if (last && !NEXT_PART.test(between(last, part))) break
    if (part.event && whole.event && eventOf(part) !== eventOf(whole)) break
    parts.push(part)
  }
  return parts
}

const eventOf = (claim: Claim): string | undefined => claim.event?.category ?? claim.event?.lemma

/** The text between two figures of one sentence. */
export function between(a: Claim, b: Claim): string {
  const { exact, span } = a.evidence
  return toWords(exact.slice(a.figure.span.end - span.start, b.figure.span.start - span.start))
}
