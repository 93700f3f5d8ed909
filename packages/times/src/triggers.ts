import { TIME_WORDS } from '@sayso/lexicon'
import type { Trigger } from './rule.ts'

/** The words that a time expression is found by, one group for each {@link Trigger} in {@link GROUPS}. */
const TRIGGER = new RegExp(
  [
    '\\b(?:',
    `(today|tomorrow|yesterday|tonight|daily|weekly|monthly|quarterly|annually|hourly|nightly|morning|afternoon|evening|night|year-end|${TIME_WORDS.map(({ words }) => words).join('|')})`,
    '|(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)',
    '|((?:mon|tues|wednes|thurs|fri|satur|sun)days?|mon|tues?|wed|thurs?|fri|sat|sun)',
    "|(1[0-9]\\d\\d|20\\d\\d|nineteen|two thousand)(?!\\d)(?!s\\b|'s\\b)",
    "|((?:1\\d|20)?[0-9]0'?s|twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties)",
    '|(seconds?|minutes?|hours?|days?|weeks?|weekends?|fortnights?|months?|years?|yrs?|decades?|century|centuries|period)',
    '|(quarters?|qtrs?|q[1-4]|half)',
    '|(summers?|winters?|springs?|autumns?|falls?)',
    "|(christmas|easter|thanksgiving|halloween|(?:new year|valentine)[’']s|good friday|boxing day|(?:memorial|independence|labor|election) day)",
    ')\\b',
  ].join(''),
  'gi',
)

const GROUPS: readonly Trigger[] = [
  'word',
  'month',
  'weekday',
  'year',
  'decade',
  'unit',
  'quarter',
  'season',
  'holiday',
]

/** A word that may stand in a time expression. */
export interface TriggerWord {
  readonly trigger: Trigger
  readonly start: number
  readonly end: number
}

/** Every word of the text that a rule starts from, in order: one linear scan. */
export function* findTriggers(text: string): Generator<TriggerWord> {
  TRIGGER.lastIndex = 0
  for (const match of text.matchAll(TRIGGER)) {
    const group = GROUPS.findIndex((_, index) => match[index + 1] !== undefined)
    yield { trigger: GROUPS[group]!, start: match.index, end: match.index + match[0].length }
  }
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
    while (end > floor && end > at - 2 && isJoint(text.charCodeAt(end - 1))) end--
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
