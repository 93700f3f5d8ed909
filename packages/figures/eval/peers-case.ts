import { type Figure, findFigures } from '@sayso/figures'

/** One case of a peer's suite, judged. */
export interface Judged {
  readonly text: string
  /** Why the case is not ours to pass. */
  readonly leftOut?: string
  readonly problem?: string
}

export interface Suite {
  readonly name: string
  readonly cases: readonly Judged[]
}

/** One quantity the peer expects: where, how much, of what unit (a name of ours, where mapped). */
export interface Expected {
  readonly start: number
  readonly end: number
  readonly low: number | null
  readonly high: number | null
  readonly unit?: string | undefined
}

// Units of one sort in their base, to compare an amount told in another.
const base: Readonly<Record<string, readonly [string, number]>> = {
  millimetre: ['m', 0.001],
  centimetre: ['m', 0.01],
  metre: ['m', 1],
  kilometre: ['m', 1000],
  inch: ['m', 0.0254],
  foot: ['m', 0.3048],
  yard: ['m', 0.9144],
  mile: ['m', 1609.344],
  milligram: ['g', 0.001],
  gram: ['g', 1],
  kilogram: ['g', 1000],
  pound: ['g', 453.59237],
  ounce: ['g', 28.349523],
  millilitre: ['l', 0.001],
  litre: ['l', 1],
  hectolitre: ['l', 100],
  second: ['s', 1],
  minute: ['s', 60],
  hour: ['s', 3600],
  day: ['s', 86400],
  week: ['s', 604800],
  month: ['s', 2629800],
  quarter: ['s', 7889400],
  year: ['s', 31557600],
}

const convert = (value: number | null, from: string, to: string): number | null => {
  const [a, b] = [base[from], base[to]]
  return value === null || !a || !b || a[0] !== b[0] ? value : (value * a[1]) / b[1]
}

const near = (a: number | null, b: number | null) =>
  a === null || b === null ? a === b : Math.abs(a - b) <= 1e-5 * Math.max(1e-9, Math.abs(a), Math.abs(b))

/** Whether a figure says what is expected; with `bounds` its open ends must agree, without only the number. */
export function agrees(figure: Figure, expected: Expected, bounds: boolean): boolean {
  const other =
    expected.unit !== undefined && figure.unit !== null && figure.unit !== expected.unit
      ? expected.unit
      : undefined
  if (other && base[other] && base[figure.unit!] && base[other]![0] === base[figure.unit!]![0]) {
    const low = convert(figure.low, figure.unit!, other)
    const high = convert(figure.high, figure.unit!, other)
    // A month is no fixed number of days: two in a hundred.
    const slack = base[other]![0] === 's' ? 0.02 : 1e-4
    const close = (a: number | null, b: number | null) =>
      a === null || b === null ? a === b : Math.abs(a - b) <= slack * Math.max(Math.abs(a), Math.abs(b))
    return close(low, expected.low) && close(high, expected.high)
  }
  const value =
    near(figure.low, expected.low) && near(figure.high, expected.high)
      ? true
      : !bounds && (near(figure.low, expected.low) || near(figure.high, expected.high))
  const unit =
    expected.unit === undefined ||
    figure.unit === expected.unit ||
    figure.unit?.startsWith(`${expected.unit} per`) === true
  return value && unit
}

/** Judges a text: every expectation met by a figure that overlaps it, and no figure (of those that count) beside them. */
export function judge(
  text: string,
  expected: readonly Expected[],
  { bounds, counts }: { bounds: boolean; counts: (figure: Figure) => boolean },
): string | undefined {
  const figures = findFigures(text)
  const show = (list: readonly Figure[]) =>
    list.map((f) => `[${f.text}] ${f.low}..${f.high} ${f.unit ?? ''}`).join('; ')
  const used = new Set<Figure>()
  for (const each of expected) {
    const hit = figures.find(
      (f) => f.span.start < each.end && each.start < f.span.end && agrees(f, each, bounds),
    )
    if (!hit)
      return `missed ${text.slice(each.start, each.end)} = ${each.low}..${each.high} ${each.unit ?? ''}; got ${show(figures)}`
    used.add(hit)
  }
  const extra = figures.filter((f) => counts(f) && !used.has(f))
  return extra.length > 0 ? `too much: ${show(extra)}` : undefined
}
