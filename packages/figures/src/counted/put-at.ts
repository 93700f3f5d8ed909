import { type Noun, nounBefore } from './noun.ts'
import type { Placed } from './placed.ts'
import { headed } from './subject.ts'
import { lowerAt, phraseAt } from './view.ts'

const puts =
  /^(?:put|puts|putting|estimate|estimates|estimated|estimating|value|values|valued|valuing|price|prices|priced|pricing|peg|pegs|pegged|place|places|placed|placing|set|sets|setting|reckon|reckons|reckoned|assess|assesses|assessed|fix|fixed|fixes|cap|caps|capped|keep|keeps|kept|hold|holds|held|leave|leaves|left|leaving|forecast|forecasts|project|projects|projected|calculate|calculates|calculated)$/
const changes =
  /^(?:raise|raises|raised|raising|increase|increases|increased|increasing|cut|cuts|cutting|lift|lifts|lifted|lifting|boost|boosts|boosted|boosting|double|doubles|doubled|doubling|triple|tripled|expand|expands|expanded|expanding|reduce|reduces|reduced|reducing|lower|lowers|lowered|lowering|push|pushes|pushed|pushing|bring|brings|brought|bringing|slash|slashes|slashed|slashing|trim|trims|trimmed|trimming|drive|drove|driving|hike|hikes|hiked|revise|revised|curb|curbed|widen|widened|narrow|narrowed|extend|extended)$/
/** What may stand between "at" and its figure. */
const softeners =
  /^(?:about|around|nearly|almost|just|some|over|under|only|roughly|a|an|the|total|record|close|to|more|less|than)$/

/**
 * What somebody puts at a figure or changes to or by it: "estimates [its active users] at 100 million", "put [the total cost] at 7 billion",
 * "slash [output of chips] by 11 pct", "more than double [production] to 140,000".
 *
 * Must not read a place: "put the boys at 40 desks" counts desks, which the noun behind tells first.
 */
export function readPutAt({ view, before }: Placed): Noun | undefined {
  let k = before
  while (before - k < 4 && softeners.test(lowerAt(view, k))) k -= 1
  const link = lowerAt(view, k)
  if (!/^(?:at|to|by)$/.test(link)) return undefined
  const noun = nounBefore(view, k)
  if (noun?.last !== k - 1) return undefined
  const whole = headed(view, noun)
  // "will more than double output to 140,000": a verb that the tagger took for a part of its object.
  if (link !== 'at' && whole.first < whole.last && changes.test(lowerAt(view, whole.first)))
    return { ...whole, first: whole.first + 1 }
  const owner = /^['’]s?$/.test(lowerAt(view, whole.first - 1)) ? phraseAt(view, whole.first - 2) : undefined
  const verb = lowerAt(view, (owner?.first ?? whole.first) - 1)
  return (link === 'at' ? puts : changes).test(verb) ? whole : undefined
}
