import { type Judged, judge, type Suite } from './peers-case.ts'

interface Case {
  readonly req: string
  readonly res: readonly {
    readonly value: number
    readonly unit?: string
    readonly surface?: string
    readonly uncertainty?: number
  }[]
}

const leftOut: readonly (readonly [RegExp, string])[] = [
  [/in 1979$|1960s$|in 2005, while|in 2013, and/, 'held wrong: a year is no quantity'],
  [/English 101/, 'held wrong: a number in a name is no quantity'],
  [/\$350 per kg to|reduced from 44 mg/, 'held wrong: a change from one value to another is two quantities'],
  [/One complete orbit/, 'held wrong: one orbit is counted'],
  [/a penny!|number 1\/0/, 'no quantity (guide)'],
  [/Voyager 2|Core i7 860|South 32|9031 Ergo/, 'held wrong: a number in a name is no quantity'],
  [/several hundred years/, 'held wrong: "at least several hundred years" is a quantity too'],
  [
    /failed after three days|weeks' time|months in the future/,
    'a span that only places an event is no figure',
  ],
  [/3 years, 2 months, 14 days/, 'held wrong: one length of time told in parts is one quantity'],
  [/a gallon of|A kibibyte|baker's dozen/, 'the article "a" counts nothing (guide)'],
  [/\(\$99\.99\)|\(\$-99/, 'held wrong: brackets are no minus in prose'],
  [/^245 23 yen|Js l$|1cds/, 'not a text'],
  [/32K word|1500b? |12 b$/, 'units of computing and of nuclear physics that news does not use'],
  [/J\/m|km\/s2|s-1$|fb.1/, 'units of physics with exponents'],
  [/absolute zero|square dozen/, 'a quantity without a number'],
]

/** quantulum3's English cases. */
export function quantulum(load: (path: string) => string): Suite[] {
  return ['quantities.json', 'quantities.ambiguity.json'].map((file) => ({
    name: `quantulum3 ${file}`,
    cases: (JSON.parse(load(`quantulum3/${file}`)) as Case[]).map(toJudged),
  }))
}

function toJudged({ req: text, res }: Case): Judged {
  const reason = leftOut.find(([pattern]) => pattern.test(text))?.[1]
  if (reason) return { text, leftOut: reason }
  let from = 0
  const expected = res.map(({ value, unit, surface, uncertainty }) => {
    const found = surface === undefined ? -1 : text.indexOf(surface, from)
    const start = found >= 0 ? found : surface === undefined ? 0 : Math.max(0, text.indexOf(surface))
    const end = surface === undefined ? text.length : start + surface.length
    if (found >= 0) from = end
    const scale = unit === 'cent' ? 0.01 : unit === 'dozen' ? 12 : 1
    const low = (value - (uncertainty ?? 0)) * scale
    const high = (value + (uncertainty ?? 0)) * scale
    return { start, end, low, high }
  })
  const problem = judge(text, expected, { bounds: false, counts: () => true })
  return problem ? { text, problem } : { text }
}
