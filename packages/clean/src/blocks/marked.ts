import { readForeignMonth } from '@sayso/lexicon'
import type { BlockKind } from '../layers.ts'

const NAME = "(?:\\p{Lu}[\\p{L}.'’-]*|de|da|van|von|der|bin|al|el|and|&)"
const AGENCY =
  '(?:AP|AFP|EPA|UPI|PA|Reuters|Getty Images|Bloomberg|Xinhua|Anadolu|Shutterstock|iStock|Handout|Courtesy)'

/** What a block's own first or last words make it, and how long it may be; the first that fits decides. */
const MARKS: readonly (readonly [kind: BlockKind, longest: number, mark: RegExp])[] = [
  // "[Editor's note: ...", "Note to readers", "(Eds: ..."
  [
    'note',
    4000,
    /^[[(*]*\s*(?:editor['’]?s?['’]? note|note to (?:editors?|readers?)|eds?(?: note)?:|author['’]s note)/i,
  ],
  // "Correction: ...", "CLARIFICATION -", "(Corrects figure in third paragraph)"
  [
    'correction',
    1500,
    /^[[(*]*\s*(?:(?:corrections?|clarifications?|corrected|corrects|clarifies)\s*(?:\(|:|–|—|-)|\(?corrects\b|(?:this|an earlier version of this) (?:story|article|post|report) (?:has been|was|incorrectly|misstated|gave)\b.{0,80}(?:correct|clarif|incorrect|misstat|wrong))/i,
  ],
  // "by Jane Doe", "By JANE DOE, Staff Writer", "JANE DOE, Associated Press Writer"
  [
    'byline',
    120,
    new RegExp(
      `^(?:[Ss]tory |[Ww]ords |[Tt]ext )?(?:by|By|BY):? (?:(?:${NAME}|in|of|for|at|on|the|to|staff|special|writer|reporter|correspondent|contributor) ?[,;]?(?:\\s*[|/]\\s*|\\s+|$))+$`,
      'u',
    ),
  ],
  [
    'byline',
    80,
    /^(?:\p{Lu}[\p{L}.'’-]*,? ){1,5}(?:[Ss]taff (?:[Ww]riter|[Rr]eporter)|(?:Associated Press|Reuters|Senior|Special) (?:[Ww]riter|[Cc]orrespondent))$/u,
  ],
  // "Image copyright Getty Images Image caption A boat in the harbour", or the first half of it
  ['caption', 400, /^image (?:copyright|source),? .{2,60}? image caption\s/i],
  ['credit', 80, /^image (?:copyright|source)\b,? \S/i],
  // "Photo: a boat", "(AP Photo/Ann Lee)", "... Ann Lee/Reuters", "FILE - A boat in ..."
  [
    'caption',
    400,
    /^(?:image|media) caption\s|^(?:file )?(?:photo|image|picture|pictured|caption|graphic|map|video)s?\s*(?:\||:)|^FILE\s*[-–—:]/i,
  ],
  [
    'caption',
    400,
    new RegExp(`\\((?:${AGENCY} )?(?:file )?(?:photo|image|picture|video)\\b[^)]{0,80}\\)\\.?$`, 'iu'),
  ],
  [
    'caption',
    400,
    new RegExp(`[.!?"”)] (?:${NAME} ){1,4}?${NAME}\\s?(?:/|\\|| via )\\s?${AGENCY}\\b[^.]{0,40}$`, 'u'),
  ],
  [
    'credit',
    120,
    new RegExp(`^(?:${NAME} ){0,4}${NAME}?\\s?(?:/|\\|| via |,)\\s?${AGENCY}\\b[^.]{0,40}$`, 'u'),
  ],
  // "Ann Lee | Moment | Getty Images"
  ['credit', 100, new RegExp(`^[^.!?]{0,80}(?:/|\\|) ?${AGENCY}$`, 'u')],
  // "Source: Relief Web", "(Reporting by Ann Lee; Editing by Tom Hale)", "Ann Lee contributed to this report."
  [
    'credit',
    400,
    /^[[(]?(?:sources?|photo credit|image credit|credits?|via|photos?(?: and \w+)? (?:by|courtesy)|image (?:by|courtesy))\b\s*:|^[[(]?(?:with |additional )?(?:reporting|writing|editing|compiled|translated|photographs?|photos?|images?|video|graphics?) (?:and \w+ )?by\b|\bcontributed to this (?:report|story|article)\b/i,
  ],
  [
    'credit',
    40,
    new RegExp(`^[(-]*\\s*(?:The )?(?:${AGENCY}|Associated Press|Agence France-Presse)\\s*[)-]*$`, 'iu'),
  ],
  ['list-item', 2000, /^(?:[-–•●▪◦‣⁃·*]|\(?\d{1,2}[.)]|\([a-z]\))\s+\S/],
]

const MONTH =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?'
const DAY = '(?:0?[1-9]|[12]\\d|3[01])'
const CLOCK = '(?:(?:[01]?\\d|2[0-3])(?:[:.][0-5]\\d){1,2}(?:\\s*[ap]\\.?m\\.?)?|\\d{1,2}\\s*[ap]\\.?m\\.?)'
const DATE = `${DAY}(?:st|nd|rd|th)?\\s+${MONTH}(?:,?\\s+\\d{4})?|${MONTH}\\s+${DAY}(?:st|nd|rd|th)?(?:,?\\s+\\d{4})?|\\d{1,4}[./-]\\d{1,2}[./-]\\d{1,4}`
const WEEKDAY = '(?:mon|tue|tues|wed|wednes|thu|thur|thurs|fri|sat|satur|sun)(?:day)?'
const ZONE =
  '\\(?(?:GMT|UTC|BST|IST|CET|EST|EDT|ET|PT|PST|PDT|gmt|utc|bst|ist|cet|cest|eat|amt|wib|et|pt|local time|[ecmp][sd]?t)(?:\\s?[+-]\\d{1,2}(?::?\\d{2})?)?\\)?'
const FILLER =
  '(?:last |first )?(?:updated|posted|published|modified|created|released|filed|at|on|about|ago|date|time)'
const AGO = '(?:an?|\\d{1,2}) (?:seconds?|minutes?|mins?|hours?|hrs?|days?|weeks?|months?) ago'
/** "(416 Viewer )", "1,204 views": how often it was looked at. */
const SEEN = '\\(?\\d[\\d,]* (?:viewers?|views?|reads?|hits?|shares?|comments?)\\s?\\)?'
const STAMP = new RegExp(
  `^(?:(?:(?:${CLOCK}|${DATE}|${WEEKDAY}|${ZONE}|${FILLER}|${AGO})(?![\\p{L}\\p{N}])|${SEEN}|[:;,•|·/–-])\\s*)+$`,
  'iu',
)

/** "21 mins ago 11:48 Ann Lee": the head of an entry in a live report. */
const LIVE = new RegExp(
  `^(?:\\d{1,2} (?:secs?|mins?|minutes?|hrs?|hours?|days?) ago|${CLOCK}\\s*${ZONE})(?:[\\s\\d:.,|–-]*(?:\\p{Lu}[\\p{L}'’-]*\\s*){0,4})$`,
  'u',
)

/** "Posted on March 30, 2015 by Admin", "05/10/2018 - Publicado por: ...": a blog's line. */
const POSTED =
  /^(?:posted|published|written|publicado|publicada|publié|pubblicato|veröffentlicht|geplaatst|diterbitkan)(?: on| em| el| le| il| am| op)? (?:\p{L}+, )?(?:\p{L}{3,12}\.? \d{1,2},? |\d{1,2}\.? (?:de )?\p{L}{3,12}\.?,? (?:de )?|\d{1,2}[./-]\d{1,2}[./-])(?:19|20)\d{2}\b|^\d{1,2}[/.]\d{1,2}[/.](?:19|20)\d{2} [-–|] \p{L}+ (?:por|by|von|par|da)\b/iu
/** "sexta-feira, 22 de outubro de 2010 às 20:13", "Samstag, 3. Oktober 2015": a day in another language, all of a line. */
const ABROAD =
  /^(?:\p{L}+(?:-\p{L}+)?,? )?(?:(?:le|el|den|il|em|am|la) )?\d{1,2}(?:\.|er|º)? (?:de |d['’])?(\p{L}{3,12})\.?,? (?:de |del )?(?:19|20)\d{2}(?:[,\s|–-]+(?:\p{L}{1,3} )?\d{1,2}[:hH.]\d{2}(?: ?\p{L}{1,4})?)?$/u

/** "10:35 GMT", "Updated 3 hours ago", "Mon 18 Nov 2019 18.54 GMT Last modified on Mon 18 Nov 2019". */
export function isStamp(text: string): boolean {
  if (text.length > 120 || !/\d/.test(text)) return false
  if (POSTED.test(text)) return true
  const month = text.length <= 70 ? ABROAD.exec(text)?.[1] : undefined
  if (month !== undefined && readForeignMonth(month) !== undefined) return true
  return STAMP.test(text) || /^\d+ min(?:ute)?s? read$/i.test(text) || (text.length <= 60 && LIVE.test(text))
}

/** When it was written, behind the name of who wrote it. */
const WHEN = new RegExp(`[\\s,|–-]+(?:on )?(?:${WEEKDAY}\\b|${DATE}|${CLOCK}).*$`, 'iu')

/** The kind that a block's own words give it: "by Jane Doe", "[Editor's note: ...". */
export function readMarkedKind(text: string): BlockKind | undefined {
  const undated =
    text.length <= 160 && /^(?:story |words |text )?by\b/i.test(text) ? text.replace(WHEN, '') : text
  for (const [kind, longest, mark] of MARKS) {
    const read = kind === 'byline' ? undated : text
    if (read.length <= longest && mark.test(read)) return kind
  }
  return isStamp(text) ? 'stamp' : undefined
}
