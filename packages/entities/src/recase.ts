import type { Span } from '@sayso/core'
import { isEverydayWord, isGivenName } from '@sayso/lexicon'
import { type Candidate, toCandidate } from './candidate.ts'
import { classifyRun } from './classify.ts'
import { readKnownName } from './known-names.ts'
import { isOrganizationHead, isPlaceHead, titleLength } from './name-words.ts'
import { findRuns } from './runs.ts'
import { isFunctionWord, openers } from './words-that-open.ts'

const shouted = /[A-Z][A-Z]+/g

/**
 * The names in an article printed all in capitals, read in a copy of it in which only what may be a
 * name keeps its capital: given names, titles, heads of organizations, and what is no common word.
 * Only those that are sure come back.
 */
export function readShouted(text: string, spans: readonly Span[]): Candidate[] {
  const found: Candidate[] = []
  for (const { start: from, end: to } of spans) {
    const copy = text.slice(from, to).replace(shouted, recase).replace(headed, recaseOffice)
    const here: Candidate[] = []
    for (const run of findRuns(copy)) classifyRun(copy, run, here)
    for (const candidate of here) {
      if (!candidate.sure) continue
      found.push(toCandidate(text, candidate.start + from, candidate.end + from, candidate))
    }
  }
  return found
}

// "Ministry of health": what follows the head of an organization belongs to its name.
const headed = /\b([A-Z][a-z]+)( of (?:the )?)([a-z])/g

const recaseOffice = (whole: string, head: string, of: string, first: string) =>
  isOrganizationHead(head) ? head + of + first.toUpperCase() : whole

function recase(word: string): string {
  if (readKnownName(word) && word.length < 6) return word
  const lower = word.toLowerCase()
  const title = word[0]! + lower.slice(1)
  if (
    (isGivenName(title) && !isEverydayWord(lower) && !openers.has(lower)) ||
    titleLength([title], 0) > 0 ||
    isOrganizationHead(title) ||
    isPlaceHead(title)
  )
    return title
  return isFunctionWord(lower) || openers.has(lower) || isCommon(lower) ? lower : title
}

const endings = /(?:s|es|ed|d|ing|er|ers|ly|ied|ies|'s)$/

function isCommon(word: string): boolean {
  if (isEverydayWord(word)) return true
  const stem = word.replace(endings, '')
  return (
    stem.length > 2 &&
    stem !== word &&
    (isEverydayWord(stem) || isEverydayWord(`${stem}e`) || isEverydayWord(`${stem}y`))
  )
}
