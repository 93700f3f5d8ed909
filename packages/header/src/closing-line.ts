import type { Span } from '@sayso/core'
import { readDay, toIsoDate } from './iso-date.ts'

/** What a line at the head or foot of an article says of when and where it was published. */
export interface ImprintLine {
  readonly published: string | null
  readonly updated: string | null
  readonly publisher: string | null
  readonly span: Span
}

const longestLine = 120
// Neither a date nor an owner without one of these.
const clue = /\d|©|\([Cc]\)|[Cc]opyright|COPYRIGHT/
const updatedWord = /\b(?:updated|modified|revised|last update)\b/i
const publishedWord =
  /\b(?:published|posted|date|issued|released|filed|created)\b(?: on)?[\s:|,-]*(?:[A-Z][a-z]+day,?)?$/i
const named =
  /^(?:©|\(c\)|copyright|source:?|from)?\s*(?:©\s*|\(c\)\s*)?(?:\d{4}(?:-\d{4})?,?\s+)?((?:The |the )?\p{Lu}[\p{L}.'’&-]*(?: (?:of |the |and |& )?\p{Lu}[\p{L}.'’&-]*){0,5})[,;|·-]?\s*$/u
const copyright =
  /(?:©|\([Cc]\)|\b(?:[Cc]opyright|COPYRIGHT)\b)\s*(?:©|\([Cc]\))?\s*(?:\d{4}(?:\s*[-–]\s*\d{4})?)?,?\s*(?:by )?((?:The |the )?\p{Lu}[\p{L}'’&-]*(?: (?:of |the |and |& )?\p{Lu}[\p{L}'’&-]*){0,5})/u
const notPublisher =
  /^(?:All|All Rights|Rights|Copyright|Copyrighted|Contact|Comments|Published|Posted|Updated|Last|Date|By|On|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Material|Mon|Tue|Wed|Thu|Fri|Sat|Sun|First|Issued|Released)\b/i

/**
 * What a short line says of publication: `Harbor Weekly July 9, 2001 (`, `Published: 4 May 2015`,
 * `Updated Nov. 19, 2016, 9:41 a.m.`, `© 2015 The Harbor Weekly`. Undefined for a line that has more
 * to say than that.
 */
export function readImprint(line: string): ImprintLine | undefined {
  const start = line.length - line.trimStart().length
  const text = line.trim()
  if (text.length < 6 || text.length > longestLine || !clue.test(text)) return undefined
  const span = { start, end: start + text.length }
  const day = readDay(text) ?? isoDay(text)
  if (!day) {
    const owner = copyright.exec(text)?.[1]
    return owner && /[a-z]/.test(owner) && owner.length > 2 && !notPublisher.test(owner)
      ? { published: null, updated: null, publisher: owner.replace(/[.,]$/, ''), span }
      : undefined
  }
  const before = text.slice(0, day.start).trim()
  const after = text.slice(day.end).trim()
  if (before.split(/\s+/).length > 8 || after.split(/\s+/).length > 9) return undefined
  const date = toIsoDate(text) ?? day.iso
  const updated = updatedWord.test(before)
  const stamped =
    updated ||
    before === '' ||
    publishedWord.test(before) ||
    /^[\s,|·•(-]*(?:[A-Z][a-z]+day|Mon|Tue|Tues|Wed|Thu|Thur|Thurs|Fri|Sat|Sun)\.?,?$/.test(before)
  const owner = named.exec(before.replace(/\b(?:[A-Z][a-z]+day),?$/, '').trim())?.[1]
  const publisher =
    owner && !notPublisher.test(owner) ? owner.replace(/[.,]$/, '') : (copyright.exec(text)?.[1] ?? null)
  if (!stamped && !publisher) return undefined
  // A sentence that happens to hold a date says more.
  if (
    /\b(?:was|were|is|are|has|had|have|said|will|in|to|killed)\b/.test(before + after.replace(/\bat\b/, ''))
  )
    return undefined
  return {
    published: updated ? null : date,
    updated: updated ? date : null,
    publisher: publisher && !notPublisher.test(publisher) ? publisher : null,
    span,
  }
}

function isoDay(text: string) {
  const match = /\b(\d{4}-\d{2}-\d{2})\b/.exec(text)
  const iso = match ? toIsoDate(match[1]!) : undefined
  return match && iso ? { iso, start: match.index, end: match.index + match[0].length } : undefined
}
