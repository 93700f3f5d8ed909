import { findPlacesNamed, isEverydayWord, isGivenName } from '@sayso/lexicon'
import { type Candidate, type Reading, toCandidate } from './candidate.ts'
import { guess } from './guess.ts'
import { type KnownName, opensKnownName, readKnownName } from './known-names.ts'
import { companyWords, isOrganizationHead, isPlaceHead, isRoleNoun, titleLength } from './name-words.ts'
import { partyWords } from './not-names.ts'
import { isAcronym, readAcronym } from './read-acronym.ts'
import { readHead } from './read-head.ts'
import { countryOf, readGazetteer } from './read-place.ts'
import type { Run, Word } from './runs.ts'
import { splitRun } from './split-run.ts'
import { readSurroundings, speaks } from './surroundings.ts'
import { calendarWords, isCalendarWord, isFunctionWord, openers } from './words-that-open.ts'

/** Adds the names in a run to `found`, each with what it is. Pieces that name nothing are left out. */
export function classifyRun(text: string, run: Run, found: Candidate[]): void {
  for (const piece of splitRun(run)) classifyPiece(text, piece, found)
}

const textOf = (text: string, words: readonly Word[]) =>
  words.length === 1 ? words[0]!.text : text.slice(words[0]!.start, words.at(-1)!.end)

function push(text: string, words: readonly Word[], found: Candidate[], reading: Reading): void {
  const start = words[0]!.start
  const end = words.at(-1)!.end
  found.push(toCandidate(text, start, end, reading))
}

const toReading = (known: KnownName): Reading => ({ type: known.type, country: known.country, sure: true })

function classifyPiece(text: string, words: readonly Word[], found: Candidate[]): void {
  if (words.length === 0) return
  // Most names begin with a word that no known name of more words begins with: then one word is all to ask for.
  const longest = words.length > 1 && opensKnownName(words[0]!.text) ? words.length : 1
  const known = words.length <= longest ? readKnownName(textOf(text, words)) : undefined
  if (known) {
    // "US$70,000".
    if (text[words.at(-1)!.end] !== '$') push(text, words, found, toReading(known))
    return
  }
  const names = words.map((word) => word.text)
  if (words.length === 1 && neverAlone.has(names[0]!)) return
  // A title that stands in the text: "Why It Rains When It Pours".
  if (
    words.length > 4 &&
    names.some((name, i) => isFunctionWord(name.toLowerCase()) && !(i === 0 && name === 'All'))
  )
    return
  if (splitHyphen(text, words, found)) return
  if (splitTitle(text, words, names, found)) return
  if (words.length > 1) {
    const reading = readHead(text, words, names)
    if (reading === 'thing') classifyOwner(text, words, found)
    else if (reading) push(text, words, found, reading)
    if (reading) return
  }
  const place = readGazetteer(text, words)
  if (place) {
    push(text, words, found, place)
    return
  }
  // "Chad Smith", "Jordan Peele": a country's name that people bear, before what nothing else knows.
  if (
    words.length === 2 &&
    bearers.has(names[0]!) &&
    words[1]!.gap === 'space' &&
    !words[0]!.possessive &&
    isSurname(names[1]!)
  ) {
    push(text, words, found, { type: 'person', country: null, sure: true })
    return
  }
  for (let size = Math.min(words.length - 1, longest); size > 0; size--) {
    const part = readKnownName(textOf(text, words.slice(0, size)))
    if (!part || (part.type === 'organization' && size === 1 && !wires.has(names[0]!))) continue
    // "Credit Suisse First Boston", not "Credit Suisse Ann Lee".
    const whole =
      part.type === 'organization' && size > 1 && !isGivenName(names[size]!) && words.length - size < 4
    push(text, whole ? words : words.slice(0, size), found, toReading(part))
    if (!whole) classifyPiece(text, words.slice(size), found)
    return
  }
  // "High Commissioner for Refugees Ann Lee", "Minister of State for Trade Ann Lee": an office, then a name.
  // "an Illinois Democrat": of the two only the state is a name.
  if (words.length > 1 && partyWords.has(names.at(-1)!) && countryOf(names.slice(0, -1).join(' ')) !== null) {
    classifyPiece(text, words.slice(0, -1), found)
    return
  }
  const office = readOffice(names)
  if (office > 0) {
    classifyPiece(text, words.slice(office), found)
    return
  }
  const reading =
    words.length === 1 && isAcronym(names[0]!) ? readAcronym(text, words[0]!) : guess(text, words, names)
  if (reading) push(text, words, found, reading)
}

// A day, "Inc" or a party by itself is no name.
const neverAlone = new Set([...calendarWords, ...companyWords, ...partyWords])

const bearers = new Set('Chad Jordan Georgia Israel'.split(' '))
const isSurname = (name: string) =>
  name.length > 2 &&
  (!isEverydayWord(name) || name === 'Smith') &&
  !isAcronym(name) &&
  !isOrganizationHead(name) &&
  !isPlaceHead(name) &&
  readKnownName(name) === undefined &&
  !isCalendarWord(name) &&
  !openers.has(name.toLowerCase())

const wires = new Set('Reuters Xinhua Bloomberg Interfax Tass Kyodo AFP UPI'.split(' '))

const hyphened =
  /-(?:based|born|ruled|led|backed|run|owned|style|held|controlled|affiliated|allied|trained|funded|sponsored|made|speaking|occupied|administered|listed|educated|wide|area|bound|registered|related|linked|brokered|mediated|only|flagged|friendly)/

/** "North Korea-China border", "Tokyo-based": what stands before the hyphen, and after it, where they are names. */
function splitHyphen(text: string, words: readonly Word[], found: Candidate[]): boolean {
  // "Atlanta-based Delta": a name of its own follows.
  let cut = words.length - 2
  while (cut >= 0 && !(words[cut]!.text.includes('-') && hyphened.test(words[cut]!.text))) cut--
  if (cut >= 0) {
    classifyPiece(text, words.slice(0, cut + 1), found)
    classifyPiece(text, words.slice(cut + 1), found)
    return true
  }
  const last = words.at(-1)!
  const dash = last.text.indexOf('-')
  // "Rep. Ann Lee, R-Texas".
  if (dash === 1 && words.length === 1 && /^[RDI]-[A-Z]/.test(last.text)) {
    const right = { ...last, text: last.text.slice(2), start: last.start + 2 }
    classifyPiece(text, [right], found)
    return true
  }
  if (dash < 2) return false
  const left = { ...last, text: last.text.slice(0, dash), end: last.start + dash }
  const right = {
    ...last,
    text: last.text.slice(dash + 1),
    start: last.start + dash + 1,
    gap: 'first' as const,
  }
  const head = [...words.slice(0, -1), left]
  const name = textOf(text, head)
  const known = readKnownName(name)
  const lower = /^[a-z]/.test(right.text)
  if (!known && !(lower && (isAcronym(name) || findPlacesNamed(name).length > 0))) return false
  if (!lower && !readKnownName(right.text) && findPlacesNamed(right.text).length === 0) return false
  if (lower && !hyphened.test(last.text)) return false
  classifyPiece(text, head, found)
  if (!lower) classifyPiece(text, [right], found)
  return true
}

/** A title inside: what stands before it is a piece of its own, what follows is a person. */
function splitTitle(
  text: string,
  words: readonly Word[],
  names: readonly string[],
  found: Candidate[],
): boolean {
  for (let i = 0; i < words.length; i++) {
    let size = titleLength(names, i)
    if (size === 0 && i + 1 < words.length && standsBefore(names, i)) size = 1
    if (size === 0) continue
    // "Deputy Director General", "Interior Minister Gen."
    for (let more = 1; more > 0 && i + size < words.length - 1; size += more) {
      more = titleLength(names, i + size)
      if (i + size + more >= words.length) break
    }
    const after = words.slice(i + size)
    const first = after[0]
    if (!first) {
      if (i > 0) classifyPiece(text, words.slice(0, i), found)
      return true
    }
    const tail = after.at(-1)!.text
    // "Ms. Mills" is a person, "General Mills" is none.
    const polite = polites.has(names[i]!) && after.length < 4
    const headed = isOrganizationHead(tail) || isPlaceHead(tail)
    if ((headed && !polite) || first.gap === 'of' || first.gap === 'and') return false
    const lone = size === 1 && after.length === 1 && ambiguous.has(names[i]!) && !isGivenName(first.text)
    if (lone && !speaks(readSurroundings(text, words[0]!.start, first.end))) return false
    if (i > 0) classifyPiece(text, words.slice(0, i), found)
    push(text, after, found, {
      type: 'person',
      country: null,
      sure: true,
      title: text.slice(words[i]!.start, first.start).trim(),
    })
    return true
  }
  return false
}

/** "Democrat Ann Lee", "Tokyo Broker Sato", "Presidents Ann Lee and Bo Kim": a word of party or trade before a name. */
function standsBefore(names: readonly string[], at: number): boolean {
  const next = names[at + 1]!
  if (plurals.has(names[at]!) && isGivenName(next)) return true
  if (partyWords.has(names[at]!))
    return at + 2 < names.length
      ? !names.slice(at + 1).some((name) => isOrganizationHead(name) || isEverydayWord(name))
      : isGivenName(next)
  return (
    at > 0 &&
    isRoleNoun(names[at]!.toLowerCase()) &&
    !isOrganizationHead(names.at(-1)!) &&
    !isEverydayWord(next)
  )
}

const plurals = new Set(
  'Presidents Senators Governors Ministers Professors Judges Justices Generals Ambassadors Mayors'.split(' '),
)
const polites = new Set('Mr Mrs Ms Dr Sen Rep Gov Gen Col Lt Sgt Capt Prof Rev Maj Sir'.split(' '))

const ambiguous = new Set(
  'General Major Justice Chief King Private Secretary Speaker Prince Queen Chair Sister Brother Father Principal Commerce Dean Marshal Judge Officer Manager Director Delegate Cardinal Engineer Lady Lord Miss'.split(
    ' ',
  ),
)

/** How many words before a given name belong to an office; 0 where it is no office. */
function readOffice(names: readonly string[]): number {
  if (names.length < 2) return 0
  let at = 0
  while (
    at < names.length &&
    (isEverydayWord(names[at]!) || openers.has(names[at]!.toLowerCase()) || names[at] === 'Exchequer')
  )
    at++
  return at > 0 && at + 1 < names.length && isGivenName(names[at]!) ? at : 0
}

/** Of a law or an event only the country or place it opens with is a name: "Korean War". */
function classifyOwner(text: string, words: readonly Word[], found: Candidate[]): void {
  for (let size = words.length - 1; size > 0; size--) {
    const known = readKnownName(textOf(text, words.slice(0, size)))
    if (!known || known.type === 'organization') continue
    push(text, words.slice(0, size), found, toReading(known))
    return
  }
}
