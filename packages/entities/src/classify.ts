import { findPlacesNamed, isGivenName, states } from '@sayso/lexicon'
import { isCompassWord, readKnownName } from './known-names.ts'
import type { EntityType } from './layers.ts'
import {
  isCompanySuffix,
  isLowerPlaceHead,
  isOrganizationHead,
  isPlaceHead,
  isPlaceStart,
  isRoleNoun,
  titleLength,
} from './name-words.ts'
import type { Run, Word } from './runs.ts'
import { isCalendarWord, openers } from './words-that-open.ts'

/** A stretch of a run with what it may be; `sure` false where only its surroundings or a guess say so. */
export interface Candidate {
  readonly start: number
  readonly end: number
  readonly text: string
  readonly type: EntityType
  readonly country: string | null
  readonly sure: boolean
  /** True for a lone word with a capital of which nothing is known: it counts only where it joins a fuller name. */
  readonly lone?: true
  /** A title that stood before it, or the role noun. */
  readonly title?: string
}

const stateShorts = new Map(states.flatMap((state) => state.short.map((short) => [short, state] as const)))
const sayings =
  /^(?:,? (?:who |also |has |had |have |later |earlier )?(?:said|says|say|told|added|adds|warned|wrote|noted|stated|explained|recalled|argued|insisted|estimated|reported|announced|testified|asked|believes|believed|denied|claimed|acknowledged|admitted|declined|predicted|tweeted|called)\b)/
const sayingBefore =
  /\b(?:said|says|told|added|adds|asked|according to|by|with|whose|explained|recalled|insisted|warned|wrote)[,:]? $/
const placeBefore =
  /(?:^|[\s(—-])(?:in|In|near|Near|outside|Outside|across|Across|around|inside|throughout|Throughout|toward|towards|into|in and around|in downtown|in nearby|from nearby|north of|south of|east of|west of|northeast of|northwest of|southeast of|southwest of|northern|southern|eastern|western|central|downtown|northeastern|northwestern|southeastern|southwestern|city of|town of|village of|villages of|district of|districts of|province of|provinces of|state of|port of|island of|county of|region of|municipality of|outskirts of|suburb of|capital of|capital,|residents of|parts of|areas of|people of|streets of|north-east|north-west|between) (?:the )?$/
const ageAfter = /^(?:, (?:aged )?\d{1,2}(?:,|\.| and| said)|\s?\(\d{1,2}\))/
const roleAfter =
  /^, (?:(?:a|an|the|then|former|who|whose|another|chief|senior|deputy|acting|his|her|one|president|chairman|director|head|spokesman|spokeswoman|leader|secretary|minister|professor|managing|executive|founder|co-founder|editor)\b)/

/** The pieces a run falls into, and what each is. Pieces that are nothing are left out. */
export function classifyRun(text: string, run: Run): Candidate[] {
  let words = run.words
  while (words.length > 0 && dropsFirst(words, run.initial && words === run.words)) words = words.slice(1)
  const found: Candidate[] = []
  for (const piece of splitRun(words)) classifyPiece(text, piece, found)
  return found
}

function dropsFirst(words: readonly Word[], initial: boolean): boolean {
  const first = words[0]!
  if (words.length === 1) return openers.has(first.text.toLowerCase()) && !isSureName(first.text)
  if (isCalendarWord(first.text)) return true
  const lower = first.text.toLowerCase()
  if (lower === 'the' || lower === 'a' || lower === 'an') return true
  if (!initial) return false
  if (!openers.has(lower) || isSureName(`${first.text} ${words[1]!.text}`)) return false
  // "International Monetary Fund" opens with a word that opens sentences: its head tells.
  if (isCompassWord(lower)) return false
  const head = words.at(-1)!.text
  return !(
    /^(?:international|national|federal|state|foreign|central|public|general|first|new|high|regional|local|relief|aid|oil|gas|press|interest|second|third)$/.test(
      lower,
    ) && isOrganizationHead(head)
  )
}

const isSureName = (name: string) => readKnownName(name) !== undefined

/** Cuts a run at "of", "and" where what stands before is no organization or place that goes on. */
function splitRun(words: readonly Word[]): Word[][] {
  const pieces: Word[][] = []
  let piece: Word[] = []
  for (let i = 0; i < words.length; i++) {
    const word = words[i]!
    const joins =
      piece.length === 0 ||
      word.gap === 'space' ||
      word.gap === 'initial' ||
      word.gap === 'particle' ||
      word.gap === 'comma' ||
      (word.gap === 'of' && goesOnWithOf(piece)) ||
      (word.gap === 'and' && goesOnWithAnd(piece, words.slice(i)))
    if (!joins) {
      pieces.push(piece)
      piece = []
    }
    piece.push(word)
  }
  if (piece.length > 0) pieces.push(piece)
  return pieces
}

const ofPlaces = new Set(
  'Republic Gulf Bay Strait Straits Sea Isle Isles Province City State Kingdom Islands Cape Emirates Territory County District Municipality Horn States'.split(
    ' ',
  ),
)

function goesOnWithOf(piece: readonly Word[]): boolean {
  const head = piece.at(-1)!.text
  if (titleLength([head], 0) > 0 && head !== 'Office') return false
  return isOrganizationHead(head) || ofPlaces.has(head) || head === 'House' || head === 'Centers'
}

function goesOnWithAnd(piece: readonly Word[], rest: readonly Word[]): boolean {
  const joined = piece.map((word) => word.text).join(' ')
  const next = rest[0]!.text
  if (isSureName(next) || isGivenName(next)) return false
  if (isSureName(`${joined} and ${next}`)) return true
  if (piece.some((word) => word.gap === 'of') && isOrganizationHead(piece[0]!.text))
    return !isGivenName(next) && titleLength([next], 0) === 0 && rest.length <= 3
  if (piece.length > 2 || isSureName(joined)) return false
  let end = 1
  while (end < rest.length && rest[end]!.gap === 'space') end++
  const last = rest[end - 1]!.text
  return (
    end > 1 && isOrganizationHead(last) && !isOrganizationHead(piece.at(-1)!.text) && !isCompanySuffix(last)
  )
}

/** Words and their places, joined again. */
const textOf = (text: string, words: readonly Word[]) => text.slice(words[0]!.start, words.at(-1)!.end)

function push(
  text: string,
  words: readonly Word[],
  found: Candidate[],
  rest: Omit<Candidate, 'start' | 'end' | 'text'>,
) {
  const start = words[0]!.start
  const end = words.at(-1)!.end
  found.push({ start, end, text: text.slice(start, end), ...rest })
}

function classifyPiece(text: string, words: readonly Word[], found: Candidate[]): void {
  if (words.length === 0) return
  const names = words.map((word) => word.text)
  const last = names.at(-1)!
  const whole = names.join(' ')
  const start = words[0]!.start
  const end = words.at(-1)!.end
  const known = readKnownName(words.length === 1 ? whole : textOf(text, words))
  if (known) {
    push(text, words, found, { type: known.type, country: known.country, sure: true })
    return
  }
  if (words.length === 1 && isCalendarWord(whole)) return

  // A title inside: what stands before is a piece of its own, what follows is a person.
  for (let i = 0; i < words.length; i++) {
    const size = titleLength(names, i)
    if (size === 0) continue
    const after = words.slice(i + size)
    if (after.length > 0) {
      const tail = after.at(-1)!.text
      if (isOrganizationHead(tail) || isPlaceHead(tail) || after[0]!.gap === 'of' || after[0]!.gap === 'and')
        break
      if (
        size === 1 &&
        i === 0 &&
        ambiguousTitles.has(names[0]!) &&
        !isGivenName(after[0]!.text) &&
        after.length === 1 &&
        !sayings.test(text.slice(end, end + 24))
      )
        break
      if (i > 0) classifyPiece(text, words.slice(0, i), found)
      pushPerson(text, after, found, names.slice(i, i + size).join(' '))
      return
    }
    if (i > 0) classifyPiece(text, words.slice(0, i), found)
    return
  }

  if (words.length > 1) {
    // An organization by its head or suffix.
    const ofAt = words.findIndex((word) => word.gap === 'of' || word.gap === 'and')
    const head = ofAt > 0 ? names[ofAt - 1]! : last
    if (isOrganizationHead(last) || isOrganizationHead(head)) {
      const cut = leadingPlace(names)
      push(text, words, found, { type: 'organization', country: cut, sure: true })
      return
    }
    if (
      isPlaceHead(last) ||
      (isPlaceStart(names[0]!) && !isGivenName(names[0]!)) ||
      (ofAt > 0 && ofPlaces.has(head))
    ) {
      const country = countryOf(whole) ?? (names.length > 1 ? countryOf(names.slice(0, -1).join(' ')) : null)
      push(text, words, found, { type: 'place', country, sure: true })
      return
    }
    if (isCompassWord(names[0]!)) {
      const rest = textOf(text, words.slice(1))
      const restKnown = readKnownName(rest)
      if (restKnown?.type === 'place' || findPlacesNamed(rest).length > 0) {
        push(text, words, found, { type: 'place', country: restKnown?.country ?? null, sure: true })
        return
      }
    }
  }

  // The gazetteer, for the whole and then for its beginning.
  const asPlace = readGazetteer(text, words, whole)
  if (asPlace !== undefined) {
    push(text, words, found, asPlace)
    return
  }
  for (let size = words.length - 1; size > 0; size--) {
    const part = textOf(text, words.slice(0, size))
    const partKnown = readKnownName(part)
    if (!partKnown) continue
    if (partKnown.type === 'organization' && size === 1) continue
    push(text, words.slice(0, size), found, { type: partKnown.type, country: partKnown.country, sure: true })
    classifyPiece(text, words.slice(size), found)
    return
  }

  if (words.length === 1 && isAcronym(whole)) {
    if (stateShorts.has(whole) && text.slice(start - 2, start) === ', ') {
      push(text, words, found, { type: 'place', country: stateShorts.get(whole)!.country, sure: true })
      return
    }
    const bare = text[start - 1] === '<' || notOrganizations.has(whole)
    if (!bare) push(text, words, found, { type: 'organization', country: null, sure: false })
    return
  }

  const person = isGivenName(names[0]!) && words.length > 1 && words.length <= 4
  const beforeText = text.slice(Math.max(0, start - 24), start)
  const afterText = text.slice(end, end + 24)
  const role = roleBefore(beforeText)
  if (person || (role && words.length <= 4)) {
    pushPerson(text, words, found, role)
    return
  }
  if (words.length <= 3 && (ageAfter.test(afterText) || (words.length > 1 && roleAfter.test(afterText)))) {
    pushPerson(text, words, found, role)
    return
  }
  const nextWord = afterText.match(/^ ([a-z-]+)/)?.[1]
  if (
    nextWord &&
    isLowerPlaceHead(nextWord) &&
    !/^(?:estate|state|department|ward|camp|range|port|station|channel|zone|border)s?$/.test(nextWord)
  ) {
    push(text, words, found, { type: 'place', country: countryOf(whole), sure: true })
    return
  }
  if (placeBefore.test(beforeText) && words.length <= 3 && !openers.has(whole.toLowerCase())) {
    push(text, words, found, { type: 'place', country: countryOf(whole), sure: false })
    return
  }
  if (openers.has(whole.toLowerCase())) return
  if (words.length <= 3 && (sayings.test(afterText) || sayingBefore.test(beforeText))) {
    push(text, words, found, { type: 'person', country: null, sure: false })
    return
  }
  if (words.length === 1) {
    push(text, words, found, { type: 'person', country: null, sure: false, lone: true })
    return
  }
  const the = /\bthe $/i.test(beforeText)
  push(text, words, found, {
    type: the || words.length > 3 ? 'organization' : 'person',
    country: null,
    sure: false,
  })
}

const ambiguousTitles = new Set(
  'General Major Justice Chief King Private Secretary Speaker Prince Queen Chair Sister Brother Father Principal Commerce Dean Marshal Judge Officer Manager Director Delegate Cardinal Engineer'.split(
    ' ',
  ),
)
const notOrganizations = new Set(
  'AM PM GMT EST EDT PST PDT UTC TV OK CEO CFO COO VP MP MPS II III IV VI VII VIII IX XI XII A.M. P.M. B.C. A.D. NE NW SE SW ID FAQ PDF HIV AIDS DNA RNA GDP GNP SUV ATM PC IT AI ER ICU PR HR DVD CD US$ NGO NGOS IDP IDPS KM MM MW KW Q1 Q2 Q3 Q4 MPH RV RVS ETA SOS DUI PTSD COVID COVID-19 SARS L.P. PhD MBA BA MA RE NB PS'.split(
    ' ',
  ),
)

/** Two to seven capitals, with digits, stops, ampersands and hyphens. */
export function isAcronym(word: string): boolean {
  return word.length >= 2 && word.length <= 8 && /^[A-Z][A-Z0-9.&-]*[A-Z0-9.](?:s|-[A-Z0-9]+)?$/.test(word)
}

function roleBefore(before: string): string | undefined {
  const match = before.match(/([a-z-]+) $/)
  return match && isRoleNoun(match[1]!) ? match[1] : undefined
}

function pushPerson(
  text: string,
  words: readonly Word[],
  found: Candidate[],
  title: string | undefined,
): void {
  push(text, words, found, { type: 'person', country: null, sure: true, ...(title ? { title } : {}) })
}

function countryOf(name: string): string | null {
  const known = readKnownName(name)
  if (known) return known.country
  const places = findPlacesNamed(name)
  const countries = new Set(places.map((place) => place.country))
  return countries.size === 1 ? places[0]!.country : null
}

function leadingPlace(names: readonly string[]): string | null {
  for (let size = Math.min(3, names.length - 1); size > 0; size--) {
    const known = readKnownName(names.slice(0, size).join(' '))
    if (known) return known.country
  }
  return null
}

function readGazetteer(
  text: string,
  words: readonly Word[],
  whole: string,
): Omit<Candidate, 'start' | 'end' | 'text'> | undefined {
  const name = words.length === 1 ? whole : textOf(text, words)
  const places = findPlacesNamed(name)
  if (places.length === 0) return undefined
  const start = words[0]!.start
  const end = words.at(-1)!.end
  const before = text.slice(Math.max(0, start - 24), start)
  const after = text.slice(end, end + 24)
  const inPlace = placeBefore.test(before)
  const following = after.match(/^, ([A-Z][A-Za-z. ]+)/)?.[1]
  const named = inPlace || following !== undefined
  if (places.every((place) => place.word) && !named) return undefined
  // "Jackson said", "spokesman Paris Hilton": a person's name wins where the words around say so.
  if (!inPlace && words.length === 1) {
    if (roleBefore(before)) return undefined
    if (sayings.test(after) && !places.some((place) => place.kind !== 'city' || place.size > 7))
      return undefined
  }
  if (words.length === 2 && isGivenName(words[0]!.text) && !places.some((place) => place.size > 4) && !named)
    return undefined
  if (
    words.length === 1 &&
    isGivenName(whole) &&
    !named &&
    !places.some((place) => place.kind !== 'city' || place.size > 5)
  )
    return undefined
  const countries = new Set(places.map((place) => place.country))
  return {
    type: 'place',
    country: countries.size === 1 ? places[0]!.country : null,
    sure: named || places.some((p) => p.size > 4),
  }
}
