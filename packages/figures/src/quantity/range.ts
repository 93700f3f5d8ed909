import { isYear } from '../exclude/date.ts'
import { clean } from '../number/reading.ts'
import { readBoundBefore } from './bounds.ts'
import type { Draft, Reader } from './draft.ts'
import { readQuantity } from './read-quantity.ts'

const dashes = new Set(['-', '–', '—', '~', '‑', '−', '‐', '～'])
const changes: ReadonlySet<string> = new Set(
  'rose rise rises risen rising fell fall falls fallen falling dropped drop drops dropping grew grow grown growing increased increase increases increasing decreased decrease decreases decreasing up down climbed climb climbing jumped jump soared surged slid slipped slumped sank plunged tumbled declined decline declining narrowed widened cut raised raise raising lowered lower moved changed change went gone going shrank shrunk reduced reduce reducing swelled doubled tripled boosted expanded improved revised upgraded downgraded halved trimmed extended advanced dipped edged eased shifted switched turned gained lost firmed accelerated slowed jumping climbs soaring surging expand expanding quadrupled transition converted convert'.split(
    ' ',
  ),
)
const ranges: ReadonlySet<string> = new Set(
  'range ranged ranges ranging vary varied varies varying anywhere between estimate estimates estimated'.split(
    ' ',
  ),
)

/**
 * Reads on from a quantity to the other end of its interval, where there is one: "150,000 to 300,000", "from 150,000
 * and 300,000", "between 62 and 68", "$3 to $5 million", "3-5 percent", "two or three".
 *
 * A change is no range: "rose from 5% to 7%" are two figures, and so are "$3 in 2014 to $5 in
 * 2015". Nor is a fall in size: "89-89", "2-1".
 */
export function readRange(reader: Reader, draft: Draft, floor: number): Draft {
  const { tokens } = reader
  const lead = readLead(reader, draft.first, floor)
  const link = tokens[draft.last + 1]
  if (!link || link.gap === 2) return draft
  // "from $362 million in 2014 to $557 million", "profit of 1986 to $9": the year ends what came before.
  const dates = /^(?:in|of|for|since|during)$/.test(tokens[draft.last - 1]?.lower ?? '')
  if (dates && isYear(tokens[draft.last]) && link.lower === 'to') return draft
  let k = draft.last + 2
  const margin = readMargin(reader, draft)
  if (margin) return margin
  const word = link.lower
  const dash = dashes.has(word)
  if (word === 'up' && tokens[k]?.lower === 'to' && lead?.word === 'from') k += 1
  else if (
    word === 'and'
      ? lead === undefined
      : !(dash || word === 'to' || word === 'through' || word === 'or' || word === 'till' || word === 'til')
  ) {
    return draft
  }
  if (draft.bound !== 'exact' && draft.bound !== 'about') return draft
  if (dash && tokens[k]?.lower === 'to' && tokens[k + 1]?.lower === '-') k += 2
  if (dash && tokens[k]?.lower === 'to') k += 1
  if (word === 'to' && tokens[k]?.lower === '-' && tokens[k]!.gap === 0) k += 1
  // Softening words before the second end: "between 2 and about 7".
  let at = k
  while (
    at < k + 3 &&
    /^(?:about|around|roughly|nearly|almost|as|~|perhaps|even|some|approximately|maybe)$/.test(
      tokens[at]?.lower ?? '',
    )
  )
    at += 1
  if (tokens[at]?.lower === 'many' || tokens[at]?.lower === 'much') at += 2
  let opener = tokens[at]
  if (!opener || opener.gap === 2) return draft
  // A currency sign, or letters, before the second amount.
  let amount = at
  while (
    amount < at + 3 &&
    tokens[amount] &&
    tokens[amount]!.type !== 'digits' &&
    !startsNumber(reader, amount)
  )
    amount += 1
  if (amount - at > 2) return draft
  opener = tokens[amount]
  if (!opener || opener.gap === 2) return draft
  const second = readQuantity(reader, amount, at)
  if (!second || second.first !== at) {
    if (!second || second.first > at) return draft
  }
  if (second.bound !== 'exact' && second.bound !== 'about') {
    if (!(second.bound === 'more-than' && tokens[second.last]?.lower !== '+')) return draft
  }
  const joined = join(reader, draft, second, lead?.word, word, dash)
  if (!joined) return draft
  const first = lead ? lead.at : draft.first
  return {
    ...joined,
    first,
    last: second.last,
    rules: [...draft.rules, ...second.rules.slice(1), 'figures/range'],
  }
}

/** "2,000.45±0.01 pounds", "9.83 +/- 0.01": a value and how far it may be off. */
function readMargin(reader: Reader, draft: Draft): Draft | undefined {
  const { tokens } = reader
  let k = draft.last + 1
  if (tokens[k]?.lower === '±') k += 1
  else if (
    tokens[k]?.lower === '+' &&
    tokens[k + 1]?.lower === '/' &&
    /^[-−]$/.test(tokens[k + 2]?.lower ?? '')
  )
    k += 3
  else return undefined
  const off = tokens[k]?.type === 'digits' ? readQuantity(reader, k, k) : undefined
  if (
    !off ||
    off.low === null ||
    draft.low === null ||
    (draft.stated && off.stated && draft.unit !== off.unit)
  )
    return undefined
  const base = off.stated ? off : draft
  const ends = { low: clean(draft.low - off.low), high: clean(draft.low + off.low) }
  return {
    ...base,
    ...ends,
    first: draft.first,
    last: off.last,
    bound: 'range',
    plain: false,
    rules: [...draft.rules, 'figures/margin'],
  }
}

const startsNumber = (reader: Reader, i: number) => {
  const sense = reader.tokens[i]?.sense
  return sense?.cardinal !== undefined || (sense?.part !== undefined && sense.part.parts === 2)
}

/** What may stand between "from" or "between" and the first end. */
const softeners: ReadonlySet<string> = new Set(
  'about around roughly as few little a the an low just some approximately estimated nearly age'.split(' '),
)

/** "from" or "between" just before the first end. */
function readLead(
  reader: Reader,
  first: number,
  floor: number,
): { word: 'from' | 'between'; at: number } | undefined {
  const { tokens } = reader
  for (let k = first - 1; k >= Math.max(floor, first - 4); k--) {
    const word = tokens[k]!.lower
    if (tokens[k + 1]!.gap === 2) return undefined
    if (word === 'between') return { word, at: k }
    if (word === 'from') return { word, at: k }
    if (word === 'of' && tokens[k - 1]?.lower === 'ages' && tokens[k - 3]?.lower === 'between')
      return { word: 'between', at: k - 3 }
    if (!softeners.has(word)) return undefined
  }
  return undefined
}

function join(
  reader: Reader,
  one: Draft,
  two: Draft,
  lead: 'from' | 'between' | undefined,
  word: string,
  dash: boolean,
): Draft | undefined {
  const { tokens } = reader
  if (one.low === null || two.low === null || two.high === null) return undefined
  const sameKind = one.kind === two.kind && (one.unit === two.unit || !one.stated || !two.stated)
  const oneBare = one.kind === 'count' && one.unit === null
  const twoBare = two.kind === 'count' && two.unit === null
  const bareShare = one.share !== two.share
  if (bareShare && !(one.share && two.share)) return undefined
  const aged = one.kind === 'age' && twoBare
  if (!sameKind && !oneBare && !aged && !(twoBare && one.kind === 'money')) {
    if (!(one.kind === 'measure' && two.kind === 'rate') && !(one.kind === 'money' && two.kind === 'rate'))
      return undefined
    if (!two.unit?.startsWith(one.unit ?? ' ')) return undefined
  }
  if (one.kind === 'rate' && two.kind === 'rate' && one.unit !== two.unit) return undefined
  if (twoBare && one.kind === 'money' && !(dash || lead || word === 'to' || word === 'or')) return undefined
  let low = one.low
  let high = two.low
  // The size reaches back: "$3 to $5 million", "33-35 billion".
  if (one.magnitude === 1 && two.magnitude > 1 && one.low <= two.mantissa && one.low > 0 && !one.share)
    low = clean(one.low * two.magnitude)
  // "1.5 million to 2", "$3m-5": forward only where it must.
  else if (
    two.magnitude === 1 &&
    one.magnitude > 1 &&
    two.low < one.low &&
    two.low > one.mantissa &&
    one.stated &&
    !two.stated
  )
    high = clean(two.low * one.magnitude)
  // "150-60", "1,200-300": no.
  if (isCents(one, two)) low = clean(low / 100)
  if (word === 'or') {
    if (one.stated && !two.stated) return undefined
    if (!(low < high) || high > low * 3 || (one.magnitude > 1 && one.magnitude !== two.magnitude))
      return undefined
    if (one.stated && two.stated && one.unit !== two.unit) return undefined
    if (oneBare && twoBare && high - low > Math.max(3, low)) return undefined
  }
  if (lead === 'from' && word !== 'and' && isChange(reader, one.first) && !isRangeVerb(reader, one.first)) {
    // "from 5 to 7 percent to 3 to 5 percent": from one range to another.
    const on = tokens[two.last + 1]?.lower === 'to' && oneBare && two.stated
    if (!(on && (tokens[two.last + 2]?.type === 'digits' || startsNumber(reader, two.last + 2))))
      return undefined
  }
  if (!lead && word === 'to' && changes.has(verbBefore(reader, one.first))) {
    // "fell 20 cents to 1.30 dlrs", "rose 12 to 1,234": by how much, and to what.
    if ((one.stated && two.stated && one.magnitude === two.magnitude) || high > low * 4) return undefined
  }
  if (low >= high) {
    // "-78 to -90 degrees", "between 7 and 5": ends told from high to low.
    const cold = low < 0 && high < 0
    if (!cold && lead !== 'between') return undefined
    ;[low, high] = [high, low]
  }
  if (dash && oneBare && twoBare && !two.stated && !countsAfter(reader, two.last)) {
    // "2-1", "52-48", "2012–13": two bare numbers with a dash and nothing counted.
    if (lead === undefined && !isLarge(one, two) && !isBoundedPair(reader, one.first)) return undefined
  }
  if (
    !lead &&
    word === 'to' &&
    oneBare &&
    twoBare &&
    !countsAfter(reader, two.last) &&
    isBallot(tokens, one.first, two.last)
  )
    return undefined
  if (
    dash &&
    tokens[one.last + 1]!.gap > 0 &&
    tokens[one.last + 2]!.gap > 0 &&
    tokens[one.last + 1]!.lower === '—'
  )
    return undefined
  const base = (two.stated || oneBare) && !aged ? two : one
  return {
    ...base,
    low: round(low),
    high: round(high),
    bound: 'range',
    plain: false,
    stated: one.stated || two.stated,
  }
}

/** The word before a figure, whatever softens it passed over. */
function verbBefore({ tokens }: Reader, first: number): string {
  let k = first - 1
  while (
    k >= Math.max(0, first - 6) &&
    /^(?:by|about|around|nearly|almost|some|a|an|roughly|approximately|sharply|another|record|further|modest|mere|total|net|full|sharp|steep|slight|strong|unexpected|additional|revised|provisional|upwardly|downwardly|seasonally|adjusted|unadjusted|[-,])$/.test(
      tokens[k]!.lower,
    )
  )
    k -= 1
  return tokens[k]?.lower ?? ''
}

const round = (value: number) => Number(value.toPrecision(15))

const isCents = (one: Draft, two: Draft) =>
  (two.kind === 'money' || two.kind === 'rate') &&
  one.kind === 'count' &&
  two.low !== null &&
  two.mantissa > 0 &&
  Math.abs(two.low * 100 - two.mantissa) < 1e-9

/** Round or grouped numbers are no score: "1000-5000", "5k-20k". */
const isLarge = (one: Draft, two: Draft) => (one.low ?? 0) >= 1000 || (two.low ?? 0) >= 1000

/** "about 20~100" */
function isBoundedPair(reader: Reader, first: number): boolean {
  return (
    reader.tokens[first - 1] !== undefined &&
    readBoundBefore(reader, first, Math.max(0, first - 3), 'count') !== undefined
  )
}

function countsAfter({ tokens }: Reader, last: number): boolean {
  const next = tokens[last + 1]
  if (!next || next.gap === 2 || next.type !== 'word') return false
  if (
    next.sense?.score ||
    /^(?:vote|votes|win|in|on|at|for|against|to|over|and|of|with|by|as|after|before|from|is|was|the|majority|margin|split|lead|aggregate)$/.test(
      next.lower,
    )
  )
    return false
  return true
}

const isBallot = (tokens: Reader['tokens'], first: number, last: number) => {
  for (let k = Math.max(0, first - 8); k < Math.min(tokens.length, last + 4); k++) {
    if (
      /^(?:vote|votes|voted|voting|ballot|beat|defeated|won|lost|trailed|led|leads)$/.test(tokens[k]!.lower)
    )
      return true
  }
  return false
}

function isChange({ tokens }: Reader, first: number): boolean {
  for (let k = first - 1; k >= Math.max(0, first - 12); k--) {
    const { lower, type } = tokens[k]!
    if (type === 'mark' && /^[.;:!?]$/.test(lower)) return false
    if (changes.has(lower)) return true
  }
  return false
}

function isRangeVerb({ tokens }: Reader, first: number): boolean {
  for (let k = first - 1; k >= Math.max(0, first - 8); k--) if (ranges.has(tokens[k]!.lower)) return true
  return false
}
