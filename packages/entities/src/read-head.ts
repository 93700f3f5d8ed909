import { findPlacesNamed, isGivenName, paperNames } from '@sayso/lexicon'
import type { Reading } from './candidate.ts'
import { readOrganization } from './kind-word.ts'
import { isCompassWord, readKnownName } from './known-names.ts'
import { isOrganizationHead, isPlaceHead, isPlaceStart } from './name-words.ts'
import { thingHeads, thingStarts } from './not-names.ts'
import { countryOf } from './read-place.ts'
import type { Word } from './runs.ts'
import { ofPlaces } from './split-run.ts'
import { isDescribed, readRoleBefore, readSurroundings, speaks } from './surroundings.ts'

const papers = new Set(paperNames)
const familyNames = new Set(
  'Park Hill Hall Lake Forest Bridge Rivers Bay Hills Marsh Street Port Mount Town Ward'.split(' '),
)

/** What the first or last word says: "Ministry of ...", "... Corp", "Lake ...", "... County", "Hurricane ...". */
export function readHead(
  text: string,
  words: readonly Word[],
  names: readonly string[],
): Reading | 'thing' | undefined {
  const last = names.at(-1)!
  const ofAt = words.findIndex((word) => word.gap === 'of' || word.gap === 'and')
  const head = ofAt > 0 ? names[ofAt - 1]! : last
  const two = names.slice(-2).join(' ')
  if (two === 'First Nation' || two === 'Government Area' || two === 'National Park')
    return { type: 'place', country: null, sure: true }
  if (names.length > 1 && readPaper(names)) return { type: 'organization', country: null, sure: true }
  if (thingStarts.has(names[0]!) && !isOrganizationHead(last)) return 'thing'
  if (
    isOrganizationHead(last) ||
    isOrganizationHead(head) ||
    // "Relief and Mitigation Center of Yunnan Province"
    words.some((word, i) => word.gap === 'of' && i !== ofAt && isOrganizationHead(names[i - 1]!)) ||
    (last === 'Fire' && /County|City|Department/.test(text.slice(words[0]!.start, words.at(-1)!.end)))
  )
    return { type: 'organization', country: leadingCountry(names), sure: true }
  if (thingHeads.has(last) || thingHeads.has(head)) return 'thing'
  const starts = isPlaceStart(names[0]!) && !isGivenName(names[0]!)
  if (isPlaceHead(last) || starts || (ofAt > 0 && ofPlaces.has(head))) {
    // "the newspaper La Nation".
    if (
      starts &&
      !isPlaceHead(last) &&
      readOrganization(readSurroundings(text, words[0]!.start, words.at(-1)!.end))
    )
      return { type: 'organization', country: null, sure: true }
    // "Kelly Park said": a person; "at Kelly Park": a place.
    const around = readSurroundings(text, words[0]!.start, words.at(-1)!.end)
    if (
      names.length === 2 &&
      familyNames.has(last) &&
      isGivenName(names[0]!) &&
      (speaks(around) || isDescribed(around, 2) || readRoleBefore(text, words[0]!.start))
    )
      return undefined
    const whole = names.join(' ')
    return { type: 'place', country: countryOf(whole) ?? countryOf(names.slice(0, -1).join(' ')), sure: true }
  }
  if (!isCompassWord(names[0]!) || findPlacesNamed(names.join(' ')).length > 0) return undefined
  const rest = text.slice(words[1]!.start, words.at(-1)!.end)
  const known = readKnownName(rest)
  if (known && known.type !== 'organization') return { type: known.type, country: known.country, sure: true }
  return findPlacesNamed(rest).length > 0 ? { type: 'place', country: null, sure: true } : undefined
}

/** "Atlanta Constitution", "Kansas City Star": a town, then what papers are called. */
function readPaper(names: readonly string[]): boolean {
  const last = names.at(-1)!
  if (!papers.has(last) && last !== 'Dealer' && last !== 'Press') return false
  for (const size of [1, 2]) {
    if (names.length <= size || !papers.has(names.slice(-size).join(' '))) continue
    const town = names.slice(0, -size).join(' ')
    if (
      readKnownName(town) === undefined &&
      findPlacesNamed(town).some(({ kind, word }) => kind === 'city' && !word)
    )
      return true
  }
  return false
}

function leadingCountry(names: readonly string[]): string | null {
  for (let size = Math.min(3, names.length - 1); size > 0; size--) {
    const known = readKnownName(names.slice(0, size).join(' '))
    if (known) return known.country
  }
  return null
}
