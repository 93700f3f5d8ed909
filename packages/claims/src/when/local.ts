import type { Figure } from '@sayso/figures'
import { type BoundaryKind, findClauses } from '../clause/boundaries.ts'
import { tokenAt } from '../clause/tokens.ts'
import type { ClaimContext } from '../context.ts'
import { findEvent } from '../event/find-event.ts'
import { type Dated, toEdtf } from './candidates.ts'
import { firstOfTold, isCompared, ownerOf } from './compared.ts'

/**
 * Which of a sentence's times is the figure's own: the first behind it in its clause and before the next figure, else the
 * nearest before it in its clause, else one that leads the sentence, else the next one behind.
 */
export function findLocalDate(
  figure: Figure,
  all: readonly Dated[],
  context: ClaimContext,
): Dated | undefined {
  if (all.length === 0) return undefined
  const { figures, sentence } = context.here
  const first = firstOfTold(figure, context)
  const owner = ownerOf(first, all, context)
  if (owner) return owner
  const antecedent = readAntecedent(figure, context)
  if (antecedent) return antecedent
  const dates = all.filter((date) => !isOfOther(date, first, all, context))
  if (dates.length === 0) return undefined
  // "the 3 million dollars, or 5 dollars a share, earned in 1986": what has one event has its time, too.
  const event = findEvent(figure, context)
  const end = event ? context.here.analysis.tokens[event.last]!.span.end : 0
  const next =
    figures.find(({ span }) => span.start >= Math.max(figure.span.end, end))?.span.start ??
    Number.POSITIVE_INFINITY
  // "rose to 3,500 from 2,600 a year ago": what is compared has its own time.
  const lastDate = dates.at(-1)!.time.span.start
  const compared =
    lastDate < figure.span.end
      ? undefined
      : figures.find(
          ({ span }) =>
            span.start >= figure.span.end && span.start <= lastDate && isCompared({ span }, context),
        )
  const limit = compared?.span.start ?? Number.POSITIVE_INFINITY
  const after = dates.filter(({ time }) => time.span.start >= figure.span.end && time.span.start < limit)
  const before = dates.filter(({ time }) => time.span.end <= figure.span.start)
  const close = before.findLast(({ time }) => !isCutOff(time.span.end, figure.span.start, context, ANY))
  const near = after.find(
    ({ time }) => time.span.start < next && !isCutOff(figure.span.end, time.span.start, context, ANY),
  )
  if (near && close && isOfBefore(figure, near, context)) return close
  if (near) return near
  if (isCompared(first, context)) return undefined
  if (close) return close
  const leading = before.find(({ time }) => time.span.start - sentence.span.start < 25)
  if (leading) return leading
  // Over a second verb of the same subject the time still holds, over a clause of its own it does not.
  const over = (from: number, to: number) => !isCutOff(from, to, context, APART)
  return (
    before.findLast(({ time }) => over(time.span.end, figure.span.start)) ??
    after.find(({ time }) => over(figure.span.end, time.span.start))
  )
}

/** True for a time of what came before: "rose in April by 9 pct after falling in [March] by 3". */
function isOfBefore({ span }: Figure, { time }: Dated, { article: { text } }: ClaimContext): boolean {
  return /\b(?:after|following)\b/.test(text.slice(span.end, time.span.start))
}

/** The time that a clause of "when" tells of, where the figure stands in it: "worse than in [1981], when sales fell 40 pct". */
function readAntecedent({ span }: Figure, { here, article }: ClaimContext): Dated | undefined {
  const time = here.times.findLast((each) => each.span.end <= span.start)
  if (time?.type !== 'date') return undefined
  if (!/^,? (?:when|in which|during which)\s[^,;]*$/.test(article.text.slice(time.span.end, span.start)))
    return undefined
  const edtf = toEdtf(time, article)
  return edtf === undefined ? undefined : { edtf, time }
}

/** Whose a time may be: the figure that its genitive stands before, and the last one before it. */
interface Claimed {
  readonly owner: Figure | undefined
  readonly last: Figure | undefined
}

// Found once for the times of a sentence, since every figure of it asks.
const claimed = new WeakMap<readonly Dated[], ReadonlyMap<Dated, Claimed>>()

function readClaimed(all: readonly Dated[], context: ClaimContext): ReadonlyMap<Dated, Claimed> {
  let known = claimed.get(all)
  if (known) return known
  const { figures } = context.here
  known = new Map(
    all.map((date) => {
      const next = figures.find(({ span }) => span.start >= date.time.span.end)
      const owner = next && ownerOf(next, all, context) === date ? next : undefined
      return [date, { owner, last: figures.findLast(({ span }) => span.end <= date.time.span.start) }]
    }),
  )
  claimed.set(all, known)
  return known
}

/** True for a time that another figure has for its own: "from [April]'s 3 million", "down from 76 planted [last year], and …". */
function isOfOther(date: Dated, figure: Figure, all: readonly Dated[], context: ClaimContext): boolean {
  const { span } = date.time
  const { owner, last } = readClaimed(all, context).get(date)!
  if (owner && owner !== figure) return true
  if (!last || last === figure) return false
  // "rose 2 pct after a 13 pct fall in 1985": the time is the other's.
  if (last.span.start > figure.span.start) {
    if (last.span.start - figure.span.end >= 60) return false
    const between = context.article.text.slice(figure.span.end, last.span.start)
    return /\b(?:after|following|despite|against|than|versus|compared with|compared to)\b/i.test(between)
  }
  if (!isCompared(last, context)) return false
  return /^[^,;.]*$/.test(context.article.text.slice(last.span.end, span.start))
}

const ANY: ReadonlySet<BoundaryKind> = new Set(['coordinate', 'subordinate', 'relative', 'hard'])
const APART: ReadonlySet<BoundaryKind> = new Set(['relative', 'hard'])

/** True where a new clause of one of `kinds` begins between two offsets. */
function isCutOff(
  from: number,
  to: number,
  { here }: ClaimContext,
  kinds: ReadonlySet<BoundaryKind>,
): boolean {
  const { tokens } = here.analysis
  const { kindAt } = findClauses(here)
  const last = tokenAt(tokens, to)
  let nested = 0
  for (let i = tokenAt(tokens, from); i <= last; i++) {
    const kind = kindAt[i]
    // "states where farmers choose which party rules in 2017": a clause within a clause is too far away.
    const isInner = kind === 'relative' || kind === 'content' || (kind && tokens[i]!.text === 'where')
    if (isInner && ++nested > 1) return true
    // "floods that struck in May" are floods in May; what stands behind a comma is told by the way.
    if (kind === 'relative' && tokens[i - 1]?.text !== ',') continue
    if (kind && kinds.has(kind)) return true
  }
  return false
}
