import type { Analysis } from '@sayso/language'
import { readAdjectivesAsPeople } from './adjectives-as-people.ts'
import { partMoneyFromPeople } from './money-before-people.ts'
import { joinTitles } from './titles-before-names.ts'
import { repairVerbs } from './verbs-taken-for-nouns.ts'
import { readParticiplesAsVerbs } from './verbs-taken-for-participles.ts'
import { readWhoAsName } from './who-as-a-name.ts'

/** The same analysis, or one in which what the tagger mistook in who says what is put right. */
export function repairTags(analysis: Analysis): Pick<Analysis, 'tokens' | 'phrases' | 'verbs'> {
  return joinTitles(
    readWhoAsName(readParticiplesAsVerbs(partMoneyFromPeople(readAdjectivesAsPeople(repairVerbs(analysis))))),
  )
}
