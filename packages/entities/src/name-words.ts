import {
  companySuffixes,
  isEverydayWord,
  organizationHeads,
  personTitles,
  placeHeads,
  placeStarts,
  roleNouns,
} from '@sayso/lexicon'

// "INc" is typed, too.
const typed = companySuffixes
  .filter((word) => /^(?:Inc|Corp|Ltd|Plc)$/.test(word))
  .flatMap((word) => [word.toUpperCase(), `${word.slice(0, 2).toUpperCase()}${word.slice(2)}`])
/** "Inc", "Ltd", "Motors". */
export const companyWords: ReadonlySet<string> = new Set([...companySuffixes, ...typed])
const organization = new Set([...companyWords, ...organizationHeads])
const place = new Set(placeHeads)
const placeLower = new Set(placeHeads.map((word) => word.toLowerCase()))
const starts = new Set(placeStarts)
const roles = new Set(roleNouns)
// A run's words come without their stops.
const bareTitles = personTitles.map((title) => title.replaceAll('.', ''))
const titles = new Set(bareTitles)
const titleWords = new Set(
  bareTitles.filter((title) => title.includes(' ')).map((title) => title.split(' ')[0]!),
)

/** "Ministry", "Police", "Corp": the last word of many an organization's name. */
export const isOrganizationHead = (word: string): boolean =>
  organization.has(word) || (word.endsWith('s') && organization.has(word.slice(0, -1)))

/** "Inc", "Ltd", "Motors". */
export const isCompanySuffix = (word: string): boolean => companyWords.has(word)

/** "River", "Province", with a capital. */
export const isPlaceHead = (word: string): boolean => place.has(word)

/** "river", "province", in lower case, singular or plural. */
export const isLowerPlaceHead = (word: string): boolean =>
  placeLower.has(word) || (word.endsWith('s') && placeLower.has(word.slice(0, -1)))

/** "Lake", "Mount", "San". */
export const isPlaceStart = (word: string): boolean => starts.has(word)

/** "spokesman", "minister": what a person is. */
export const isRoleNoun = (word: string): boolean => roles.has(word)

/** How many of `words` from `from` on make up a title ("Prime Minister"); 0 where none stands there. */
export function titleLength(words: readonly string[], from: number): number {
  const first = words[from]!
  if (words.length - from > 1 && titleWords.has(first))
    for (let size = Math.min(3, words.length - from); size > 1; size--)
      if (titles.has(words.slice(from, from + size).join(' '))) return size
  return titles.has(first) ? 1 : 0
}

/** "Labour", "Climatology": what an office may be for. */
export const isTopic = (word: string): boolean =>
  isEverydayWord(word) ||
  /(?:ology|ography|ics|ture|tion|ment|ing|ance|ence|ety|ism|ies|our|are|alth)$/.test(word)
