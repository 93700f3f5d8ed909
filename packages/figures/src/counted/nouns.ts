import { buildingNouns, householdNouns, peopleNouns } from '@sayso/lexicon'
import { isPluralForm, toSingular } from '../quantity/singular.ts'
import type { Token } from '../text/token.ts'

const sort = new Map<string, 'person' | 'household' | 'building'>()
for (const { nouns } of buildingNouns) for (const noun of nouns) sort.set(noun, 'building')
for (const { nouns } of householdNouns) for (const noun of nouns) sort.set(noun, 'household')
for (const { nouns } of peopleNouns) for (const noun of nouns) sort.set(noun, 'person')

/** What a noun's figures are in: "person", "household", "building"; undefined of any other noun. */
export function sortOfNoun(noun: string): 'person' | 'household' | 'building' | undefined {
  return (
    sort.get(noun) ??
    sort.get(toSingular(noun)) ??
    (/[a-z]{3}(?:children|child)$/.test(noun) ? 'person' : undefined)
  )
}

/** True of a noun for many together: "teams who" are no persons. */
export const isBody = (noun: string): boolean =>
  /^(?:group|company|team|firm|family|household|crew|party|nation|country|state|village|town|couple|pair|club|band|union|bank|countries|companies|parties|families)s?$/.test(
    noun,
  )

const stops =
  /^(?:in|on|at|of|and|or|to|for|from|by|with|as|was|were|is|are|has|have|had|said|says|will|would|after|before|when|where|which|that|who|but|near|between|against|into|since|until|while|not|the|a|an|his|her|their|its|it|he|she|they|if|than|then)$/

const invariant =
  /^(?:dead|missing|injured|wounded|homeless|killed|displaced|affected|stranded|people|folk|troops|staff|crew|personnel|housing)$/

/** Whether what starts at token `at` is counted by the number before it: a noun for people or buildings within four words. */
export function countsKnown(tokens: readonly Token[], at: number): boolean {
  for (let k = at; k < at + 4; k++) {
    const token = tokens[k]
    if (!token || token.gap === 2) return false
    if (token.lower === '-' && token.gap === 0) continue
    if (token.type !== 'word' || stops.test(token.lower)) return false
    if (sort.has(token.lower) && (isPluralForm(token.lower) || invariant.test(token.lower))) return true
    if (token.lower.endsWith('s') && sort.has(toSingular(token.lower))) return true
    if (token.lower === 'people') return true
  }
  return false
}
