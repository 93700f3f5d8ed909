import type { Figure } from '@sayso/figures'
import type { ClaimTime } from '../claim.ts'
import { isAccountLine } from '../clause/account-line.ts'
import type { ArticleContext, ClaimContext, NamedPeriod, Reading, SentenceContext } from '../context.ts'

/**
 * `claims/when-period`: a line of a financial statement holds for the period that its heading names, and what follows
 * "vs" for the one before: "Year ended December 31, 1986. … Net profit 30 mln marks vs 35 mln" -> 1986, 1985.
 *
 * Must not date a sentence with a verb of its own.
 */
export function readPeriod(figure: Figure, context: ClaimContext): Reading<ClaimTime> | undefined {
  const { here, article } = context
  if (figure.kind === 'age' || figure.kind === 'duration') return undefined
  if (!isAccountLine(here) && !isStatement(context)) return undefined
  const named = readNamed(article, here.index)
  if (!named || here.sentence.block - named.block > 40) return undefined
  const { year, time } = named
  const edtf = isCompared(figure, context) ? String(Number(year) - 1) : year
  return {
    value: { edtf, text: time.text, span: time.span, basis: 'resolved' },
    rules: ['claims/when-period'],
  }
}

/** The nearest sentence at or before `index` that names a period: each is looked at once, however many lines follow it. */
function readNamed(article: ArticleContext, index: number): NamedPeriod | null {
  const { periods } = article.notes
  let i = index
  while (i >= 0 && periods[i] === undefined) {
    const own = readOwn(article.sentenceAt(i)!)
    if (own) periods[i] = own
    else i--
  }
  const named = i >= 0 ? periods[i]! : null
  for (let k = i + 1; k <= index; k++) periods[k] = named
  return named
}

function readOwn({ text, times, sentence }: SentenceContext): NamedPeriod | undefined {
  const ended = /\b(?:year|yr)s?\s+(?:ended|ending|to)\b/i.exec(text)
  const time = ended && times.find(({ span }) => span.start >= sentence.span.start + ended.index)
  const year = time?.edtf?.slice(0, 4)
  return time && year && /^\d{4}$/.test(year) ? { block: sentence.block, year, time } : undefined
}

function isStatement({ here }: ClaimContext): boolean {
  return (
    here.figures.length === 2 &&
    here.text.length < 120 &&
    !here.analysis.verbs.some((verb) => verb.form === 'finite')
  )
}

/** True for the second figure of a pair: behind "vs", or the last of two that no word parts. */
function isCompared(figure: Figure, { here, article }: ClaimContext): boolean {
  const at = here.figures.indexOf(figure)
  if (at === 0) return false
  const before = article.text.slice(here.figures[at - 1]!.span.end, figure.span.start)
  return /^\s*(?:vs|versus)?\.?\s*(?:loss|profit|loss of|profit of)?\s*$/i.test(before)
}
