import type { Figure } from '../layers.ts'
import type { Reader } from '../quantity/draft.ts'
import type { Found } from './placed.ts'

/** What a figure takes from those after it, once all of its block are read. */
export function settle(reader: Reader, found: readonly Found[]): Figure[] {
  return found.map((each, i) => {
    const next = found[i + 1]
    const sum = next && ofNextSum(reader, each, next)
    if (sum) return sum
    const own = toMeasure(reader, toThousands(reader, each), each, next)
    const figure = toGain(reader, toPercent(reader, own, each, next), each, next)
    return next && isJoined(reader, each, next) ? fromNext(figure, next.figure) : figure
  })
}

/** "$20 million of the roughly $27 million in [radio advertising]": a part of the next sum is of what that is. */
function ofNextSum({ tokens, text }: Reader, one: Found, two: Found): Figure | undefined {
  const { figure, draft, sentence } = one
  if (figure.kind !== 'money' || two.figure.kind !== 'money' || sentence.start !== two.sentence.start)
    return undefined
  // No more than three words stand between.
  if (two.draft.first - draft.last > 4) return undefined
  const between = tokens
    .slice(draft.last + 1, two.draft.first)
    .map(({ lower }) => lower)
    .join(' ')
  const { counted } = two.figure
  if (!counted || !/^(?:out )?of(?: (?:the|its|their|his|her|a|an))?$/.test(between)) return undefined
  const end = Math.max(two.figure.span.end, counted.span?.end ?? 0)
  const span = { start: two.figure.span.start, end }
  const of = { text: text.slice(span.start, span.end), span }
  return { ...figure, counted, of, rules: [...figure.rules, 'figures/next'] }
}

/** "More than 38 and 23 people": a number without a noun, and the next with one, joined by nothing but a word. */
function isJoined({ tokens }: Reader, one: Found, two: Found): boolean {
  if (one.sentence.start !== two.sentence.start || (one.figure.counted !== null && !isFromAfar(one)))
    return false
  const between = tokens.slice(one.draft.last + 1, two.draft.first)
  return (
    between.length > 0 &&
    between.length <= 4 &&
    between.every(({ lower }) =>
      /^(?:and|or|to|,|by|x|at|least|about|nearly|another|maybe|perhaps|possibly|even)$/.test(lower),
    )
  )
}

function fromNext(figure: Figure, next: Figure): Figure {
  if (figure.kind !== 'count' || next.kind !== 'count' || next.counted === null) return figure
  return {
    ...figure,
    counted: next.counted,
    unit: figure.unit ?? next.unit,
    rules: [...figure.rules, 'figures/next'],
  }
}

/** "150.000 homes": a point before three digits is a thousands mark where people or houses, which have no parts, are counted. */
function toThousands({ tokens }: Reader, { figure, draft }: Found): Figure {
  const literal = tokens[draft.last]?.literal
  if (
    !literal?.mayBeThousands ||
    draft.magnitude > 1 ||
    !/^(?:person|household|building)$/.test(figure.unit ?? '')
  )
    return figure
  const by = (value: number | null) => (value === null ? null : Math.round(value * 1000))
  return {
    ...figure,
    low: by(figure.low),
    high: by(figure.high),
    rules: [...figure.rules, 'figures/dotted-thousands'],
  }
}

/** Whether what a figure counts was taken from the sentence before: "No, not 100,000, 200,000 or 250,000 refugees." */
function isFromAfar({ figure, sentence }: Found): boolean {
  const span = figure.counted?.span
  return figure.rules.at(-1) === 'figures/twin' && span != null && span.end <= sentence.start
}

/** "would beat him 46 to 40 percent": the first of two percents whose sign stands once. */
function toPercent({ tokens }: Reader, figure: Figure, one: Found, two: Found | undefined): Figure {
  const { draft } = one
  if (figure.kind !== 'count' || !draft.plain || draft.unit !== null || two?.figure.kind !== 'percent')
    return figure
  if (
    two.draft.first !== draft.last + 2 ||
    tokens[draft.last + 1]?.lower !== 'to' ||
    (figure.high ?? 101) > 100
  )
    return figure
  return {
    ...figure,
    kind: 'percent',
    unit: 'percent',
    counted: two.figure.counted ?? figure.counted,
    rules: [...figure.rules, 'figures/next'],
  }
}

/** "rises of 3.6 mln and 4.0 mln tonnes", "notes of 1,000 and 10,000 dlrs": the first of two amounts whose unit stands once. */
function toMeasure({ tokens }: Reader, figure: Figure, one: Found, two: Found | undefined): Figure {
  const { draft } = one
  if (figure.kind !== 'count' || draft.unit !== null || !two || one.figure.counted !== null) return figure
  if (two.draft.first !== draft.last + 2 || !/^(?:and|or)$/.test(tokens[draft.last + 1]?.lower ?? ''))
    return figure
  const { kind, unit, counted } = two.figure
  if (
    !/^(?:money|measure|percent|duration)$/.test(kind) ||
    !two.draft.stated ||
    draft.magnitude !== two.draft.magnitude
  )
    return figure
  return { ...figure, kind, unit, counted, rules: [...figure.rules, 'figures/next'] }
}

/** "a gain of 120,000, or three cts a share": what comes to so much a share is money. */
function toGain({ tokens }: Reader, figure: Figure, one: Found, two: Found | undefined): Figure {
  const unit = two?.figure.unit ?? ''
  if (
    figure.kind !== 'count' ||
    one.draft.unit !== null ||
    (figure.high ?? 0) < 1000 ||
    !unit.endsWith(' per share')
  )
    return figure
  const gap = two!.draft.first - one.draft.last
  if (gap > 3 || tokens[two!.draft.first - 1]?.lower !== 'or') return figure
  return {
    ...figure,
    kind: 'money',
    unit: unit.slice(0, -' per share'.length),
    counted: figure.counted ?? two!.figure.counted,
    rules: [...figure.rules, 'figures/next'],
  }
}
