import { type Noun, nounBefore } from './noun.ts'
import type { Placed } from './placed.ts'
import { headed } from './subject.ts'
import { lowerAt, phraseAt } from './view.ts'

const puts =
  /^(?:put|puts|putting|estimate|estimates|estimated|estimating|value|values|valued|valuing|price|prices|priced|pricing|peg|pegs|pegged|place|places|placed|placing|set|sets|setting|reckon|reckons|reckoned|assess|assesses|assessed|fix|fixed|fixes|cap|caps|capped|keep|keeps|kept|hold|holds|held|leave|leaves|left|leaving|forecast|forecasts|project|projects|projected|calculate|calculates|calculated)$/
/** What may stand between "at" and its figure. */
const softeners =
  /^(?:about|around|nearly|almost|just|some|over|under|only|roughly|a|an|the|total|record|close|to|more|less|than)$/

/**
 * What somebody puts at a figure: "estimates [its active users] at 100 million", "put [the total cost] at 7 billion", "sets [fees] at 40 percent".
 *
 * Must not read a place: "put the boys at 40 desks" counts desks, which the noun behind tells first.
 */
export function readPutAt({ view, before }: Placed): Noun | undefined {
  let k = before
  while (before - k < 4 && softeners.test(lowerAt(view, k))) k -= 1
  if (lowerAt(view, k) !== 'at') return undefined
  const noun = nounBefore(view, k)
  if (noun?.last !== k - 1) return undefined
  const whole = headed(view, noun)
  const owner = /^['’]s?$/.test(lowerAt(view, whole.first - 1)) ? phraseAt(view, whole.first - 2) : undefined
  return puts.test(lowerAt(view, (owner?.first ?? whole.first) - 1)) ? whole : undefined
}
