import type { Edit } from '@sayso/core'

/** A dash glued to the word before it, with what is no word's other half behind it: "flooded.- In Tarn", "deaths- 40 homes". */
const BULLET = /(?<=[\p{L}\d.:;)])- ?(?=\p{Lu}\p{Ll}|\p{Lu}{2}|\d)/gu
/** A list is sure where one of its dashes stands behind a mark or a label: "IMPACT- 350 homes". */
const SURE = /(?:[.:;]|(?<!\p{L})\p{Lu}{5,})- /u
/** "homes floodedRESPONSE- ": a label glued to the word before it. */
const LABEL = /(?<=\p{Ll}|[.)])(?=\p{Lu}{5,}S?(?:- |:))/gu

/**
 * The edits that give every entry of a list that lost its line breaks a line of its own: "IMPACT:- In Orrin, 375 families
 * were affected.- In Tarn, 69 families".
 *
 * Must not part "mid- 1990s" or "Anglo- Irish" in a text that has no such list.
 */
export function findRunOnBullets(text: string): Edit[] {
  if (!text.includes('- ') || !SURE.test(text)) return []
  const bullets = [...text.matchAll(BULLET)].filter(({ 0: dash }) => dash.length > 1)
  if (bullets.length < 2) return []
  const places = [
    ...bullets.map(({ index }) => index),
    ...[...text.matchAll(LABEL)].map(({ index }) => index),
  ]
  return places.sort((a, b) => a - b).map((at) => ({ start: at, end: at, text: '\n\n' }))
}
