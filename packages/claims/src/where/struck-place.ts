import { overlaps } from '@sayso/core'
import type { Mention } from '@sayso/entities'
import type { SentenceContext } from '../context.ts'

/** What strikes, and the name of what it struck. */
export const STRUCK: RegExp =
  /\b(?:storms?|quakes?|earthquakes?|tremors?|cyclones?|floods?|floodwaters|typhoons?|hurricanes?|tornado(?:es)?|tsunamis?|landslides?|mudslides?|wildfires?|blasts?|bombs?|airstrikes?|rains?|winds?|waves?|militants|rebels|gunmen)\s+(?:that\s+|which\s+|has\s+|have\s+|had\s+)?(?:hit|struck|battered|rocked|swept|lashed|pounded|devastated|ravaged|attacked|shelled|raided|ripped through|tore through|swept through)\s+(\p{Lu}[\p{L}'’-]+(?:\s\p{Lu}[\p{L}'’-]+){0,3})/u

const NAME = "\\p{Lu}[\\p{L}'’-]+(?:\\s\\p{Lu}[\\p{L}'’-]+){0,3}"
const RAINED = new RegExp(
  `(?:^|, |\\b[Mm]eanwhile,? |\\b[Ee]lsewhere,? |\\band |\\bwhile |\\bhours,? |day,? |\\d{4},? )(?!Meanwhile|Elsewhere)(${NAME})(?:, ${NAME}){0,2},? (?:has |had )?(?:saw|seen|received|recorded|registered|measured)(?: [a-z]+){0,3} [\\d.,]+ ?(?:mm|cm|millimet|centimet|inch)`,
  'u',
)

// A line of a list: "Orrin Bay – 75.4 mm".
const GAUGED = new RegExp(
  `^(?:[•*-] ?)?(${NAME}) ?(?:[–—:-]|\\() ?[\\d.,]+ ?(?:mm|cm|millimet|centimet|inch)`,
  'u',
)

/**
 * A place that no table of names has, told by the rain that fell on it: "[Ouloup], Ile Tarva, received 60.4 mm of rain".
 *
 * Must not read an office: "NOAA recorded 60 mm", "The Met Office recorded 12 inches".
 */
function readRainedPlace({
  text,
  sentence,
  mentions,
}: Pick<SentenceContext, 'text' | 'sentence' | 'mentions' | 'times'>): Mention | undefined {
  if (!/\d ?(?:mm|cm|millimet|centimet|inch)/.test(text)) return undefined
  const found = RAINED.exec(text) ?? GAUGED.exec(text)
  if (!found) return undefined
  const name = found[1]!
  const start = sentence.span.start + found.index + found[0].indexOf(name)
  const span = { start, end: start + name.length }
  if (/^\p{Lu}{2,}$/u.test(name) || OFFICE.test(name)) return undefined
  if (
    mentions.some(
      (each) => overlaps(each.span, span) && (each.type !== 'person' || each.span.end !== span.end),
    )
  )
    return undefined
  return { text: name, span, type: 'place', entity: -1 }
}

const OFFICE =
  /\b(?:Office|Service|Agency|Bureau|Department|Institute|Cent(?:er|re)|Station|Authority|Observatory)\b|^(?:The|It|They|He|She|We|Rain|Some|Many|Parts|Areas)\b/

/**
 * A place that no table of names has, told by what struck it: "after a storm hit [Malopeng]", "a quake that rocked [Orrin Bay]".
 *
 * Must not read a name that is known for something else: "a storm hit Boeing's plant", "floods hit Monday".
 */
export function readStruckPlace({ text, sentence, mentions, times }: SentenceContext): Mention | undefined {
  // A sentence may begin with what struck: "Floods swept through …".
  const first = text.charAt(0).toLowerCase()
  const found = STRUCK.exec(first.length === 1 ? first + text.slice(1) : text)
  if (!found) return readRainedPlace({ text, sentence, mentions, times })
  const name = found[1]!
  const start = sentence.span.start + found.index + found[0].length - name.length
  const span = { start, end: start + name.length }
  if (mentions.some((each) => overlaps(each.span, span)) || times.some((each) => overlaps(each.span, span)))
    return undefined
  return { text: name, span, type: 'place', entity: -1 }
}
