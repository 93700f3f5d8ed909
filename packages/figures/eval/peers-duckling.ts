import { type Expected, type Judged, judge, type Suite } from './peers-case.ts'

interface Row {
  readonly dim: string
  readonly expect: string
  readonly text: string
}

const leftOut: readonly (readonly [RegExp, string])[] = []

/** Duckling's English corpora, ordinals aside. */
export function duckling(load: (path: string) => string): Suite[] {
  const rows = load('duckling/english.jsonl')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Row)
  return [...new Set(rows.map((row) => row.dim))].map((dim) => ({
    name: `duckling ${dim}`,
    cases: rows.filter((row) => row.dim === dim).map(toJudged),
  }))
}

function toJudged({ dim, expect, text: raw }: Row): Judged {
  const text = raw.replace(/\\"/g, '"')
  const reason = dim === 'Ordinal' ? undefined : leftOut.find(([pattern]) => pattern.test(text))?.[1]
  if (reason) return { text, leftOut: reason }
  if (dim === 'Ordinal') {
    const problem = judge(text, [], { bounds: false, counts: () => true })
    return problem ? { text, problem } : { text }
  }
  const expected = toExpected(text, dim, expect)
  if (!expected) return { text, leftOut: `not understood: ${expect}` }
  const problem = judge(text, [expected], { bounds: true, counts: () => true })
  return problem ? { text, problem } : { text }
}

/** "simple Dollar 10", "between Litre (2,7)", "under Pound 6 (Just "meat")", "NumeralValue 3e6", "DurationData 90 Minute". */
function toExpected(text: string, dim: string, expect: string): Expected | undefined {
  const place = { start: 0, end: text.length }
  const numbers = expect.match(/-?\d+(?:\.\d+)?(?:e-?\d+)?/g)?.map(Number) ?? []
  const [one, two] = numbers
  if (one === undefined) return undefined
  if (dim === 'Duration') return duration(text, expect, one)
  const scale = /\b(?:Cent|Pence)\b/.test(expect) ? 0.01 : 1
  const within = joined(text, expect)
  if (within !== undefined) return { ...place, low: within, high: within }
  if (expect.startsWith('between') && two !== undefined) return { ...place, low: one, high: two }
  if (expect.startsWith('under')) return { ...place, low: null, high: one * scale }
  if (expect.startsWith('above')) return { ...place, low: one * scale, high: null }
  return { ...place, low: one * scale, high: one * scale }
}

/** Duckling sums "7 feet 10 inches" in the smaller unit; we tell it in the larger. */
function joined(text: string, expect: string): number | undefined {
  return expect === 'simple Inch 94' && /feet/.test(text) ? 7 + 10 / 12 : undefined
}

const seconds: Readonly<Record<string, number>> = {
  Second: 1,
  Minute: 60,
  Hour: 3600,
  Day: 86400,
  Week: 604800,
  Month: 2592000,
  Quarter: 7776000,
  Year: 31536000,
}

/** A length of time told in another unit than ours ("half day" is 12 hours) is put into that of the text. */
function duration(text: string, expect: string, value: number): Expected | undefined {
  const unit = /\d (\w+)$/.exec(expect)?.[1]
  if (!unit || seconds[unit] === undefined) return undefined
  const words: readonly (readonly [RegExp, string])[] = [
    [/year/i, 'Year'],
    [/quarters$/i, 'Quarter'],
    [/month/i, 'Month'],
    [/week/i, 'Week'],
    [/day/i, 'Day'],
    [/hour|hr|\dh|\d h/i, 'Hour'],
    [/min|'|\dm|\d m$/i, 'Minute'],
  ]
  const first = words.find(([pattern]) => pattern.test(text))?.[1] ?? unit
  const low = first === 'Quarter' || unit === 'Quarter' ? value : (value * seconds[unit]!) / seconds[first]!
  return { start: 0, end: text.length, low, high: low }
}
