/** A number found among the tokens; `first` and `last` are token indices, `last` inclusive. */
export interface NumberReading {
  readonly first: number
  readonly last: number
  readonly low: number
  /** Null for vague words: "dozens" is 12 and more. */
  readonly high: number | null
  readonly form:
    | 'exact'
    /** "a couple" */
    | 'about'
    /** "dozens", "several hundred" */
    | 'vague'
  /** "a third", "one in three", "half" */
  readonly share: boolean
  /** What the last magnitude multiplied: 3 of "3 million"; the value itself where there is none. */
  readonly mantissa: number
  /** The magnitude at its end: 1,000,000 of "3 million"; 1 where there is none. */
  readonly magnitude: number
  /** Digits alone, with no word or suffix. */
  readonly plain: boolean
  readonly rule: string
}

/** `value` without the dust of binary arithmetic: 8.16 × 10⁹ is 8160000000. */
export function clean(value: number): number {
  if (Number.isInteger(value)) return value
  // A number of up to four decimals is what its decimals say: nothing to clean, and most are such.
  const whole = Math.round(value * 1e4)
  return Math.abs(whole) < 1e14 && whole / 1e4 === value ? value : Number(value.toPrecision(15))
}

/** An exact number. */
export function exactly(
  first: number,
  last: number,
  value: number,
  rule: string,
  plain = false,
): NumberReading {
  const whole = clean(value)
  return {
    first,
    last,
    low: whole,
    high: whole,
    form: 'exact',
    share: false,
    mantissa: whole,
    magnitude: 1,
    plain,
    rule,
  }
}

/** A part of a whole, rounded as news would: one third is 0.333333. */
export function part(first: number, last: number, value: number, rule: string): NumberReading {
  const rounded = Number(value.toPrecision(6))
  return { ...exactly(first, last, rounded, rule), share: true }
}
