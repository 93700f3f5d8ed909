/**
 * Scores `findTimes` and chrono-node alone on articles annotated with TIMEX3.
 *
 *   npx tsx --conditions=sayso-source packages/times/eval/timex.ts [timex.jsonl] [--held] [--all] [--errors extra|missed|value]
 *
 * A span is right where it overlaps a gold span of the class (TempEval-3's relaxed match), exact where it is the same.
 * A value is right where span and value are. DATE takes TIMEX3's DATE and TIME together (its annotators call "Wednesday
 * night" either). Every fifth article is held out: shown only with --held.
 */
import { readFileSync } from 'node:fs'
import { casual } from 'chrono-node/en'
import { findTimes, type Time } from '../src/index.ts'
import { sameTime, timexToEdtf } from './timex-value.ts'

interface Timex {
  readonly start: number
  readonly end: number
  readonly type: 'DATE' | 'TIME' | 'DURATION' | 'SET'
  readonly value: string
  readonly text: string
}
interface Row {
  readonly id: string
  readonly dct: string
  readonly text: string
  readonly timexes: readonly Timex[]
}
type Guess = Pick<Time, 'span' | 'edtf' | 'type' | 'text'> & { readonly rule?: string }

const args = process.argv.slice(2)
const held = args.includes('--held')
const all = args.includes('--all')
const errorsAt = args.indexOf('--errors')
const errors = errorsAt < 0 ? undefined : args[errorsAt + 1]
const file = args.find((arg) => arg.endsWith('.jsonl')) ?? '../shared/times/timex.jsonl'
const rows: Row[] = readFileSync(file, 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Row)
  .filter((_, index) => all || (index % 5 === 4) === held)

class Score {
  gold = 0
  guessed = 0
  relaxed = 0
  exact = 0
  value = 0
  f1(right: number): string {
    return ((200 * right) / (this.gold + this.guessed || 1)).toFixed(1)
  }
}

function score(
  name: string,
  guess: (row: Row) => readonly Guess[],
  types: readonly string[],
  show: boolean,
): void {
  const total = new Score()
  const ours = new Set(types.map((type) => type.toLowerCase()))
  for (const row of rows) {
    const gold = row.timexes.filter((timex) => types.includes(timex.type))
    const guesses = guess(row).filter((time) => ours.has(time.type))
    total.gold += gold.length
    total.guessed += guesses.length
    const used = new Set<Guess>()
    for (const timex of gold) {
      const hits = guesses.filter((g) => !used.has(g) && g.span.start < timex.end && timex.start < g.span.end)
      const hit = hits.find((g) => g.span.start === timex.start && g.span.end === timex.end) ?? hits[0]
      if (!hit) {
        if (show && errors === 'missed') print('missed', row, timex, timex.text, timex.value)
        continue
      }
      used.add(hit)
      total.relaxed++
      if (hit.span.start === timex.start && hit.span.end === timex.end) total.exact++
      else if (show && errors === 'span') print('span', row, timex, timex.text, `${hit.text} ${hit.rule}`)
      const wanted = timexToEdtf(timex.value, row.dct)
      if (sameTime(wanted, hit.edtf)) total.value++
      else if (show && errors === 'value')
        print('value', row, timex, timex.text, `${wanted} got ${hit.edtf} ${hit.rule}`)
    }
    if (show && errors === 'extra') {
      for (const extra of guesses)
        if (!used.has(extra)) print('extra', row, extra.span, extra.text, `${extra.edtf} ${extra.rule}`)
    }
  }
  const p = ((100 * total.relaxed) / (total.guessed || 1)).toFixed(1)
  const r = ((100 * total.relaxed) / (total.gold || 1)).toFixed(1)
  console.log(
    `${name.padEnd(22)} gold ${total.gold}  found ${total.guessed}  span P ${p} R ${r} F1 ${total.f1(total.relaxed)}  exact F1 ${total.f1(total.exact)}  value F1 ${total.f1(total.value)}`,
  )
}

function print(
  what: string,
  row: Row,
  span: { start: number; end: number },
  text: string,
  rest: string,
): void {
  const around = row.text.slice(Math.max(0, span.start - 70), span.start)
  const after = row.text.slice(span.end, span.end + 30)
  console.log(
    `${what} ${row.dct.slice(0, 10)} | ${rest} | ${`${around}[[${text}]]${after}`.replace(/\s+/g, ' ')}`,
  )
}

/** TIMEX3 marks the two ends of a stretch apart: "from May 9 to May 12". */
const ends = (time: Time): readonly Guess[] => {
  const joint =
    time.rule === 'times/interval' && /( to | through | until | till | and |\s?[-–]\s?)/.exec(time.text)
  if (!joint || !time.edtf) return [time]
  const [from, to] = time.edtf.split('/')
  const middle = time.span.start + joint.index
  const after = middle + joint[0].length
  return [
    { ...time, span: { start: time.span.start, end: middle }, edtf: from ?? null },
    { ...time, span: { start: after, end: time.span.end }, edtf: to ?? null },
  ]
}
const ours = (row: Row): readonly Guess[] => findTimes(row.text, { published: row.dct }).flatMap(ends)
const chrono = (row: Row): readonly Guess[] =>
  casual.parse(row.text, new Date(`${row.dct.slice(0, 10)}T12:00:00Z`)).map((result) => {
    const { start } = result
    const pad = (n: number | null, length: number): string => String(n ?? 0).padStart(length, '0')
    const day = `${pad(start.get('year'), 4)}-${pad(start.get('month'), 2)}`
    const edtf =
      start.isCertain('day') || start.isCertain('weekday') || !start.isCertain('month')
        ? `${day}-${pad(start.get('day'), 2)}`
        : day
    const clock = start.isCertain('hour')
      ? `${edtf}T${pad(start.get('hour'), 2)}:${pad(start.get('minute'), 2)}:00`
      : edtf
    return {
      span: { start: result.index, end: result.index + result.text.length },
      edtf: clock,
      type: clock === edtf ? ('date' as const) : ('time' as const),
      text: result.text,
    }
  })

console.log(`${rows.length} articles${held ? ', held out' : all ? ', all' : ', developed on'}`)
score('DATE sayso', ours, ['DATE', 'TIME'], true)
score('DATE chrono alone', chrono, ['DATE', 'TIME'], false)
score('every type sayso', ours, ['DATE', 'TIME', 'DURATION', 'SET'], false)
score('DURATION sayso', ours, ['DURATION'], errors === 'duration')

if (args.includes('--rules')) {
  const counts = new Map<string, { right: number; value: number; all: number }>()
  for (const row of rows) {
    for (const time of findTimes(row.text, { published: row.dct })) {
      const hit = row.timexes.find((timex) => timex.start < time.span.end && time.span.start < timex.end)
      const count = counts.get(time.rule) ?? { right: 0, value: 0, all: 0 }
      counts.set(time.rule, count)
      count.all++
      if (hit) count.right++
      if (hit && sameTime(timexToEdtf(hit.value, row.dct), time.edtf)) count.value++
    }
  }
  for (const [rule, { right, value, all: found }] of [...counts].sort((a, b) => b[1].all - a[1].all)) {
    console.log(`${rule.padEnd(24)} found ${found}  in gold ${right}  value ${value}`)
  }
}
