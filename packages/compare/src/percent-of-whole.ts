import type { Claim } from '@sayso/claims'
import { isRound } from './conflict.ts'
import type { Finding } from './ledger.ts'
import { between } from './parts.ts'
import { sayNumber, sayValue } from './say-value.ts'
import { toWords } from './to-words.ts'

/**
 * A percentage or share that does not fit the counts beside it: "11 million people, a tenth of the
 * country's 48 million", "40 percent, or 80 of the 300 families".
 *
 * Not: what rounding explains ("11 million, a quarter of 48 million" is 23%), nor figures that only share a sentence.
 */
export function findBadPercents(sentence: readonly Claim[]): Finding[] {
  const findings: Finding[] = []
  for (let i = 0; i + 2 < sentence.length; i++) {
    const [a, b, c] = [sentence[i]!, sentence[i + 1]!, sentence[i + 2]!]
    const told = readTriple(a, b, c)
    if (!told || fits(told.percent, told.part, told.whole)) continue
    const { percent, part, whole } = told
    const is = (100 * part.figure.low!) / whole.figure.low!
    findings.push({
      rule: 'compare/arithmetic',
      quantity: null,
      claims: [whole.id, part.id, percent.id],
      message: `${sayValue(part.figure)} of ${sayValue(whole.figure)} is ${sayNumber(Math.round(is * 10) / 10)}%, not “${toWords(percent.figure.text)}”.`,
    })
  }
  return findings
}

interface Triple {
  readonly percent: Claim
  readonly part: Claim
  readonly whole: Claim
}

function readTriple(a: Claim, b: Claim, c: Claim): Triple | undefined {
  const [first, second] = [between(a, b), between(b, c)]
  // "11 million Tarnians, a quarter of the island's 48 million"
  if (
    isPart(b) &&
    isCount(a, c) &&
    /^[^.;]{0,50}[,(—–]\s*(?:or\s+)?$/i.test(first) &&
    /^\s+of\b[^.;,]{0,60}$/i.test(second)
  ) {
    return { percent: b, part: a, whole: c }
  }
  // "40 percent, or 80 of the 300 families"; "80 (40 percent) of the 300 families" has its percent in the middle
  if (
    isPart(a) &&
    isCount(b, c) &&
    /^\s*(?:,\s*(?:or\s+)?|\()$/i.test(first) &&
    /^[^.;,]{0,30}\bof\b[^.;,]{0,40}$/i.test(second)
  ) {
    return { percent: a, part: b, whole: c }
  }
  if (
    isPart(b) &&
    isCount(a, c) &&
    /^[^.;,]{0,30}\($/.test(first) &&
    /^\)\s+of\b[^.;,]{0,40}$/i.test(second)
  ) {
    return { percent: b, part: a, whole: c }
  }
  // "of the 300 families, 80, or 27 percent,"; "out of 300, 80 (27 percent)"
  if (
    isPart(c) &&
    isCount(b, a) &&
    /\b(?:of|out of|among)\s+(?:the\s+|its\s+|their\s+)?$/i.test(before(a)) &&
    /^[^.;,]{0,40},\s*(?:only\s+|some\s+)?$/i.test(first) &&
    /^[^.;,]{0,30}(?:,\s*(?:or\s+)?|\s?\()$/i.test(second)
  ) {
    return { percent: c, part: b, whole: a }
  }
  return undefined
}

/** The text of the sentence before a figure, as much as tells "of the". */
const before = ({ evidence, figure }: Claim): string =>
  evidence.exact.slice(0, figure.span.start - evidence.span.start).slice(-20)

const isPart = ({ figure }: Claim): boolean =>
  (figure.kind === 'percent' || figure.kind === 'share') && figure.low !== null && figure.low === figure.high

const isCount = (...claims: readonly Claim[]): boolean =>
  claims.every(
    ({ figure }) => figure.kind === 'count' && figure.low !== null && figure.low === figure.high,
  ) &&
  claims[0]!.figure.unit === claims.at(-1)!.figure.unit &&
  claims.at(-1)!.figure.low !== 0

function fits(percent: Claim, part: Claim, whole: Claim): boolean {
  const { kind, bound, low } = percent.figure
  const said = kind === 'share' ? low! * 100 : low!
  const is = (100 * part.figure.low!) / whole.figure.low!
  const rounded = isRound(part.figure.low!) || isRound(whole.figure.low!)
  const loose = kind === 'share' || bound === 'about' ? 0.15 : rounded ? 0.08 : 0
  return Math.abs(is - said) <= Math.max(0.75, said * loose)
}
