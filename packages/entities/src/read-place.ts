import { findPlacesNamed, type GazetteerPlace, isGivenName } from '@sayso/lexicon'
import type { Reading } from './candidate.ts'
import { readKnownName } from './known-names.ts'
import type { Word } from './runs.ts'
import { readRoleBefore, readSurroundings, saysAfter, standsForPlace } from './surroundings.ts'

/** The country of a name where all its bearers lie in one; null otherwise. */
export function countryOf(name: string): string | null {
  const known = readKnownName(name)
  if (known) return known.type === 'place' ? known.country : null
  return soleCountry(findPlacesNamed(name))
}

const soleCountry = (places: readonly GazetteerPlace[]): string | null =>
  places.length > 0 && places.every((place) => place.country === places[0]!.country)
    ? places[0]!.country
    : null

// What a small town's name stands between where it is one, short of "in".
const beside =
  /(?:\b(?:from|to|of|at|around|through|between|and|or|toward|towards|via|reached|left|hit|struck|the)|,|-|–|—|:|•) $/
const besideAfter =
  /^(?:['’]s? |,| and | residents| area| city| town| village| district| province| county| region| on| in| at| \(|:| –| -)/

/** A name that no other list knows as a place of the gazetteer, unless the words around or its likeness to a person's name speak against it. */
export function readGazetteer(text: string, words: readonly Word[]): Reading | undefined {
  const start = words[0]!.start
  const end = words.at(-1)!.end
  const name = words.length === 1 ? words[0]!.text : text.slice(start, end)
  const places = findPlacesNamed(name)
  if (places.length === 0) return undefined
  const around = readSurroundings(text, start, end)
  const told = standsForPlace(around)
  const named = told || /^, [A-Z]/.test(around.after)
  const great = (size: number) => places.some((place) => place.kind !== 'city' || place.size > size)
  // A city of millions is itself first: "Shanghai shut its schools".
  if (!named && places.every((place) => place.word) && !great(7)) return undefined
  // "the ICO": capitals are an acronym before they are a small town.
  if (!named && words.length === 1 && /^[A-Z]{2,5}$/.test(name)) return undefined
  if (
    !named &&
    words.length === 1 &&
    !great(3) &&
    !beside.test(around.before) &&
    !besideAfter.test(around.after)
  )
    return undefined
  // "Jackson said", "spokesman Paris Hilton": a person's name wins where the words around say so.
  if (!told && words.length === 1) {
    if (readRoleBefore(text, start) && places.every((place) => place.kind === 'city')) return undefined
    if (saysAfter(around) && !great(7)) return undefined
  }
  if (!named && isGivenName(words[0]!.text) && !great(words.length === 1 ? 5 : 4)) return undefined
  return { type: 'place', country: soleCountry(places), sure: named || great(4) }
}
