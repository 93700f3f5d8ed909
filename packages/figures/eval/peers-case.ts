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

const near = (a: number | null, b: number | null) =>
  a === null || b === null ? a === b : Math.abs(a - b) <= 1e-5 * Math.max(1e-9, Math.abs(a), Math.abs(b))

/** Whether a figure says what is expected; with `bounds` its open ends must agree, without only the number. */
export function agrees(figure: Figure, expected: Expected, bounds: boolean): boolean {
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
