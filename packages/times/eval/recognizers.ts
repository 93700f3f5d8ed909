/**
 * Runs `findTimes` over Microsoft Recognizers-Text's English date-time cases, for breadth: they are what people say to
 * an assistant ("remind me in an hour"), not news, so there is no target.
 *
 *   npx tsx --conditions=sayso-source packages/times/eval/recognizers.ts [DateTimeModel.json] [--errors]
 */
import { readFileSync } from 'node:fs'
import { findTimes } from '../src/index.ts'
import { sameTime, timexToEdtf } from './timex-value.ts'

interface Case {
  readonly Input: string
  readonly Context?: { readonly ReferenceDateTime?: string }
  readonly Results?: readonly {
    readonly Start: number
    readonly End: number
    readonly TypeName?: string
    readonly Resolution?: {
      readonly values?: readonly { readonly timex?: string; readonly type?: string }[] | null
    } | null
  }[]
}

const args = process.argv.slice(2)
const file =
  args.find((arg) => arg.endsWith('.json')) ?? '../shared/peers/recognizers-text/DateTimeModel.json'
const cases = JSON.parse(readFileSync(file, 'utf8').replace(/^\uFEFF/, '')) as Case[]
const kinds = new Map<string, { all: number; found: number; exact: number; value: number }>()
let none = 0
let invented = 0
for (const { Input, Context, Results = [] } of cases) {
  const reference = Context?.ReferenceDateTime ?? '2016-11-07T00:00:00'
  const times = findTimes(Input, { published: reference })
  if (Results.length === 0) {
    none++
    if (times.length > 0) invented++
  }
  for (const result of Results) {
    const kind = result.TypeName?.replace('datetimeV2.', '') ?? 'untyped'
    const count = kinds.get(kind) ?? { all: 0, found: 0, exact: 0, value: 0 }
    kinds.set(kind, count)
    count.all++
    const hit = times.find((time) => time.span.start <= result.End && result.Start < time.span.end)
    if (!hit) {
      if (args.includes('--errors'))
        console.log(`missed ${kind}: ${Input.slice(result.Start, result.End + 1)} | ${Input}`)
      continue
    }
    count.found++
    if (hit.span.start === result.Start && hit.span.end === result.End + 1) count.exact++
    const wanted = (result.Resolution?.values ?? []).map(
      ({ timex }) => timex && timexToEdtf(timex, reference),
    )
    if (wanted.some((value) => value && sameTime(value, hit.edtf))) count.value++
  }
}
for (const [kind, { all, found, exact, value }] of [...kinds].sort((a, b) => b[1].all - a[1].all)) {
  console.log(`${kind.padEnd(16)} ${all} cases  found ${found}  same span ${exact}  same value ${value}`)
}
console.log(`${none} sentences without a time: one read in ${invented}`)
