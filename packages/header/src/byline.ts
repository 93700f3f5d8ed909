import type { Span } from '@sayso/core'
import { readAgency } from './agency.ts'
import { isKnownPlace, readCountry, readState } from './dateline-place.ts'

/** Who signed an article. */
export interface Byline {
  readonly authors: readonly string[]
  readonly agency: string | null
  /** The line it stands on, without white space at its ends. */
  readonly span: Span
}

const opening =
  /^(?:(?:story |written |reported |report |words |text |reporting |analysis |posted |published |article )?by:? |from |author: ?|authors: ?|byline: ?|reporter: ?)/i
const trailing =
  /(?:,? (?:in|at) [A-Z][A-Za-z .,-]+|[|·•–—].*|\b(?:Published|Updated|Posted|Last updated)\b.*|\b\S+@\S+\b.*)$/
const roles =
  /^(?:(?:senior |chief |deputy |associate |assistant |managing |executive |contributing |special |foreign |political |business |science |environment |health |staff |national |international |world |general |freelance |economics |economic |diplomatic |security |defence |defense |home affairs |city |sports |night |news |our |the |a |an )*(?:correspondents?|reporters?|editors?|writers?|columnists?|contributors?|journalists?|producers?|bureau|desk|staff|team|news editor|photographers?|analysts?|authors?|bureau chief|reporting))\b.*/i
const notName =
  /^[Aa]ccording\b|\bto$|\d|https?:|[@#<>{}=]|\b(?:the|is|was|are|were|said|says|has|have|this|that|with|from|when|how|why|what|after|over)\b/

/** One name: two to five words, or one; in any case of letters. */
function readName(part: string): string | undefined {
  const name = part
    .trim()
    .replace(/^(?:and|with|by|dr|mr|mrs|ms|prof|professor|sir|rev)\.? /i, '')
    .replace(/ (?:in|at) [A-Z].*$/, '')
    .replace(/,? (?:Jr|Sr)\.?$/, (suffix) => suffix)
    .replace(/[.,;:]+$/, (end) => (/\b(?:Jr|Sr|[A-Z])\.$/.test(part.trim()) ? end : ''))
    .trim()
  if (name.length < 3 || name.length > 50 || notName.test(name) || !/^\p{L}/u.test(name)) return undefined
  if (name.split(/\s+/).length > 6) return undefined
  return name
}

/**
 * Who a byline names: `By Kunio Inoue, Reuters`, `by ANN LEE and BO KIM`, `Meg Rao and Eva Holm,
 * Associated Press`. Titles, places and desks are left out; a name is given as printed. Undefined
 * where the line is no byline: it must open with "by" or the like, or hold names and an agency only.
 *
 * @example
 * readByline('By Ann Lee and Bo Kim, Reuters')?.authors // => ['Ann Lee', 'Bo Kim']
 */
export function readByline(text: string, options: { readonly sure?: boolean } = {}): Byline | undefined {
  const start = text.length - text.trimStart().length
  const line = text.trim()
  const span = { start, end: start + line.length }
  if (line.length === 0 || line.length > 200 || line.includes('\n\n')) return undefined
  const opened = opening.exec(line)
  if (!opened && /[.!?]\s*$/.test(line) && !/\b(?:Jr|Sr|Inc|[A-Z])\.$/.test(line)) return undefined
  let body = opened ? line.slice(opened[0].length) : line
  body = body
    .replace(/\s+/g, ' ')
    .replace(trailing, (whole) => (/^,? (?:in|at) /.test(whole) ? whole : ''))
    .trim()
  const authors: string[] = []
  let agency: string | null = null
  let others = 0
  for (const part of body.split(/\s*(?:,|;|\/|\||&| and (?=\S))\s*(?:and )?/i)) {
    if (part === '') continue
    // "in Gulu, Uganda": where they wrote it.
    if (/^(?:in|at|from) /i.test(part) && authors.length > 0) break
    if (authors.length > 0 && isWhereOrPaper(part)) continue
    const known = readAgency(part)
    if (known) {
      agency ??= known
      continue
    }
    // "By Brad Schade Reuters": the agency without a comma.
    const space = part.lastIndexOf(' ')
    const tail = space > 0 ? readAgency(part.slice(space + 1)) : undefined
    const rest = tail ? part.slice(0, space) : part
    if (tail) agency ??= tail
    if (roles.test(rest.trim())) {
      others++
      continue
    }
    if (authors.length > 0 && rest === rest.toUpperCase() ? isKnownPlace(rest) : isCountryLike(rest)) continue
    const name = readName(rest)
    if (!name) {
      others++
      if (!opened && !options.sure) return undefined
      continue
    }
    authors.push(name)
  }
  if (authors.length === 0 && !agency) return undefined
  if (!opened && !options.sure) {
    if (!agency || !authors.every(looksLikeName)) return undefined
  }
  if (opened && others > 0 && authors.length === 0 && !agency) return undefined
  if (opened && !options.sure && !authors.every((name) => name.split(' ').length <= 5)) return undefined
  return { authors, agency, span }
}

const paper =
  /\b(?:News|Times|Post|Herald|Tribune|Guardian|Gazette|Journal|Daily|Mail|Standard|Newspaper|Online|Television|TV|Radio|Press|Service|Agency)$/i

/** "Uganda", "Calif.", "Coast Daily News": where a name's bearer writes, or for whom. */
const isWhereOrPaper = (part: string) =>
  readCountry(part) !== undefined ||
  (/[.]$|^[A-Z]{2}$/.test(part) && readState(part) !== undefined) ||
  (part.includes(' ') && paper.test(part) && readAgency(part) === undefined)

const looksLikeName = (name: string) => /^\p{Lu}[\p{L}.'’-]*(?: \p{L}[\p{L}.'’-]*){1,3}$/u.test(name)
const isCountryLike = (part: string) => /^[A-Z][a-z]+ (?:Bureau|Desk)$/.test(part)
