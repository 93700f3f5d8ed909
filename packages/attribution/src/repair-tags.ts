import type { Analysis } from '@sayso/language'
import { readAdjectivesAsPeople } from './adjectives-as-people.ts'
import { tagCurrencySigns } from './currency-signs.ts'
import { partMoneyFromPeople } from './money-before-people.ts'
import { joinTitles } from './titles-before-names.ts'
import { repairVerbs } from './verbs-taken-for-nouns.ts'
import { readParticiplesAsVerbs } from './verbs-taken-for-participles.ts'
import { readWhoAsName } from './who-as-a-name.ts'

const repairs = [
  tagCurrencySigns,
  readAdjectivesAsPeople,
  partMoneyFromPeople,
  readParticiplesAsVerbs,
  readWhoAsName,
  joinTitles,
]

/** The same analysis, or one in which what the tagger mistook in who says what is put right. */
export function repairTags(analysis: Analysis): Pick<Analysis, 'tokens' | 'phrases' | 'verbs'> {
  let parts: Pick<Analysis, 'tokens' | 'phrases' | 'verbs'> = repairVerbs(analysis)
  for (const repair of repairs) parts = repair(parts)
  return parts
}
