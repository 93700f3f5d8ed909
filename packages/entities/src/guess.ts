import { findPlacesNamed, isEverydayWord, isGivenName, states } from '@sayso/lexicon'
import type { Reading } from './candidate.ts'
import { readOrganization } from './kind-word.ts'
import { readKnownName } from './known-names.ts'
import { isLowerPlaceHead, isOrganizationHead } from './name-words.ts'
import { countryOf } from './read-place.ts'
import type { Word } from './runs.ts'
import {
  isDescribed,
  isTown,
  readRoleBefore,
  readSurroundings,
  speaks,
  standsForPlace,
} from './surroundings.ts'
import { openers } from './words-that-open.ts'

const stateNames = new Set(states.map((state) => state.name))

/** What its shape and surroundings make of a name that no list knows. */
export function guess(text: string, words: readonly Word[], names: readonly string[]): Reading | undefined {
  const start = words[0]!.start
  const end = words.at(-1)!.end
  const last = names.at(-1)!
  const around = readSurroundings(text, start, end)
  const few = words.length <= 4
  const role = readRoleBefore(text, start)
  const everyday = names.every((name) => isEverydayWord(name))
  // "Alberta Environment": a province that is also a given name.
  if (words.length > 1 && isEverydayWord(last) && stateNames.has(names[0]!))
    return { type: 'organization', country: countryOf(names[0]!), sure: false }
  // "Procter & Gamble", "Harbour.com": nobody's name.
  if (words.length > 1 && !everyday && text.slice(start, end).includes(' & '))
    return { type: 'organization', country: null, sure: true }
  if (last.endsWith('.com') || last.endsWith('.org'))
    return { type: 'organization', country: null, sure: true }
  if (words.length <= 3 && around.before.endsWith(' of ') && liesIn.test(around.before) && !everyday)
    return { type: 'place', country: countryOf(names.join(' ')), sure: true }
  if (!everyday || (words.length > 1 && /\bthe $/.test(around.before))) {
    const told = readOrganization(around)
    if (told === 'sure' || (told === 'likely' && !isTownHere(names)))
      return { type: 'organization', country: null, sure: true }
  }
  if (few && words.length > 1 && isGivenName(names[0]!) && !names.some((name) => /^[A-Z]{3,}$/.test(name)))
    return { type: 'person', country: null, sure: true, title: role }
  // "Statistics Canada", "Hydro Quebec": what works in a country or a state, not a part of it.
  if (
    few &&
    words.length > 1 &&
    (stateNames.has(last) || readKnownName(last)?.type === 'place') &&
    !partOf.test(names[0]!) &&
    !names[0]!.includes('-') &&
    !/^[A-Z]{4,}$/.test(names[0]!) &&
    readKnownName(names[0]!)?.type !== 'demonym'
  )
    return { type: 'organization', country: countryOf(last), sure: false }
  // Burmese names come with a title of one syllable: "U Maung Khin", "Daw Aye Mar".
  if (words.length > 1 && few && /^(?:U|Daw|Ko|Ma|Saw|Naw)$/.test(names[0]!) && !everyday)
    return { type: 'person', country: null, sure: true }
  if (last === 'A' && text.startsWith('/S', end)) return { type: 'organization', country: null, sure: true }
  if (
    last === 'I' ||
    (last === 'A' && words.length > 1) ||
    text[start - 1] === '#' ||
    text[start - 1] === '@'
  )
    return undefined
  if (words.length > 1 && names.some((name) => /^[A-Z]{4,}$/.test(name) && isEverydayWord(name)))
    return undefined
  const next = /^ ([a-z-]+)/.exec(around.after)?.[1]
  if (next && isLowerPlaceHead(next) && !notAfterPlace.test(next) && !everyday)
    return { type: 'place', country: countryOf(names.join(' ')), sure: true }
  // "South Sudan's Unity state", "the region's Hudur town".
  if (next && ownedKind.test(next) && /['’]s $/.test(around.before) && !isOrganizationHead(last))
    return { type: 'place', country: countryOf(names.join(' ')), sure: true }
  if (few && role && !everyday) return { type: 'person', country: null, sure: true, title: role }
  if (words.length <= 3 && isTown(around))
    return { type: 'place', country: countryOf(names.join(' ')), sure: true }
  if (words.length <= 3 && isDescribed(around, words.length) && !everyday)
    return { type: 'person', country: null, sure: words.length > 1 }
  if (words.length <= 3 && standsForPlace(around) && !openers.has(last.toLowerCase()) && !everyday)
    return { type: 'place', country: countryOf(names.join(' ')), sure: false }
  if (words.length === 1 && openers.has(last.toLowerCase())) return undefined
  if (
    words.length === 1 &&
    /^[A-Z][a-z]+[A-Z]/.test(last) &&
    !/^(?:Mc|Mac|De|La|Le|Di|Du|Van|Fitz|O')/.test(last)
  )
    return { type: 'organization', country: null, sure: false }
  if (
    words.length > 1 &&
    names.some((name) => /^[A-Z]{2,}$/.test(name) && !/^(?:II|III|IV|JR|SR)$/.test(name)) &&
    names.some((name) => /[a-z]/.test(name))
  )
    return { type: 'organization', country: null, sure: false }
  // "INSIVUMEH": too long for an acronym, and no name that anybody bears.
  if (words.length === 1 && /^[A-Z]{5,}$/.test(last) && !everyday)
    return { type: 'organization', country: null, sure: false, lone: true }
  if (words.length > 1 && names.every((name) => /^[A-Z]{2,}$/.test(name)) && !everyday)
    return { type: 'organization', country: null, sure: false, lone: true }
  if (words.length === 1)
    return speaks(around) && !everyday
      ? { type: 'person', country: null, sure: false }
      : { type: 'person', country: null, sure: false, lone: true }
  const common = names.filter((name) => isEverydayWord(name)).length
  if (/\bthe $/i.test(around.before) || words.length > 3)
    return {
      type: 'organization',
      country: null,
      sure: false,
      lone: common === names.length ? true : undefined,
    }
  if (common === 0 || (speaks(around) && common < names.length))
    return { type: 'person', country: null, sure: false }
  return { type: 'organization', country: null, sure: false, lone: true }
}

/** "the authority, Shanghai evacuated": a town is no authority. */
const isTownHere = (names: readonly string[]) =>
  names.length === 1 && findPlacesNamed(names[0]!).some(({ word }) => !word)

// What outweighs a given name: "the province of Jorge Basadre".
const liesIn =
  /\b(?:province|district|department|municipality|town|village|city|county|state|region|commune|parish|borough) of $/
const partOf =
  /^(?:Nord|Sud|Norte|Sul|Sur|Greater|Inner|Outer|Upper|Lower|Old|New|Rural|Mainland|Downtown|Metropolitan|North|South|East|West|Mid)|ern$/
const ownedKind = /^(?:town|city|village|region|state|province|district|island|county)$/
const notAfterPlace =
  /^(?:estate|state|forest|department|ward|camp|range|port|station|channel|zone|border|park|road|street|basin|coast|falls|hall|region|town|hill|city|dam)s?$/
