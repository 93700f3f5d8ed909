import {
  bylineOpeners,
  bylineRoles,
  helperCredits,
  isGivenName,
  knownOrganizations,
  mastheads,
} from '@sayso/lexicon'
import { readAgency } from './agency.ts'

const escaped = (words: readonly string[]) =>
  [...words]
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .join('|')
const lead = new RegExp(`^(?:from\\s+|(?:${escaped(bylineOpeners)})(?:\\s*[:：]\\s*(?:by\\s+)?|\\s+))`, 'iu')
const tail =
  /\s*(?:\bUpdated\b|\bPublished\b|\bPosted\b|,? (?:senior |chief |staff |special |political |business )*(?:correspondent|reporter|editor|writer|columnist|contributor)\b).*$/i
const helper = new RegExp(
  `^(?:(?:additional|with|some) )?(?:${escaped(helperCredits)})(?: and (?:${escaped(helperCredits)}))?(?: (?:by|von|par|de|di)\\b|\\s*[:：])\\s*`,
  'iu',
)
/** From the first helper's credit within a line to its end. */
export const helperInside: RegExp = new RegExp(
  `[;,]?\\s[(–—-]?\\s*(?:and |with )?(?:${escaped(helperCredits)}|additional reporting|additional research) by\\b.*$`,
  'iu',
)
const role = new RegExp(
  `^(?:\\p{L}[\\p{L}-]* ){0,3}(?:${escaped(bylineRoles)})(?: (?:in|at|for|of|für|à|en|de|di) .*)?$`,
  'iu',
)
/** "Korrespondent in Oslo", "senior writer": what somebody is to the paper. */
export const isRole = (part: string): boolean => role.test(part)
const longestLine = 300
const company = /\b(?:Inc|Ltd|LLC|GmbH|Corp|Co)\.?$/
const junk =
  /^(?:https?:|www\.|@)|^(?:by|and|with|admin|author|share|follow|written by|staff|about the author|view (?:all|more).*|more from.*|contributor|posted by|editor's picks?|twitter|facebook|email|n\/a|null|undefined)$/i
const paper =
  /\b(?:News|Times|Post|Herald|Tribune|Guardian|Gazette|Journal|Daily|Mail|Standard|Newspaper|Online|Television|TV|Radio|Press|Service|Magazine)$/
const papers = new Set([...knownOrganizations, ...mastheads].map((name) => name.toLowerCase()))
const address = /\(?\S*@\S+\)?|https?:\S+/g

/** "Washington Post" beside the writer's name; an agency is kept. */
export const isPaper = (name: string): boolean =>
  readAgency(name) === undefined &&
  (papers.has(name.toLowerCase()) || (name.includes(' ') && paper.test(name)))

/**
 * The names in what a page gives as author: "By Ann Lee and Bo Kim" -> two, "Ann Lee | reporter" ->
 * one. Addresses, links, the paper after a name and those who took the pictures are left out; a name
 * is given as printed.
 *
 * @example
 * toAuthorNames(['Von Ann Lee und Bo Kim, Korrespondent in Oslo', 'Photographs by Cy Roe']) // => ['Ann Lee', 'Bo Kim']
 */
export function toAuthorNames(values: readonly string[]): string[] {
  const names: string[] = []
  const seen = new Set<string>()
  for (const value of values) {
    let credited = false
    for (const line of value.split(/\n+/)) {
      let rest = line.slice(0, longestLine).replace(/\s+/g, ' ').trim()
      if (rest === '') continue
      // "Illustration by", its name on the next line.
      if (credited) {
        credited = false
        continue
      }
      const credit = helper.exec(rest)
      if (credit) {
        credited = rest.length === credit[0].trimEnd().length
        continue
      }
      const opened = lead.exec(rest)
      if (opened) rest = rest.slice(opened[0].length)
      rest = rest
        .replace(helperInside, '')
        .replace(tail, '')
        .replace(address, ' ')
        .replace(/\s+/g, ' ')
        .trim()
      if (opened)
        rest = rest.replace(/(\p{L}{2,}),? (?:(?:special )?(?:to|for)|in|at) (?:the )?\p{Lu}.*$/u, '$1')
      rest = rest.replace(/ (?:-|–|—) (?=\S)(.*)$/, (whole, after: string) =>
        role.test(after) || isPaper(after) ? '' : whole,
      )
      for (const name of rest
        .split(/\s*[|·•｜]\s*/)
        .flatMap((part, index) => (index === 0 || isNamed(part) ? toParts(part) : []))) {
        const key = name.toLowerCase()
        if (seen.has(key)) continue
        seen.add(key)
        names.push(name)
      }
    }
  }
  return names
}

/** Behind a bar only what begins with a given name is another writer: "Ann Lee | Bo Kim", not "Ann Lee | Harbor Weekly". */
const isNamed = (part: string) =>
  part.includes(' ') && isGivenName(part.slice(0, part.indexOf(' '))) && !isPaper(part)

/** "and" between names; not in the name of a band or an office: "Ann and the Otters". */
const joiner = /\s*(?:;|、|\s\/\s|,(?! (?:Jr|Sr|MD|PhD|M\.D|Ph\.D)\b)|\s(?:and|&)\s(?!the\s))\s*(?:and )?/iu
/** Other languages': some are one letter and stand in family names, so only before a name, the short ones between whole ones. */
const foreignJoiner =
  / (?:und|et|och|og|dan|ve) (?=\p{Lu})|(?<=\p{L} \p{Lu}[\p{L}-]+) (?:y|e|i) (?=\p{Lu}\p{L}+ \p{Lu})/u
/** "著", "訳" after a Japanese or Chinese name. */
const wrote = /\s+(?:著|作|文)$/
const helped = /\s(?:訳|監訳|編|画|絵|写真|イラスト)$/

function toParts(line: string): string[] {
  const parts: string[] = []
  for (const piece of line.split(joiner))
    for (const part of piece.split(foreignJoiner)) {
      const name = part
        .replace(/^(?:and|with|by|und|et) /i, '')
        .replace(/\s*\([^()]*\)$/, '')
        .replace(/[,;:]+$/, '')
        .replace(wrote, '')
        .trim()
      if (
        name.length < 2 ||
        name.length > 70 ||
        junk.test(name) ||
        company.test(name) ||
        /\d{3}/.test(name) ||
        helped.test(name)
      )
        continue
      parts.push(name)
    }
  const [first, ...others] = parts
  if (first === undefined) return []
  return [first, ...others.filter((part) => !isPaper(part) && !role.test(part))]
}

const notPerson =
  /^(?:see|view|read|follow|more|full|bio|about|all|photo|image|illustration|credit|source|share|comments?|home|linkedin|copy|print|link|whatsapp|reddit|pinterest|facebook|twitter|instagram|news|subscribe|sign|log|advertisement|january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|in|on|at|monday|tuesday|wednesday|thursday|friday|saturday|sunday)\b/i

/** True where a byline's words may be a name: one to five of them, each with a capital or a particle, or in a script without capitals. */
export function looksLikeAuthor(name: string): boolean {
  if (
    notPerson.test(name) ||
    /["“”()|<>{}=]/.test(name) ||
    /\d|[.!?]$/.test(name.replace(/\b(?:Jr|Sr|\p{Lu})\.$/u, ''))
  )
    return false
  const words = name.split(' ')
  if (words.length > 5) return false
  return words.every(
    (word) =>
      !/^\p{Ll}/u.test(word) ||
      /^(?:de|da|del|della|di|do|dos|du|van|von|der|den|bin|ibn|al|el|la|le|ten|ter|y|e)$|['’-]/u.test(word),
  )
}

/** A handle that an element marked as the author's holds alone: "harborfan", "el_berg". */
export const isHandle = (name: string): boolean => /^[a-z][a-z0-9_.-]{2,24}$/.test(name) && !junk.test(name)

const helpers = new Set(helperCredits)

/** True where the words before a name give it no part in the writing: "Illustration by", "翻訳者". */
export const opensHelper = (before: string): boolean => {
  const line = before.slice(before.lastIndexOf('\n') + 1).trimStart()
  const credit = helper.exec(line)
  if (/^[\u3000-\u9fff]+$/.test(line.trimEnd())) return helpers.has(line.trimEnd())
  return credit !== null && credit[0].trimEnd().length === line.trimEnd().length
}
