import type { Placed } from './placed.ts'
import { isVerb, lowerAt, type View } from './view.ts'

const deeds =
  /^(?:marched|gathered|protested|fled|attended|voted|signed|registered|queued|turned|joined|returned|waited|died|slept|watched|rallied|demonstrated|assembled|enlisted|volunteered|applied|emigrated|escaped|crossed|walked|lined|flocked|camped|survived|perished|drowned|enrolled|resigned|retired|crowded|cheered|boycotted|volunteer|march|vote|protest|attend|flee|starve|starved|marching|protesting|queuing|sleeping|waiting|watching|voting|living|working|celebrating|cheering|chanting|gathering|fleeing|attending)$/

/** "More than 15,000 had marched", "40 turned up": only people do this. */
export function marches({ view, after }: Placed): boolean {
  let k = after
  while (k < after + 4 && helpers.test(lowerAt(view, k))) k += 1
  return deeds.test(lowerAt(view, k)) && isVerb(view.tokens[k])
}

const helpers =
  /^(?:are|were|have|had|remain|remained|still|also|now|been|being|not|will|could|would|may|might|must|already|reportedly)$/
const thingFates =
  /^(?:damaged|destroyed|flooded|inundated|submerged|collapsed|burned|burnt|built|sold|closed|open|opened|washed|cut|wrecked|swept|affected|located|made|produced|planted|available|planned|reported|under)$/

/** "10,000 are still waiting to return": what waits, flees or votes is people, whatever stood in the sentence before. */
export function actsAsPeople(view: View, after: number): boolean {
  let k = after
  while (k < after + 5 && helpers.test(lowerAt(view, k))) k += 1
  return k > after && isVerb(view.tokens[k]) && !thingFates.test(lowerAt(view, k))
}

/** "Thousands may have been exposed", "one of dozens to crowd in": a vague plural alone that does or suffers something is people. */
export function isBareCrowd({ view, after, reader, draft }: Placed): boolean {
  if (!/^(?:dozens|scores|hundreds|thousands|millions)$/.test(reader.tokens[draft.last]?.lower ?? ''))
    return false
  const next = view.tokens[after]
  // "the tens of millions flowing in" are of money.
  if (next?.penn === 'VBG' && !deeds.test(next.lower)) return false
  return (
    next !== undefined &&
    (isVerb(next) || next.tag === 'AUX' || (next.penn === 'TO' && isVerb(view.tokens[after + 1])))
  )
}
