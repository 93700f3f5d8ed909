import { centuryEdtf, decadeEdtf, yearEdtf } from '../edtf.ts'
import { readSpokenYear, SPOKEN_YEAR } from '../number-words.ts'
import { type Place, sticky, type TimeRule } from '../rule.ts'

const PART =
  '(?:(?:early|earlier|late|later|mid)(?: in)?[- ]|(?:the )?(?:beginning|start|middle|end|close) of |(?:all|much|most) of )?'
const YEAR = '((?:1[0-9]|20)\\d\\d)'

/** "in 1994", "fiscal 1990", "the end of 1990", "1950-53", "1996–2001", "1986/87"; not "2000 people", "$1990", "No. 1234". */
export const year: TimeRule = {
  id: 'times/year',
  triggers: ['year'],
  pattern: sticky(
    `${PART}(?:the year |(?:fiscal|financial|calendar)(?: year)? )?${YEAR}(?:[-–/]((?:1[0-9]|20)?\\d\\d)(?![\\d-]))?`,
  ),
  read: (match, place) => {
    const from = Number(match[1])
    if (!isYear(match[0], from, place)) return undefined
    if (match[2] === undefined) return { edtf: yearEdtf(from), basis: 'stated' }
    const to = match[2].length === 4 ? Number(match[2]) : Math.floor(from / 100) * 100 + Number(match[2])
    if (to <= from || to - from > 200)
      return { edtf: yearEdtf(from), basis: 'stated', end: place.end - match[2].length - 1 }
    return { edtf: `${yearEdtf(from)}/${yearEdtf(to)}`, basis: 'stated' }
  },
}

const AT_A_TIME =
  /^(?:in|since|of|by|until|till|from|to|through|during|before|after|between|and|around|throughout|about|for|vs|early|late|mid|summer|winter|spring|autumn|fall|season|quarter|half|year|the|that|than|or|over|as|circa|was|fiscal|its|his|her|their|our|a|[\p{L}’']+['’]s)$/u
const NO_YEAR_BEFORE =
  /^(?:no|number|flight|article|section|room|page|route|highway|interstate|resolution|bill|channel|model|boeing|[$£€].*|.*-)$/
/** "the 2002 floods": those of a year, not so many. */
const HAPPENINGS =
  /^ (?:floods|riots|earthquakes|quakes|storms|fires|wildfires|bushfires|landslides|attacks|bombings|protests|clashes|droughts|famines|hurricanes|cyclones|typhoons|outbreaks|massacres|killings|hostilities|rains|monsoons|eruptions|tsunamis|events)\b/i
const NO_YEAR_AFTER =
  /^(?:[.,:]\d|[%°º/]|[-–][\p{L}\d]|['’]s? ?\d| ?(?:percent|pct|per cent|mln|million|billion|bln|dlrs?|marks?|yen|francs?|stg|pounds?|dollars?|tonnes?|tons?|kg|km|miles?|met(?:er|re)s?|feet|ft|acres|hectares|barrels|bpd|shares?|people|hours|gmt|est|edt|local|mhz|words|votes|troops|soldiers|workers|jobs|homes|houses|points?|others)\b)/iu

function isYear(text: string, value: number, place: Place): boolean {
  const after = place.context.text.slice(place.end, place.end + 18)
  const led = text.length > 4 && /^\p{L}/u.test(text)
  const unit = place.start > 0 ? place.context.text[place.start - 1]! : ' '
  if (/[$£€#.,:\d/+-]/.test(unit) && !/^[-–]$/.test(unit)) return false
  if (NO_YEAR_AFTER.test(after)) return false
  if (led) return true
  const before = place.before
  if (NO_YEAR_BEFORE.test(before)) return false
  if (value < 1500 || value > 2050) return /^(?:in|since|by|year)$/.test(before) && value < 2100
  if (before === 'the' && value >= 1900 && HAPPENINGS.test(after)) return true
  // "In 2000 people", "of 1500 workers": a number of things, where a plural stands right after.
  if (
    /^ \p{Ll}+s\b/u.test(after) &&
    !/^ (?:was|is|has|as|this|his|its|us|plus|versus|years|elections|olympics|results|earnings|sales|profits|losses|estimates|levels|taxes|figures|reports|games)\b/.test(
      after,
    )
  ) {
    return (
      /^(?:in|since|during|until|by)$/.test(before) &&
      value >= 1900 &&
      !/^ (?:villages|families|households|children|houses)/.test(after)
    )
  }
  if (value >= 1900)
    return (
      AT_A_TIME.test(before) ||
      !/^ \p{Ll}/u.test(after) ||
      /^ (?:and|to|or|when|was|were|is|the|but|after|as|by|because|while|with|for|on|in|at|that|until|it|he|if|[\p{Ll}]+(?:ed|al))\b/u.test(
        after,
      )
    )
  return AT_A_TIME.test(before) && !/^ \p{Ll}/u.test(after)
}

/** "nineteen ninety-seven", "the year two thousand", as broadcasters speak. */
export const spokenYear: TimeRule = {
  id: 'times/spoken-year',
  triggers: ['year'],
  pattern: sticky(`(?:the year )?(${SPOKEN_YEAR})`),
  read: (match, place) => {
    const value = readSpokenYear(match[1]!)
    if (value === undefined) return undefined
    if (
      /^two/i.test(match[1]!) &&
      !/^the year/i.test(match[0]) &&
      !/^(?:in|since|by|of|until)$/.test(place.before)
    )
      return undefined
    return { edtf: yearEdtf(value), basis: 'stated' }
  },
}

const DECADE_WORDS = [
  'twenties',
  'thirties',
  'forties',
  'fifties',
  'sixties',
  'seventies',
  'eighties',
  'nineties',
]

/** "the 1990s", "the early '80s", "the mid-1950s", "the nineties"; not "in her 30s", "temperatures in the 90s". */
export const decade: TimeRule = {
  id: 'times/decade',
  triggers: ['decade'],
  pattern: sticky(
    `(?:the )?(?:(?:early|late|mid|middle|last half of the|first half of the)[- ]?)?['’]?((?:1[5-9]|20)?[0-9]0)['’]?s|the (?:(?:early|late|mid)[- ])?(${DECADE_WORDS.join('|')})`,
  ),
  read: (match, { context, start }) => {
    if (match[2])
      return { edtf: decadeEdtf(1920 + 10 * DECADE_WORDS.indexOf(match[2].toLowerCase())), basis: 'stated' }
    const digits = match[1]!
    if (digits.length === 4) return { edtf: decadeEdtf(Number(digits)), basis: 'stated' }
    // "In her 30s", "a high in the 70s", "unemployment in the mid-30s": only an apostrophe makes it a decade.
    if (!/['’]\d0/.test(match[0]) && !/['’]/.test(context.text[start - 1] ?? '')) return undefined
    return {
      edtf: decadeEdtf(Number(digits) < 30 ? 2000 + Number(digits) : 1900 + Number(digits)),
      basis: 'resolved',
    }
  },
}

/** "the 19th century", "18th-century"; the first is 1801 to 1900, written 18XX. */
export const century: TimeRule = {
  id: 'times/century',
  triggers: ['unit'],
  pattern: sticky('(?:the )?(?:(?:early|late|mid|turn of the)[- ])?(\\d{1,2})(?:st|nd|rd|th)[- ]century'),
  read: (match) => ({ edtf: centuryEdtf(Number(match[1]) - 1), basis: 'stated' }),
}
