import { overlaps } from '@sayso/core'
import type { Time } from '@sayso/times'
import type { ArticleContext, SentenceContext } from '../context.ts'
import { readYearEnd, toFiscalMonths } from './fiscal.ts'
import { toMonths } from './quarter.ts'

/** A time that may date a figure, as an EDTF date or interval. */
export interface Dated {
  readonly edtf: string
  readonly time: Time
}

/** The times of a sentence, and when what it tells was said. */
export interface SentenceDates {
  readonly dates: readonly Dated[]
  readonly said: string | undefined
  /** The same as it stands in the sentence. */
  readonly saying?: Dated | undefined
}

// "now", "recently", "soon": nothing that dates a figure by itself.
const VAGUE = new Set(['times/set'])

/** The times of a sentence that can date one of its figures: no figure itself, no time of saying, none that is part of a name. */
export function findDates(sentence: SentenceContext, article: ArticleContext): readonly Dated[] {
  // The line that says when it was put out dates nothing that happened.
  if (sentence.times.length === 0 || sentence.block.kind === 'stamp') return []
  const dated: Dated[] = []
  const dateline = article.layers.header.dateline?.span
  for (const time of sentence.times) {
    const edtf = toEdtf(time, article)
    if (edtf === undefined || VAGUE.has(time.rule)) continue
    if (dateline && overlaps(dateline, time.span)) continue
    // "current profits" are a kind of profits.
    if (/^current$/i.test(time.text)) continue
    // "Now it is the turn of the south" tells no time.
    if (time.span.start === sentence.sentence.span.start && /^now$/i.test(time.text)) continue
    if (sentence.figures.some((figure) => overlaps(figure.span, time.span))) continue
    if (isNamePart(article.text, time) || isDueDate(article.text, time) || isSeasonal(article.text, time))
      continue
    if (
      isSetAgainst(article.text, time) ||
      isRanked(article.text, time) ||
      isStillToCome(time, edtf, article)
    )
      continue
    // "the 14th-century bridge"
    if (
      /century\b/i.test(time.text) &&
      !/\b(?:in|during|since|by|until)\s+(?:the\s+)?$/i.test(
        article.text.slice(Math.max(0, time.span.start - 12), time.span.start),
      )
    )
      continue
    dated.push({ edtf, time })
  }
  return dated
}

/** A time as what can date a figure; undefined where it cannot. */
export function toEdtf(time: Time, article: ArticleContext): string | undefined {
  const { edtf, type, covers } = time
  if (covers) return covers
  const end = /-3[3-6]$|^\d{4}$/.test(edtf ?? '') ? readYearEnd(article) : undefined
  const { published } = article.layers.header
  const fiscal = end && published ? toFiscalMonths(time, end, published) : undefined
  if (fiscal) return fiscal
  if (type === 'duration' || type === 'set' || edtf === null) return undefined
  const day = type === 'time' ? edtf.split('T')[0]! : edtf
  return day.startsWith('..') || day.endsWith('..') ? undefined : toMonths(day)
}

/** True for a year that begins a name: "the 2008 Olympics", "the 1951 Convention", but not "during the 2012 election". */
function isNamePart(text: string, { span, text: words }: Time): boolean {
  if (!/^\d{4}$/.test(words)) return false
  if (!/^\s(?:[A-Z]|election\b|campaign\b|season\b|race\b)/.test(text.slice(span.end, span.end + 10)))
    return false
  const before = text.slice(Math.max(0, span.start - 24), span.start)
  return (
    /\b(?:the|a)\s$/i.test(before) &&
    !/\b(?:in|during|throughout)\s+the\s+(?:entire\s+|whole\s+)?$/i.test(before)
  )
}

const RANKED =
  /\b(?:the|its|their) (?:\d+(?:st|nd|rd|th)|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\p{Ll}+est)\b[^.,;:]{0,60}\s(?:in |of )?$/iu

/** True for the year that something is counted or ranked in: "the 12th storm to strike [this year]", "the worst blaze in [two years]". */
function isRanked(text: string, { span, text: words }: Time): boolean {
  return (
    /^(?:th(?:is|e) (?:year|season|month)|(?:at least |more than |over |nearly )?(?:\w+|\d+) (?:years|decades|months))$/i.test(
      words,
    ) && RANKED.test(text.slice(Math.max(0, span.start - 100), span.start))
  )
}

/** True for a day to come up to which something lasts: "on leave until [July 12]". */
function isStillToCome({ span }: Time, edtf: string, { text, layers }: ArticleContext): boolean {
  const { published } = layers.header
  return (
    published !== null &&
    edtf.slice(0, 10) > published.slice(0, edtf.length) &&
    /\b(?:until|till)\s$/i.test(text.slice(Math.max(0, span.start - 7), span.start))
  )
}

/** True for the day on which something falls due: "a bond due [March 3, 2005]", "holders of record on [May 15]". */
function isDueDate(text: string, { span }: Time): boolean {
  return /\b(?:due|maturing|matures?|payable|registered|on or before|expiring|expires?|of record)\s+(?:on\s+|in\s+)?$/i.test(
    text.slice(Math.max(0, span.start - 20), span.start),
  )
}

/**
 * True for the time that something is only compared to: "fewer than in [2019]", "unlike [last year]", "the largest since
 * [1979]", "up 5 percent from [May]"; not the genitive's, which has a figure of its own ("from May's 40").
 */
function isSetAgainst(text: string, { span, text: words }: Time): boolean {
  const near = text.slice(Math.max(0, span.start - 18), span.start)
  if (
    /\b(?:above|below|over) (?:the )?$/i.test(near) &&
    /\b(?:period|quarter|level|figure|total)\b/.test(words + text.slice(span.end, span.end + 10))
  )
    return true
  if (/\b(?:than|as) (?:in|on|at|during) (?:the )?$|\b(?:than|unlike) $/i.test(near)) return true
  if (
    !/\b(?:since|from)\b/.test(near) &&
    !/\bsince\b/.test(text.slice(Math.max(0, span.start - 48), span.start))
  )
    return false
  const before = text.slice(Math.max(0, span.start - 160), span.start)
  const clause = before.slice(startOfClause(before))
  if (RECORD.test(clause)) return true
  return (
    FROM_THEN.test(clause) &&
    !/^['’]/.test(text.slice(span.end, span.end + 1)) &&
    !/^\s+(?:to|until|till|through|on)\b/.test(text.slice(span.end, span.end + 9))
  )
}

/** Behind the last semicolon or full stop, but a point before a digit. */
function startOfClause(text: string): number {
  for (let i = text.length - 1; i >= 0; i--)
    if (text[i] === ';' || (text[i] === '.' && !/^\d/.test(text.slice(i + 1, i + 2)))) return i + 1
  return 0
}

// "the largest fall since", "the first drop in three years, since records were first kept (in": a record has no time of its own here.
const RECORD =
  /\b(?:the|its|their|our|in)\s+(?:[\w-]+\s+){0,2}?(?:worst|most|least|first|only|(?!(?:mid|north|south)?west|forest|harvest|interest|protest|request)[a-z]{2,10}est)\b(?:[^.;]|\.(?=\d)){0,90}\bsince\s+(?:at least\s+)?(?:[\w('’-]+\s+){0,7}\(?(?:in\s+)?$/i
const FROM_THEN =
  /\b(?:rose|rise[sn]?|fell|falls?|fallen|dropped|drops?|gained|gains?|grew|grown|climbed|jumped|slipped|declined?|increased?|decreased?|up|down|higher|lower|more|less|changed?|unchanged)\b(?:[^.;]|\.(?=\d)){0,60}\bfrom\s+(?:the\s+|an?\s+)?(?:same\s+)?$/i

const LEADS_SEASON = /\b(?:in|during|since|until|by|last|this|next)\s+(?:the\s+)?$/i
const WEATHER =
  /^\s+(?:storms?|rains?|floods?|winds?|monsoons?|snows?|heat|fires?|wildfires?|season|crops?)\b/i

/** True for a season that only tells what kind: "[summer] storms", "a [winter] coat". */
function isSeasonal(text: string, { span, text: words }: Time): boolean {
  if (
    !/^(?:the\s+)?(?:spring|summer|autumn|fall|winter)$/i.test(words) ||
    !/^\s+[a-z]/.test(text.slice(span.end, span.end + 3))
  ) {
    return false
  }
  // "were hit by summer storms": what kind of storms.
  const led = WEATHER.test(text.slice(span.end, span.end + 16)) ? /\b(?:last|this|next)\s+$/i : LEADS_SEASON
  return !led.test(text.slice(Math.max(0, span.start - 12), span.start))
}
