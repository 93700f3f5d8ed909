import { shiftYears } from './edtf.ts'
import type { Time } from './layers.ts'

/** "from A to B", "between A and B", "A through B", "A – B": what joins two dates into one stretch of time. */
const JOINT = /^(?: to | through | until | till | up to |\s?[-–]\s?)$/
/** Verbs with which "from A to B" moves a date and spans nothing. */
const MOVES =
  /\b(?:mov|postpon|delay|push|brought|shift|chang|reschedul|extend|defer|advanc|put)\w*\b[^.]{0,60}$/i

/** `times` with two neighbouring dates that the text joins made one interval: "from May 1999 to June 2001". */
export function withIntervals(text: string, times: readonly Time[]): readonly Time[] {
  const out: Time[] = []
  for (const time of times) {
    const last = out.at(-1)
    const interval = last && toInterval(text, last, time)
    if (interval) out[out.length - 1] = interval
    else out.push(time)
  }
  return out
}

function toInterval(text: string, from: Time, to: Time): Time | undefined {
  if (from.type !== 'date' || to.type !== 'date' || !isPlain(to.edtf) || !isPlain(from.edtf)) return undefined
  if (to.span.start - from.span.end > 9) return undefined
  const gap = text.slice(from.span.end, to.span.start)
  const head = text.slice(Math.max(0, from.span.start - 80), from.span.start)
  const between = gap === ' and ' && /\bbetween $/i.test(head)
  const months =
    from.edtf?.length === 7 &&
    to.edtf?.length === 7 &&
    (gap === '/' || (gap === ' and ' && areNext(from, to)))
  const turn = gap === ' and ' && isTurnOfYear(from, to)
  const next = gap === ' and ' && isNextDay(from, to)
  if (!between && !months && !turn && !next && !JOINT.test(gap)) return undefined
  if (MOVES.test(head)) return undefined
  const start = turn && from.edtf! > to.edtf! ? shiftYears(from.edtf!, -1) : sameYear(from, to)
  if (start === null || start >= to.edtf!) return undefined
  const span = { start: from.span.start, end: to.span.end }
  return {
    text: text.slice(span.start, span.end),
    span,
    edtf: `${start}/${to.edtf}`,
    type: 'date',
    basis: to.basis,
    rule: 'times/interval',
  }
}

/** "in June and July": two months of which one follows the other. */
function areNext({ edtf: from }: Time, { edtf: to }: Time): boolean {
  return from!.slice(0, 5) === to!.slice(0, 5) && Number(to!.slice(5)) === Number(from!.slice(5)) + 1
}

/** "in December and January": of one winter, whichever years the two were read in. */
function isTurnOfYear({ edtf: from }: Time, { edtf: to }: Time): boolean {
  return /^\d{4}-12$/.test(from ?? '') && /^\d{4}-01$/.test(to ?? '')
}

/** "on Monday 6 July and Tuesday 7 July": two days that follow on are one stretch. */
function isNextDay(from: Time, to: Time): boolean {
  const [a, b] = [sameYear(from, to), to.edtf]
  return (
    a?.length === 10 &&
    b?.length === 10 &&
    Date.parse(`${b}T00:00Z`) - Date.parse(`${a}T00:00Z`) === 86_400_000
  )
}

/** The first date in the year that the second one states: "5 June to 8 July 1999". */
function sameYear(from: Time, to: Time): string | null {
  if (from.basis === 'stated' || to.basis !== 'stated' || from.edtf!.length < 7) return from.edtf
  const years = Number(to.edtf!.slice(0, 4)) - Number(from.edtf!.slice(0, 4))
  const moved = years === 0 ? from.edtf! : shiftYears(from.edtf!, years)
  return moved !== null && moved > to.edtf! ? shiftYears(moved, -1) : moved
}

function isPlain(edtf: string | null): boolean {
  return edtf !== null && /^\d{4}(?:-(?:0\d|1[0-2])(?:-\d\d)?)?$/.test(edtf)
}
