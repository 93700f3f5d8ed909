import type { Figure } from '@sayso/figures'
import type { ArticleContext, ClaimContext, SentenceContext } from '../context.ts'
import type { Dated, SentenceDates } from './candidates.ts'

// What happens once, and in a day: an article of one of them tells its time once. Floods and fighting go on.
const FAMILIES: readonly RegExp[] = [
  /\b(?:earth)?quakes?\b|\btremors?\b|\btemblors?\b/i,
  /\b(?:land|mud|rock)slides?\b|\bavalanches?\b/i,
  /\btsunamis?\b/i,
  /\btornado(?:es)?\b|\btwisters?\b/i,
  /\bexplosions?\b|\bblasts?\b|\bbombings?\b/i,
  /\bcrash(?:es)?\b|\bcollisions?\b|\bderailments?\b/i,
  /\bshootings?\b|\bstampedes?\b|\bmassacres?\b/i,
]
const ANY = new RegExp(FAMILIES.map(({ source }) => source).join('|'), 'i')
const DEFINITE = /\b(?:the|this|that)\s+(?:[\w.-]+\s+){0,2}$/i
const NEAR = 60
const SENTENCES = 40
// How many sentences the lead has.
const LEAD = 2
const DAY = /^\d{4}-\d\d-\d\d$/

/**
 * `claims/when-disaster`: what a disaster did it did when it struck, wherever the article tells that: "[the quake] killed 300 people.
 * … The quake last Thursday night cost …" -> Thursday.
 *
 * Must not date "a quake", nor where the article dates two of them.
 */
export function readDisasterDate(
  figure: Figure,
  { here, article }: ClaimContext,
  datesOf: (sentence: SentenceContext, article: ArticleContext) => SentenceDates,
): Dated | undefined {
  const at = figure.span.start - here.sentence.span.start
  const before = here.text.slice(0, at + figure.text.length + 12)
  if (!ANY.test(before)) return undefined
  const family = FAMILIES.find((each) => {
    const word = each.exec(before)
    return word && DEFINITE.test(before.slice(0, word.index))
  })
  if (!family) return undefined
  const told = readLead(family, article, datesOf)
  if (told) return told
  let found: Dated | undefined
  const first = Math.max(0, here.index - SENTENCES)
  for (let i = first; i <= here.index + SENTENCES; i++) {
    const sentence = article.sentenceAt(i)
    if (!sentence) break
    if (sentence.block.kind !== 'paragraph' || sentence.times.length === 0 || !family.test(sentence.text))
      continue
    const date = datesOf(sentence, article).dates.find((each) => isBeside(each, family, sentence))
    if (!date) continue
    if (found && found.edtf !== date.edtf) return undefined
    found ??= date
  }
  return found
}

/** The one day that a lead tells of the disaster it is about: "Twelve were hurt after a quake jolted the town at 6 a.m. on Sunday". */
function readLead(
  family: RegExp,
  article: ArticleContext,
  datesOf: (sentence: SentenceContext, article: ArticleContext) => SentenceDates,
): Dated | undefined {
  for (let i = 0; i < LEAD; i++) {
    const sentence = article.sentenceAt(i)
    if (sentence?.block.kind !== 'paragraph' || !family.test(sentence.text)) continue
    const [date, second] = datesOf(sentence, article).dates
    return date && !second && DAY.test(date.edtf) ? date : undefined
  }
  return undefined
}

/** True for a day that stands by the word: "the quake last Thursday", "Sunday's blast", "a slide hit the town on 3 May". */
function isBeside({ edtf, time }: Dated, family: RegExp, { sentence, text }: SentenceContext): boolean {
  if (!DAY.test(edtf)) return false
  const at = time.span.start - sentence.span.start
  const end = time.span.end - sentence.span.start
  const ahead = text.slice(Math.max(0, at - NEAR), at)
  const behind = text.slice(end, end + NEAR / 3)
  const word = family.exec(ahead)
  return (
    (word !== null && !/[,;]|\b(?:since|after|before|until)\b/.test(ahead.slice(word.index))) ||
    (/^(?:['’]s)? (?:\w+ ){0,2}/.test(behind) &&
      new RegExp(`^(?:['’]s)?\\s(?:[\\w.-]+\\s){0,2}(?:${family.source})`, 'i').test(behind))
  )
}
