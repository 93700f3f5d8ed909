import type { Span } from '@sayso/core'
import { readAgency } from './agency.ts'
import { helperInside, isPaper, isRole } from './author-names.ts'
import { isKnownPlace, readCountry, readState } from './dateline-place.ts'

/** Who signed an article. */
export interface Byline {
  readonly authors: readonly string[]
  readonly agency: string | null
  /** The line it stands on, without white space at its ends. */
  readonly span: Span
}

const opening =
  /^\(?(?:(?:story |written |reported |report |words |text |reporting |analysis |posted |published |article )?by:? |from |author: ?|authors: ?|byline: ?|reporter: ?)/i
const trailing =
  /(?:,? (?:in|at) [A-Z][A-Za-z .,-]+|[|·•–—].*|\b(?:Published|Updated|Posted|Last updated)\b.*|\b\S+@\S+\b.*)$/
// A name in capitals must follow: "di" and "von" open family names too.
const foreignOpening =
  /^(?:(?:[Tt]ext )?(?:[Vv]on|[Pp]ar|[Pp]or|[Dd]oor|[Aa][vf]|[Oo]leh|VON|PAR|POR)|[Ss]critto da|Texte? ?:|Texto:|Autore?:|Auteurs?:|Autorin:) (?=\p{Lu}[\p{L}'’-]+ (?:\p{L}{1,3} )?\p{Lu})/u
const englishSplit = /\s*(?:,|;|\/|\||&| and (?=\S)| with (?=(?:additional |the )?\p{L}))\s*(?:and )?/iu
const foreignSplit = /\s*(?:,|;|\/|\||&| (?:und|et|en|och|og|dan|y|e) (?=\p{Lu}))\s*/u
const address = /\s*\(?\S*@\S+\)?/g
const forPaper = /(\p{L}{2,}),? (?:(?:[Ss]pecial )?(?:for|to)|-|–|—) (?:the )?\p{Lu}.*$/u
const shortRole =
  / (?:staff|senior|special|chief|contributing|political|business|science) (?:writer|reporter|correspondent|editor)s?$/i
const roles =
  /^(?:(?:senior |chief |deputy |associate |assistant |managing |executive |contributing |special |foreign |political |business |science |environment |health |staff |national |international |world |general |freelance |economics |economic |diplomatic |security |defence |defense |home affairs |city |sports |night |news |our |the |a |an )*(?:correspondents?|reporters?|editors?|writers?|columnists?|contributors?|journalists?|producers?|bureau|desk|staff|team|news editor|photographers?|analysts?|authors?|bureau chief|reporting))\b.*/i
const notName =
  /^[Aa]ccording\b|\bto$|\d|https?:|[@#<>{}=]|\b(?:the|is|was|are|were|said|says|has|have|this|that|with|from|when|how|why|what|after|over)\b/

/** "Ann Lee, photographs by Bo Kim; editing by Cy Roe" without those who wrote nothing. */
const cutHelpers = (body: string) => {
  const at = body.search(helperInside)
  return at > 0 ? body.slice(0, at) : body
}

/** "Elin Berg Reuters", "Elin Berg BBC News", "Elin Berg Staff Writer": what follows a name without a comma. */
function cutSuffix(part: string): { readonly rest: string; readonly agency: string | undefined } {
  const words = part.split(' ')
  for (let count = Math.min(4, words.length - 1); count > 0; count--) {
    const suffix = words.slice(-count).join(' ')
    const rest = words.slice(0, -count).join(' ')
    const agency = readAgency(suffix)
    if (agency) return { rest, agency }
    if (words.length - count > 1 && count > 1 && isPaper(suffix)) return { rest, agency: undefined }
  }
  return { rest: part.replace(shortRole, ''), agency: undefined }
}

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
  const wrapped = line.startsWith('(') && line.endsWith(')')
  const span = { start, end: start + line.length }
  if (line.length === 0 || line.length > 200 || line.includes('\n\n')) return undefined
  const english = opening.exec(line)
  const opened = english ?? foreignOpening.exec(line)
  if (!opened && /[.!?]\s*$/.test(line) && !/\b(?:Jr|Sr|Inc|[A-Z])\.$/.test(line)) return undefined
  let body = opened ? line.slice(opened[0].length) : line
  if (wrapped) body = body.replace(/\)$/, '')
  body = body
    .replace(/\s+/g, ' ')
    .replace(/ ?\(([^()]{2,40})\)$/, ', $1')
    .replace(address, '')
    .replace(trailing, (whole) => (/^,? (?:in|at) /.test(whole) ? whole : ''))
    .trim()
  if (opened) body = cutHelpers(body).replace(forPaper, '$1')
  const authors: string[] = []
  let agency: string | null = null
  let others = 0
  for (const part of body.split(english || !opened ? englishSplit : foreignSplit)) {
    if (part === '') continue
    // "in Gulu, Uganda": where they wrote it.
    if (/^(?:in|at|from) /i.test(part) && authors.length > 0) break
    if (authors.length > 0 && isWhereOrPaper(part)) continue
    const known = readAgency(part)
    if (known) {
      agency ??= known
      continue
    }
    if (roles.test(part) || (authors.length > 0 && isRole(part))) {
      others++
      continue
    }
    const { rest, agency: tail } = cutSuffix(part)
    if (tail) agency ??= tail
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

/** "Uganda", "Calif.", "Coast Daily News": where a name's bearer writes, or for whom. */
const isWhereOrPaper = (part: string) =>
  readCountry(part) !== undefined ||
  (/[.]$|^[A-Z]{2}$/.test(part) && readState(part) !== undefined) ||
  (part.includes(' ') && isPaper(part))

const looksLikeName = (name: string) => /^\p{Lu}[\p{L}.'’-]*(?: \p{L}[\p{L}.'’-]*){1,3}$/u.test(name)
const isCountryLike = (part: string) => /^[A-Z][a-z]+ (?:Bureau|Desk)$/.test(part)
