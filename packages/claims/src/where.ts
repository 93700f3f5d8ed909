import type { Figure } from '@sayso/figures'
import type { ClaimPlace } from './claim.ts'
import { readApposedTo } from './clause/apposed.ts'
import type { ClaimContext, Reading } from './context.ts'
import { isDamage, isOfToll } from './event/toll.ts'
import { findCandidates } from './where/candidates.ts'
import { findCarriedPlaces } from './where/carried.ts'
import { readDemonymPlace } from './where/demonym.ts'
import { readEconomy } from './where/economy.ts'
import { readHere, toDatelinePlace } from './where/here.ts'
import { findLeadPlaces } from './where/lead.ts'
import { findLocalPlaces } from './where/local.ts'
import { toPlaces } from './where/place.ts'
import { findScenePlaces } from './where/scene.ts'
import { findSectionPlaces } from './where/section.ts'
import { readSetting } from './where/setting.ts'
import { isSettled } from './where/settled.ts'
import { readTheCountry } from './where/the-country.ts'

/** The places `figure` holds for, narrowest first, their spans in the cleaned text; empty where the text gives none. */
export function readPlaces(figure: Figure, context: ClaimContext): Reading<readonly ClaimPlace[]> {
  // "the 50-state poll": what kind of poll.
  const after = context.article.text.slice(figure.span.end, figure.span.end + 12)
  if (KIND_OF.test(after)) return reading([], '')
  const places = readOwn(figure, context)
  if (places.value.length > 0) return places
  return reading(readSetting(figure, context, readOwn), 'claims/where-setting')
}

const KIND_OF = /^-(?:state|nation|country|city|county)\b/

function readOwn(figure: Figure, context: ClaimContext): Reading<readonly ClaimPlace[]> {
  const places = readNear(figure, context)
  if (places.value.length > 0) return places
  const country = readEconomy(figure, context)
  return country ? reading([country], 'claims/where-economy') : places
}

/** The places that something near a figure tells, found once. */
function readNear(figure: Figure, context: ClaimContext): Reading<readonly ClaimPlace[]> {
  const known = context.article.notes.places
  let places = known.get(figure)
  if (!places) {
    places = findNear(figure, context)
    known.set(figure, places)
  }
  return places
}

function findNear(figure: Figure, context: ClaimContext): Reading<readonly ClaimPlace[]> {
  const { article, here } = context
  // Whoever an age only names is anywhere, unless something befell them.
  if (figure.kind === 'age' && /-old\b/i.test(figure.text) && !isOfToll(figure, context))
    return { value: [], rules: [] }
  const twin = readApposedTo(figure, context)
  if (twin) return readNear(twin, context)
  here.notes.section ??= findSectionPlaces(article, here)
  const { section } = here.notes
  const own =
    THE_COUNTRY_DID.test(article.text.slice(here.sentence.span.start, figure.span.start)) ||
    ACROSS_IT.test(
      article.text.slice(figure.span.end, Math.min(here.sentence.span.end, figure.span.end + 80)),
    )
  const its = own ? readTheCountry(figure, context) : undefined
  if (its) return reading([its], 'claims/where-country')
  const local = toPlaces(findLocalPlaces(figure, findCandidates(here, article), context))
  const dateline = readHere(figure, local, context)
  if (dateline) return reading([dateline], 'claims/where-here')
  if (local.length > 0) return reading([...local, ...section], 'claims/where-sentence')
  const country = readTheCountry(figure, context)
  if (country) return reading([country], 'claims/where-country')
  const home = readDemonymPlace(figure, context)
  if (home) return reading([home, ...section], 'claims/where-demonym')
  const scene = figure.kind === 'age' ? [] : findScenePlaces(context)
  if (scene.length > 0) return reading([...scene, ...section], 'claims/where-scene')
  const isHeading = here.block.kind === 'subheading' || here.block.kind === 'headline'
  if (isHeading || !holdsOver(figure, context)) return reading(section, 'claims/where-section')
  const carried = findCarriedPlaces(figure, context, (other, its) => readNear(other, its).value)
  if (carried.length > 0) return reading([...carried, ...section], 'claims/where-carried')
  if (section.length > 0) return reading(section, 'claims/where-section')
  const lead = isSettled(figure, context) ? findLeadPlaces(article, here.index) : []
  if (lead.length > 0) return reading(lead, 'claims/where-lead')
  const { dateline: at } = article.layers.header
  return at && isOfToll(figure, context)
    ? reading([toDatelinePlace(article.text, at)], 'claims/where-dateline')
    : reading([], '')
}

// "…, when the country suffered up to ": nearer than any place named before it.
const THE_COUNTRY_DID =
  /\bthe (?:country|nation|kingdom) (?:has |had |have )?(?!of\b|that\b)\w+ (?:(?:at least|up to|about|some|another|a|its|the) )*$/

// "17 schools shut across the country", whatever town was named before.
const ACROSS_IT =
  /^[^,.;\p{Lu}\d]{0,60}\b(?:(?:across|throughout|around) the (?:country|nation)|nationwide)\b/u

/** Those counted in one sentence stay where the last one had them; prices and percentages do not. */
function holdsOver(figure: Figure, context: ClaimContext): boolean {
  if (figure.kind === 'count' || figure.kind === 'measure') return true
  return isOfToll(figure, context) || isDamage(figure)
}

function reading(places: readonly ClaimPlace[], rule: string): Reading<readonly ClaimPlace[]> {
  const seen = new Set<string>()
  const value = places.filter(({ text }) => !seen.has(text.toLowerCase()) && seen.add(text.toLowerCase()))
  return { value, rules: value.length > 0 ? [rule] : [] }
}
