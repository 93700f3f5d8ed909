import type { Entry } from './entry.ts'

/** A noun that articles use for what another noun of its `group` also counts. */
export interface QuantityTerm extends Entry {
  /** Singular, lower case. */
  readonly noun: string
  /** The same for nouns that are used for one another. */
  readonly group: string
}

/** Nouns that articles use for one another when they count the same thing. The target of an example is the noun. */
export const quantityTerms: readonly QuantityTerm[] = [
  { noun: 'person', group: 'people', example: 'At least 12 [[persons]] were hurt.' },
  { noun: 'people', group: 'people', example: 'At least 12 [[people]] were hurt.' },
  { noun: 'individual', group: 'people', example: 'Some 400 [[individuals]] crossed the border.' },
  { noun: 'victim', group: 'people', example: 'Rescuers freed nine [[victims]] from the rubble.' },
  { noun: 'resident', group: 'people', example: 'About 3,000 [[residents]] left their homes.' },
  { noun: 'inhabitant', group: 'people', example: 'All 800 [[inhabitants]] were moved out.' },
  { noun: 'villager', group: 'people', example: 'More than 60 [[villagers]] are missing.' },
  { noun: 'civilian', group: 'people', example: 'The shelling killed 14 [[civilians]].' },
  { noun: 'local', group: 'people', example: 'Some 200 [[locals]] spent the night outdoors.' },
  { noun: 'citizen', group: 'people', example: 'Nearly 90 [[citizens]] signed up.' },
  { noun: 'life', group: 'people', example: 'The flood claimed 31 [[lives]].' },
  { noun: 'body', group: 'people', example: 'Divers found six [[bodies]].' },
  { noun: 'death', group: 'people', example: 'The province reported 31 [[deaths]].' },
  { noun: 'fatality', group: 'people', example: 'Police counted five [[fatalities]].' },
  { noun: 'injury', group: 'people', example: 'Doctors treated 40 [[injuries]].' },
  { noun: 'evacuee', group: 'people', example: 'The school holds 700 [[evacuees]].' },
  { noun: 'idp', group: 'people', example: 'The camp holds 3,000 [[IDPs]].' },
  { noun: 'refugee', group: 'refugee', example: 'Some 500 [[refugees]] slept at the station.' },
  { noun: 'migrant', group: 'refugee', example: 'Some 500 [[migrants]] slept at the station.' },
  { noun: 'defector', group: 'refugee', example: 'Only 30 [[defectors]] arrived.' },
  { noun: 'escapee', group: 'refugee', example: 'Only 30 [[escapees]] arrived.' },
  { noun: 'home', group: 'home', example: 'The storm destroyed 75 [[homes]].' },
  { noun: 'house', group: 'home', example: 'The storm destroyed 75 [[houses]].' },
  { noun: 'dwelling', group: 'home', example: 'Fire gutted 30 [[dwellings]].' },
  { noun: 'household', group: 'household', example: 'Food went to 900 [[households]].' },
  { noun: 'family', group: 'household', example: 'Food went to 900 [[families]].' },
  { noun: 'firm', group: 'company', example: 'It surveyed 250 [[firms]].' },
  { noun: 'company', group: 'company', example: 'It surveyed 250 [[companies]].' },
  { noun: 'business', group: 'company', example: 'It surveyed 250 [[businesses]].' },
  { noun: 'soldier', group: 'soldier', example: 'The ambush killed four [[soldiers]].' },
  { noun: 'troop', group: 'soldier', example: 'Some 5,000 [[troops]] were sent north.' },
  { noun: 'child', group: 'child', example: 'The ward admitted 22 [[children]].' },
  { noun: 'kid', group: 'child', example: 'The ward admitted 22 [[kids]].' },
  { noun: 'job', group: 'job', example: 'The plant will shed 300 [[jobs]].' },
  { noun: 'post', group: 'job', example: 'The plant will shed 300 [[posts]].' },
  { noun: 'position', group: 'job', example: 'The plant will shed 300 [[positions]].' },
]
