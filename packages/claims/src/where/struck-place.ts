import { overlaps } from '@sayso/core'
import type { Mention } from '@sayso/entities'
import type { SentenceContext } from '../context.ts'

/** What strikes, and the name of what it struck. */
export const STRUCK: RegExp =
  /\b(?:storms?|quakes?|earthquakes?|tremors?|cyclones?|floods?|floodwaters|typhoons?|hurricanes?|tornado(?:es)?|tsunamis?|landslides?|mudslides?|wildfires?|blasts?|bombs?|airstrikes?|rains?|winds?|waves?|militants|rebels|gunmen)\s+(?:that\s+|which\s+|has\s+|have\s+|had\s+)?(?:hit|struck|battered|rocked|swept|lashed|pounded|devastated|ravaged|attacked|shelled|raided|ripped through|tore through|swept through)\s+(\p{Lu}[\p{L}'’-]+(?:\s\p{Lu}[\p{L}'’-]+){0,3})/u

/**
 * A place that no table of names has, told by what struck it: "after a storm hit [Malopeng]", "a quake that rocked [Orrin Bay]".
 *
 * Must not read a name that is known for something else: "a storm hit Boeing's plant", "floods hit Monday".
 */
export function readStruckPlace({ text, sentence, mentions, times }: SentenceContext): Mention | undefined {
  // A sentence may begin with what struck: "Floods swept through …".
  const first = text.charAt(0).toLowerCase()
  const found = STRUCK.exec(first.length === 1 ? first + text.slice(1) : text)
  if (!found) return undefined
  const name = found[1]!
  const start = sentence.span.start + found.index + found[0].length - name.length
  const span = { start, end: start + name.length }
  if (mentions.some((each) => overlaps(each.span, span)) || times.some((each) => overlaps(each.span, span)))
    return undefined
  return { text: name, span, type: 'place', entity: -1 }
}
