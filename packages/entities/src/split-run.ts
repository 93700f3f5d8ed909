import { isEverydayWord, isGivenName } from '@sayso/lexicon'
import { isCompassWord, readKnownName } from './known-names.ts'
import { isCompanySuffix, isOrganizationHead, isPlaceHead, isTopic, titleLength } from './name-words.ts'
import type { Run, Word } from './runs.ts'
import { isCalendarWord, isFunctionWord, openers } from './words-that-open.ts'

const isSureName = (name: string) => readKnownName(name) !== undefined
const number =
  /^(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty)(?:-|$)/i
const generic =
  /^(?:international|national|federal|state|foreign|central|public|general|first|new|high|regional|local|relief|aid|oil|gas|press|interest|second|third|people|children|women|american|private|provincial|emergency|fire|police|health|food|water)$/

/** A run cut into the pieces that may each be a name, without the words that only open a sentence. */
export function splitRun(run: Run): Word[][] {
  let words = run.words
  while (words.length > 0 && dropsFirst(words, run.initial && words === run.words)) words = words.slice(1)
  const pieces: Word[][] = []
  let piece: Word[] = []
  for (let i = 0; i < words.length; i++) {
    const word = words[i]!
    const owned =
      piece.length > 1 && isPlaceHead(piece.at(-1)!.text) && isGivenName(word.text) && i + 1 < words.length
    // "the U.S. And Japan": a wire's capital after what looked like a full stop.
    if (
      piece.length > 0 &&
      word.gap === 'space' &&
      i + 1 < words.length &&
      joiners.has(word.text) &&
      isSureName(piece.map(({ text }) => text).join(' '))
    ) {
      pieces.push(piece)
      piece = []
      continue
    }
    // "in Glendora Thursday": the day is none of the town.
    if (
      piece.length > 0 &&
      word.gap === 'space' &&
      weekdays.has(word.text) &&
      !holy.has(piece.at(-1)!.text)
    ) {
      pieces.push(piece)
      piece = []
      continue
    }
    if (piece.length > 0 && (owned || !joins(piece, words, i))) {
      pieces.push(piece)
      piece = []
    }
    piece.push(word)
  }
  if (piece.length > 0) pieces.push(piece)
  return pieces
}

const joiners = new Set('And Or But From In At To With As'.split(' '))
const weekdays = new Set('Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' '))
const holy = new Set(
  'Black Good Bloody Ash Palm Easter Holy Cyber Super Fat Holy Maundy Shrove Whit'.split(' '),
)

function joins(piece: readonly Word[], words: readonly Word[], at: number): boolean {
  switch (words[at]!.gap) {
    case 'of':
      return (
        goesOnWithOf(piece) ||
        (piece.length < 6 &&
          piece.some(({ gap }) => gap === 'of') &&
          isOrganizationHead(piece[0]!.text) &&
          isEverydayWord(words[at]!.text))
      )
    case 'on':
      return topical.has(piece.at(-1)!.text.replace(/s$/, '')) && !isCalendarWord(words[at]!.text)
    case 'and':
      return goesOnWithAnd(piece, words.slice(at))
    default:
      return true
  }
}

function dropsFirst(words: readonly Word[], initial: boolean): boolean {
  const first = words[0]!
  const lower = first.text.toLowerCase()
  if (words.length === 1) return openers.has(lower) && !isSureName(first.text)
  // "the All Harbor Students Union".
  if (lower === 'all' && !initial && words.length > 2 && isOrganizationHead(words.at(-1)!.text)) return false
  // "Jan Hatzius": the month has a stop or a day.
  if ((first.text === 'Jan' || first.text === 'Jun') && words.length > 1 && words[1]!.gap === 'space')
    return false
  if (isCalendarWord(first.text) || isFunctionWord(lower) || number.test(first.text)) return true
  if (!initial) return false
  if (!openers.has(lower) || isSureName(`${first.text} ${words[1]!.text}`)) return false
  // "International Monetary Fund" opens with a word that opens sentences: its head tells.
  if (isCompassWord(lower)) return false
  const end = words.findIndex((word, index) => index > 0 && word.gap !== 'space')
  const head = words[(end < 0 ? words.length : end) - 1]!.text
  return !(generic.test(lower) && isOrganizationHead(head))
}

// "Committee on Foreign Relations", "Campaign to Protect Rural Wales".
const topical = new Set(
  'Committee Commission Council Conference Panel Campaign Coalition Subcommittee Forum Alliance Network Group'.split(
    ' ',
  ),
)

/** What is followed by "of" inside a place's name. */
export const ofPlaces: ReadonlySet<string> = new Set(
  'Republic Gulf Bay Strait Straits Sea Isle Isles Province City State Kingdom Islands Cape Emirates Territory County District Municipality Horn States'.split(
    ' ',
  ),
)

function goesOnWithOf(piece: readonly Word[]): boolean {
  const head = piece.at(-1)!.text
  if (titleLength([head], 0) > 0 && head !== 'Office') return false
  return (
    isOrganizationHead(head) ||
    ofPlaces.has(head) ||
    head === 'House' ||
    head === 'Centers' ||
    head === 'Doctors' ||
    head === 'Friends'
  )
}

const firms = new Set('Co Co. Company Sons Brothers Bros Associates Partners Daughters Cie'.split(' '))
const legal = new Set('Inc Inc. Corp Corp. Ltd Ltd. Plc PLC LLC AG SA NV Co Co.'.split(' '))

function goesOnWithAnd(piece: readonly Word[], rest: readonly Word[]): boolean {
  const joined = piece.map((word) => word.text).join(' ')
  const next = rest[0]!.text
  // "Sato and Co", "Brandt and Sons Ltd".
  if (firms.has(next)) return true
  if (isSureName(next) || isGivenName(next)) return false
  if (isSureName(`${joined} and ${next}`)) return true
  // "Ministry of the Interior and Ministry of Defence": two.
  if (rest.length > 1 && isOrganizationHead(next) && rest[1]!.gap === 'of') return false
  // "Ministry of Food and Agriculture", the province's too.
  const of = piece.findIndex((word) => word.gap === 'of')
  if (of > 0 && (isOrganizationHead(piece[0]!.text) || isOrganizationHead(piece[of - 1]!.text)))
    return titleLength([next], 0) === 0 && rest.length <= 3
  let end = 1
  while (end < rest.length && rest[end]!.gap === 'space') end++
  const last = rest[end - 1]!.text
  if (isSureName(joined)) return false
  if (piece.length > 2) {
    // "United Nations Relief and Works Agency", "Disaster Risk Reduction and Management Centre".
    const before = piece.at(-1)!.text
    return (
      end > 1 &&
      isOrganizationHead(last) &&
      (!isOrganizationHead(before) || before === 'Management') &&
      isTopic(before) &&
      rest.slice(0, end - 1).every(({ text }) => isTopic(text))
    )
  }
  // "Jonas and Vogel Inc".
  if (piece.length === 1 && end === 2 && legal.has(last)) return !isOrganizationHead(piece[0]!.text)
  if (end === 1 || !isOrganizationHead(last)) return false
  const before = piece.at(-1)!.text
  // "Fire and Rescue Services", not "Texaco and Shell Services".
  if (isCompanySuffix(last))
    return (
      /^Services?$/.test(last) &&
      isEverydayWord(before) &&
      rest.slice(0, end).every(({ text }) => isEverydayWord(text))
    )
  return (
    !isOrganizationHead(before) ||
    before === 'Savings' ||
    before === 'Research' ||
    before === 'Securities' ||
    before === 'Management'
  )
}
