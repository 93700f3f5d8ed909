import { expect, it } from 'vitest'
import { claimOf } from '../../test/claims-of.ts'

it.each([
  ['Quake Hits Northern Peru, Killing 12', '12', 'Killing'],
  ['Floods Displace 40,000 in Nepal', '40,000', 'Displace'],
  ['Fire Burns 300 Acres Near Orrin', '300', 'Burns'],
  ['Twelve dead, 40 injured as bus plunges into gorge', '40', 'injured'],
  ['Storm leaves 30,000 homes without power', '30,000', 'without power'],
  ['Floods: 12 feared dead, thousands stranded', '12', 'dead'],
  ['Landslide kills 6, buries 30 houses', '30', 'buries'],
  ['Heavy rain forces 200 families from homes', '200', 'forces'],
  ['Over 3,000 families flee homes as river rises', '3,000', 'flee'],
  ['Thousands evacuated as typhoon nears coast', 'Thousands', 'evacuated'],
  ['Poll: 56% of voters back Poe', '56', 'back'],
  ['Firm to cut 400 jobs', '400', 'cut'],
  ['Six killed in blast at mine', 'Six', 'killed'],
  ['1,200 homes under water in Orrin', '1,200', 'under water'],
  ['Army rescues 300 trapped by floods', '300', 'rescues'],
  ['Sales up 12 percent at Orrin Motors', '12', 'up'],
  ['Orrin fire grows to 4,000 acres', '4,000', 'grows'],
  // In a sentence, too.
  ['The fire burns near the town of Orrin, just 25 miles north of Lima.', '25 miles', 'burns'],
  // Not a noun with its number.
  ['Road deaths 30 in May, police said.', '30', 'deaths'],
])('in "%s" reads of %s that they were %s', (text, figure, event) => {
  expect(claimOf(text, figure).event?.text).toBe(event)
})
