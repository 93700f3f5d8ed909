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

const leftOut: readonly (readonly [RegExp, string])[] = []

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
