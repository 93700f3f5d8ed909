import type { NounGroup } from './people-nouns.ts'

// nouns in the singular | example
const rows = `
house, home, dwelling, residence, household unit, housing unit, apartment, apartment building, flat, condominium, condo, bungalow, villa, mansion, cottage, hut, shack, cabin, chalet, shanty, hovel, mobile home, farmhouse, townhouse, homestead, housing, tower block | [[Forty]] houses burnt down.
building, structure, outbuilding, block of flats, high-rise, skyscraper, barn, shed, warehouse, factory, mill, plant building, hangar, garage, greenhouse | [[Forty]] buildings burnt down.
school, schoolhouse, kindergarten, college building, hospital, clinic, health centre, health center, health facility, dispensary, church, mosque, temple, chapel, cathedral, monastery, convent, synagogue, pagoda, shrine, shop, store building, hotel, hostel, motel, library, museum, theatre, theater, court house, courthouse, police station, fire station, embassy | [[Forty]] schools burnt down.
`

/** Nouns for houses, schools and other buildings: what is counted is a building. */
export const buildingNouns: readonly NounGroup[] = rows
  .trim()
  .split('\n')
  .map((row) => {
    const [nouns = '', example = ''] = row.split('|').map((part) => part.trim())
    return { nouns: nouns.split(', '), example }
  })
