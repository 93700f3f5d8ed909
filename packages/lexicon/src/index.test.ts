import { describe, expect, it } from 'vitest'
import { readExample } from './entry.ts'
import * as lexicon from './index.ts'

const NAMES =
  'EVENTS HEDGES IRREGULAR_NOUNS IRREGULAR_VERBS STOPPED_ABBREVIATIONS TIME_WORDS abbreviations agencies boilerplatePhrases boundPhrases buildingNouns bylineOpeners bylineRoles companySuffixes compassWords countries currencies datelineCities findPlacesNamed formerCurrencies fractionWords helperCredits householdNouns isEverydayWord isGivenName knownAcronyms knownOrganizations labelNouns magnitudeSuffixes mastheads monthWords muteNouns numberWords oneIdioms organizationHeads organizationKinds organizationStarts organizationVoices paperNames peopleNouns personTitles placeHeads placeStarts quantityTerms readExample readForeignMonth readMonth readNamedCharacter readPronounOf reportingNouns reportingVerbs roleNouns scoreWords sharedMoneyWords sourceNouns sourcePrepositions states streetWords timePlacers toPlaceKey units vagueWords zeroNouns'

describe('the lexicon', () => {
  it('has these files, and no more', () => {
    expect(Object.keys(lexicon).sort().join(' ')).toBe(NAMES)
  })

  it('shows each entry at work: every example has its target', () => {
    let examples = 0
    for (const entries of Object.values(lexicon)) {
      if (!Array.isArray(entries)) continue
      for (const entry of entries) {
        if (typeof entry !== 'object' || entry === null || !('example' in entry)) continue
        const { text, start, end } = readExample(entry.example as string)
        expect(text.slice(start, end).trim()).not.toBe('')
        examples++
      }
    }
    expect(examples).toBeGreaterThan(1000)
  })
})
