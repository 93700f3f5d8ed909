import { TIME_WORDS } from '@sayso/lexicon'
import type { Trigger } from './rule.ts'

/** The words that a time expression is found by; each alternative is a number or begins with two letters of its own. */
const WORDS: readonly (readonly [trigger: Trigger, words: string])[] = [
  [
    'word',
    `today|tomorrow|yesterday|tonight|daily|weekly|monthly|quarterly|annually|hourly|nightly|morning|afternoon|evening|night|year-end|${TIME_WORDS.map(({ words }) => words).join('|')}`,
  ],
  [
    'month',
    'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?',
  ],
  [
    'weekday',
    'mondays?|tuesdays?|wednesdays?|thursdays?|fridays?|saturdays?|sundays?|mon|tues?|wed|thurs?|fri|sat|sun',
  ],
  ['year', "(?:1[0-9]\\d\\d|20\\d\\d)(?!\\d)(?!s\\b|'s\\b)|nineteen(?!'s\\b)|two thousand(?!'s\\b)"],
  ['decade', "(?:1\\d|20)?[0-9]0'?s|twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties"],
  [
    'unit',
    'seconds?|minutes?|hours?|days?|weeks?|weekends?|fortnights?|months?|years?|yrs?|decades?|century|centuries|period',
  ],
  ['quarter', 'quarters?|qtrs?|q[1-4]|half'],
  ['season', 'summers?|winters?|springs?|autumns?|falls?'],
  [
    'holiday',
    "christmas|easter|thanksgiving|halloween|new year[’']s|valentine[’']s|good friday|boxing day|memorial day|independence day|labor day|election day",
  ],
]

const TRIGGER = new RegExp(`(?:${WORDS.map(([, words]) => `(${words})`).join('|')})\\b`, 'iy')

/** A word that may stand in a time expression. */
export interface TriggerWord {
  readonly trigger: Trigger
  readonly start: number
  readonly end: number
}

/** 1 for each pair of letters that a word of {@link WORDS} begins with. */
const PAIRS: Uint8Array = openingPairs()

function openingPairs(): Uint8Array {
  const pairs = new Uint8Array(1024)
  for (const [, words] of WORDS)
    for (const word of words.split('|')) {
      if (!isLetter(word.charCodeAt(0))) continue
      if (isLetter(word.charCodeAt(1))) pairs[pairOf(word, 0)] = 1
      // "q[1-4]".
      else for (let second = 0; second < 32; second++) pairs[(word.charCodeAt(0) & 31) * 32 + second] = 1
    }
  return pairs
}

/** Where two letters of either case stand in {@link PAIRS}. */
function pairOf(text: string, at: number): number {
  return (text.charCodeAt(at) & 31) * 32 + (text.charCodeAt(at + 1) & 31)
}

/**
 * Every word of the text that a rule starts from, in order: one linear scan, which asks the long pattern only at
 * numbers and at words whose first two letters may be a trigger's.
 */
export function findTriggers(text: string): TriggerWord[] {
  const found: TriggerWord[] = []
  let at = 0
  while (at < text.length) {
    const unit = text.charCodeAt(at)
    if (!isWord(unit)) {
      at++
      continue
    }
    if (unit < 58 || PAIRS[pairOf(text, at)] === 1) {
      TRIGGER.lastIndex = at
      const match = TRIGGER.exec(text)
      if (match) {
        const end = at + match[0].length
        found.push({ trigger: triggerOf(match), start: at, end })
        at = end
        continue
      }
    }
    do at++
    while (at < text.length && isWord(text.charCodeAt(at)))
  }
  return found
}

function triggerOf(match: RegExpExecArray): Trigger {
  let group = 1
  while (match[group] === undefined) group++
  return WORDS[group - 1]![0]
}

function isLetter(unit: number): boolean {
  return (unit >= 97 && unit <= 122) || (unit >= 65 && unit <= 90)
}

/** 1 for what a pattern calls part of a word: a letter, a digit, an underscore. */
const WORD_UNITS: Uint8Array = Uint8Array.from({ length: 128 }, (_, unit) =>
  /\w/.test(String.fromCharCode(unit)) ? 1 : 0,
)

function isWord(unit: number): boolean {
  return WORD_UNITS[unit] === 1
}

/** Words that may lead up to a trigger inside an expression: "the first two WEEKS", "late last YEAR". */
const LEAD = new Set(
  (
    'the a an this that these those last next past previous coming current following preceding latest same first second third fourth fifth 1st 2nd 3rd 4th final ' +
    'early earlier late later mid middle beginning start end close of in about around roughly nearly almost more less than at least over some up to within under ' +
    'few several couple many dozen half hundred fiscal financial calendar year-ago year-earlier comparable corresponding its their each every full whole entire recent other another ' +
    'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety ' +
    'monday tuesday wednesday thursday friday saturday sunday year year’s week month quarter period ago sometime latter part most much back trading working business school consecutive straight additional extra further long ' +
    'january february march april may june july august september october november december winter spring summer autumn fall morning afternoon evening night right until day before after and or'
  ).split(' '),
)

const MOST_LEADS = 8
const LONGEST_LEAD = 20

function isLead(word: string): boolean {
  if (LEAD.has(word) || LEAD.has(word.toLowerCase())) return true
  const last = word.charCodeAt(word.length - 1)
  // "year's", "the '80s"; "26", "26th".
  if (last === 39 || last === 0x2019 || word.endsWith("'s") || word.endsWith('’s')) return true
  const first = word.charCodeAt(0)
  return first >= 48 && first <= 57 && /^\d{1,4}(?:st|nd|rd|th)?$/i.test(word)
}

/**
 * The places an expression around the trigger may start at, leftmost first, none before `floor`.
 */
export function startsOf(text: string, trigger: TriggerWord, floor: number): number[] {
  const starts = [trigger.start]
  let at = trigger.start
  while (starts.length <= MOST_LEADS) {
    let end = at
    while (end > floor && end > at - 3 && isJoint(text.charCodeAt(end - 1))) end--
    if (end === at) break
    let start = end
    while (start > floor && end - start < LONGEST_LEAD && isWordUnit(text.charCodeAt(start - 1))) start--
    if (start === end || !isLead(text.slice(start, end))) break
    starts.push(start)
    at = start
  }
  return starts.reverse()
}

/** What stands between two words of one expression: a space, a line break, a hyphen, a comma, a slash, the mark of "'80s". */
function isJoint(unit: number): boolean {
  return (
    unit === 32 ||
    unit === 10 ||
    unit === 45 ||
    unit === 44 ||
    unit === 160 ||
    unit === 0x2013 ||
    unit === 47 ||
    unit === 39 ||
    unit === 0x2019
  )
}

/** A letter, digit, apostrophe or full stop: "year's", "2 1/2" by its parts. */
function isWordUnit(unit: number): boolean {
  return (
    (unit >= 97 && unit <= 122) ||
    (unit >= 65 && unit <= 90) ||
    (unit >= 48 && unit <= 57) ||
    unit === 39 ||
    unit === 0x2019
  )
}
