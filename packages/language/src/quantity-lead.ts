import type { Token } from './layers.ts'

/** The first words of leads of several words. */
const OPENING = 'at up more less fewer greater better no as close next'.split(' ')

const BEFORE_NUMBER = (
  'about around over under nearly almost roughly approximately only just some another exactly least most ' +
  'perhaps maybe possibly estimated close above below between every well barely fully'
).split(' ')

/** The words that open a lead, and whether one may be a lead by itself. One look-up, because every word of a stretch is asked. */
const LEADS: ReadonlyMap<string, boolean> = new Map([
  ...OPENING.map((word) => [word, false] as const),
  ...BEFORE_NUMBER.map((word) => [word, true] as const),
])

/**
 * How many tokens before a number belong to it: "more than", "at least", "as many as", "up to", "about", "close to".
 * 0 where none do. Must not take "rose to 200" or "fell by 200": those words belong to the verb.
 */
export function lengthOfLead(tokens: readonly Token[], at: number): number {
  const first = tokens[at]!
  const word = first.lower
  const alone = LEADS.get(word)
  if (alone === undefined) return 0
  const second = tokens[at + 1]?.lower
  let length = 0
  if ((word === 'at' && (second === 'least' || second === 'most')) || (word === 'up' && second === 'to'))
    length = 2
  else if (
    second === 'than' &&
    (word === 'more' || word === 'less' || word === 'fewer' || word === 'greater' || word === 'better')
  )
    length = 2
  else if (word === 'no' && tokens[at + 2]?.lower === 'than') length = 3
  else if (word === 'as' && tokens[at + 2]?.lower === 'as') length = 3
  else if ((word === 'close' || word === 'next') && second === 'to') length = 2
  else if (alone && first.tag !== 'NOUN' && first.tag !== 'VERB') length = 1
  if (length === 0) return 0
  const next = tokens[at + length]
  if (next === undefined) return 0
  if (next.tag === 'NUM') return length
  if (next.tag === 'SYM' && tokens[at + length + 1]?.tag === 'NUM') return length
  // "at least about 200": one lead on another.
  const more = length > 1 ? lengthOfLead(tokens, at + length) : 0
  return more > 0 ? length + more : 0
}
