import { describe, expect, it } from 'vitest'
import { claimOf } from '../test/claims-of.ts'

const placesOf = (text: string, figure: string): string[] =>
  claimOf(text, figure).where.map((place) => place.text)

describe('the places a figure holds for', () => {
  it.each([
    ['Nine people died in floods in Peru.', 'Nine', ['Peru']],
    ['In Peru, nine people died in floods.', 'nine', ['Peru']],
    ['Lima saw 80 mm of rain.', '80', ['Lima']],
    ['Storms killed 12 people in Nepal and 40 in India.', '12', ['Nepal']],
    ['Storms killed 12 people in Nepal and 40 in India.', '40', ['India']],
    ['Floods left 12 people dead and 4 missing in Nepal.', '12', ['Nepal']],
    ['In Nepal, a slide killed 12 people in Pokhara.', '12', ['Pokhara', 'Nepal']],
    // What opens a clause rules that clause, not the one before.
    ['Storms hit 300 people, while in Peru the army counted 41 dead.', '300', []],
    ['Storms hit 300 people, while in Peru the army counted 41 dead.', '41', ['Peru']],
    ['Storms killed 12 people in Nepal, but in India the army counted 60 dead.', '12', ['Nepal']],
    ['Storms killed 12 people in Nepal, but in India the army counted 60 dead.', '60', ['India']],
    ['Officials counted 12 deaths; in Uganda 30 people were hurt.', '12', []],
    ['Officials counted 12 deaths; in Uganda 30 people were hurt.', '30', ['Uganda']],
    // Right before the next figure it is that one's.
    ['Sales in Germany rose 4 percent and in France 2 percent.', '4', ['Germany']],
    ['Sales in Germany rose 4 percent and in France 2 percent.', '2', ['France']],
    ['Sales rose 4 percent in Spain, and in Italy 3 percent.', '4', ['Spain']],
    ['By noon 33 deaths had been reported in Haiti and 9 in Cuba.', '33', ['Haiti']],
    ['By noon 33 deaths had been reported in Haiti and 9 in Cuba.', '9', ['Cuba']],
    ['Storms have killed 9 people in the Caribbean and 3 in Texas.', '9', ['Caribbean']],
    // Where a clause of "where" stands.
    ['Families fled to Uganda, where 800 live in camps, and to Sudan.', '800', ['Uganda']],
    ['They went to Chad, where 40 people died.', '40', ['Chad']],
    ['They went to Chad, where 40 people died in Abeche.', '40', ['Abeche']],
    // Who did it is not where.
    ["Kenya's army killed 40 fighters in Somalia.", '40', ['Somalia']],
    ["Chile's navy rescued 12 sailors off Peru.", '12', ['Peru']],
    ["Kenya's government dismissed 40 clerks.", '40', ['Kenya']],
    // What it rained on, though no table has it.
    ['Ouloupe has received 71.2 mm of rain since noon.', '71.2', ['Ouloupe']],
    ['According to WMO, Vallorqui, Ile Tarva, received 60 mm of rain.', '60', ['Vallorqui']],
    ['Meanwhile Malopeng saw 12 inches of snow.', '12', ['Malopeng']],
    ['Upper Tarva has recorded 80 mm of rain.', '80', ['Upper Tarva']],
    ['It rained on Friday, and Orrin Bay registered 3 cm of hail.', '3 cm', ['Orrin Bay']],
    ['The Met Office recorded 12 inches of snow.', '12', []],
    ['NOAA recorded 60 mm of rain.', '60', []],
    // What was struck, though no table has it.
    ['About 250 were left homeless after a storm hit Malopeng on Friday.', '250', ['Malopeng']],
    ['A quake that rocked Orrin Bay killed 14 people.', '14', ['Orrin Bay']],
    ['The cyclone battered Vallorqui and left 30 dead.', '30', ['Vallorqui']],
    ['Militants raided Oldebroo, killing 9 people.', '9', ['Oldebroo']],
    ['Floods swept through Quellabamba, killing 4 people.', '4', ['Quellabamba']],
    ['Nine people died when floods hit Monday.', 'Nine', []],
    // The same figure in other terms.
    ['In Spain the bank cut 800 posts, or 6 percent of its staff.', '6', ['Spain']],
    ['The firm shut 40 shops (9 percent) in Spain.', '9', ['Spain']],
    ['Some 400 people (200 in Chad) died in Mali.', '200', ['Chad', 'Mali']],
    ['LIMA, May 3 (Reuters) - At least 14 people were killed in Vallorqui on Sunday.', '14', ['Vallorqui']],
  ])('%s (%s)', (text, figure, places) => {
    expect(placesOf(text, figure)).toEqual(places)
  })

  it('gives the country of each', () => {
    expect(claimOf('Nine people died in floods in Peru.', 'Nine').where[0]?.country).toBe('PE')
  })

  it('leaves out where a source speaks', () => {
    expect(placesOf('Floods in Nepal have killed 12 people, officials in Geneva said.', '12')).toEqual([
      'Nepal',
    ])
  })

  it('leaves out what a distance is counted from', () => {
    expect(placesOf('The fire in Azusa burns 25 miles northeast of Los Angeles.', '25')).not.toContain(
      'Los Angeles',
    )
  })

  it('takes "here" from the dateline and "the country" from the last one named', () => {
    expect(
      placesOf('BEIJING, July 9 (Reuters) - Seven men entered an office here on Monday.', 'Seven'),
    ).toEqual(['BEIJING'])
    expect(placesOf('Ecuador was hit by a quake. It cost the country $900 million.', '900')).toEqual([
      'Ecuador',
    ])
  })

  it('goes on from toll to toll, and to all that a disaster is told of', () => {
    const text = 'A flood killed 12 people in Nepal. Some 300 homes were destroyed. Rice costs $2 a kilo.'
    expect(placesOf(text, '300')).toEqual(['Nepal'])
    expect(placesOf(text, '2 a kilo')).toEqual(['Nepal'])
    expect(placesOf('A fair drew 12 people in Nepal. Rice costs $2 a kilo.', '2 a kilo')).toEqual([])
  })

  it('takes the lead for a toll that nothing nearer places', () => {
    const lead = 'A flood hit the coast of Peru.'
    const text = `${lead}\n\nIt came at night.\n\nNobody was warned.\n\nMany fled.\n\nThe market was shut.\n\nSome 40 homes were destroyed.`
    expect(placesOf(text, '40')).toEqual(['Peru'])
  })

  it('leaves out whose office it is, and whose seat', () => {
    expect(placesOf('Texas Governor Ann Poe spent $5 million.', '5')).toEqual([])
    expect(placesOf('A Japan-based group counted 70 tents in Nepal.', '70')).toEqual(['Nepal'])
  })

  it('takes no place from a later sentence', () => {
    expect(placesOf('Some 900 people were evacuated. The bill in Texas will be $3 million.', '900')).toEqual(
      [],
    )
  })

  it('takes the label of a list item', () => {
    const text = 'Floods have hit the north.\n\nKunduz: 4 dead, 60 houses destroyed\n\nTakhar: 2 dead'
    expect(placesOf(text, '60')).toEqual(['Kunduz'])
    expect(placesOf(text, '2')).toEqual(['Takhar'])
  })

  it('takes a heading that is a label', () => {
    const text =
      'Rain fell for a week across the region, officials said on Monday.\n\nTHAILAND\n\nAt least 30 villages were flooded by the river.'
    expect(placesOf(text, '30')).toEqual(['THAILAND'])
  })

  it.each([
    ['Rain fell in Marun Province. Some 40 homes burnt down in the province.', 'Some 40', 'Marun Province'],
    [
      'The town of Oldebroo was cut off. Nobody slept. At least 9 people died in the town.',
      'At least 9',
      'Oldebroo',
    ],
    ['Storms hit Vallor district. Then 300 people fled across the district.', '300', 'Vallor district'],
    ['Peru was hit by floods. Later 80 people died throughout the country.', '80', 'Peru'],
    ['A fire began in the city of Lima. Some 12 shops were damaged in the city.', 'Some 12', 'Lima'],
    [
      'Rain fell in Marun Province. Four homes in the town hall square were damaged.',
      'Four',
      'Marun Province',
    ],
  ])('takes a place meant by its kind: %s', (text, figure, place) => {
    expect(placesOf(text, figure)).toEqual([place])
  })

  it.each([
    ['Nurses took 12 wounded men to Harwell Hospital.', '12', ['Harwell Hospital']],
    ['Some 900 animals were moved at Leyton Zoo.', '900', ['Leyton Zoo']],
    ['Nine people died inside Orrin Church.', 'Nine', ['Orrin Church']],
    ['Harwell Hospital treated 40 people.', '40', []],
    // What burst its banks is not where.
    ['Some 900 people fled after the Tarn River burst its banks.', '900', []],
    ['About 70 homes were flooded when the Vella and Tarn rivers overflowed.', '70', []],
    ['Some 40 homes along the Tarn River were flooded.', '40', ['Tarn River']],
    // Who it is, not where.
    ['Aid reached 70 families from the Danube and Orm clans.', '70', []],
    ["The group's office in Rome gave 300 tents.", '300', []],
    // The part's place is not the whole's.
    ['The floods killed dozens, including 17 in Peru.', 'dozens', []],
    ['The floods killed dozens, including 17 in Peru.', '17', ['Peru']],
  ])('tells a site from who acts: %s (%s)', (text, figure, places) => {
    expect(placesOf(text, figure)).toEqual(places)
  })

  it.each([
    'Peruvian rescue crews were searching for 12 missing people.',
    'Peruvian authorities evacuated 12 families.',
    'The Peruvian government said 12 people had died.',
    'Peruvian firefighters rescued 12 people.',
    'Peruvian state media reported 12 dead.',
  ])("takes a country's own people at work: %s", (text) => {
    expect(placesOf(`Rain fell on Peru and Chile.\n\n${text}`, '12')).toEqual(['Peru'])
    expect(placesOf('Rain fell on Chile.\n\nA Peruvian tourist and 12 others died.', '12')).not.toContain(
      'Peru',
    )
  })

  it('takes what was struck rather than what was told before', () => {
    const text =
      'Floods killed 12 people in Nepal.\n\nA landslide hit Orrin county.\n\nIt destroyed 40 homes.'
    expect(placesOf(text, '40')).toEqual(['Orrin county'])
  })

  it('goes on to the price of the damage over paragraphs, and to the size of a quake', () => {
    const text =
      'A quake destroyed 300 homes in Nepal.\n\nDirect losses were put at $4 million.\n\nIt had a magnitude of 6.1.'
    expect(placesOf(text, '$4 million')).toEqual(['Nepal'])
    expect(placesOf(text, '6.1')).toEqual(['Nepal'])
  })

  it('goes on to the price of the damage', () => {
    const text = 'A flood destroyed 300 homes in Nepal. Direct losses were estimated at $4 million.'
    expect(placesOf(text, '$4 million')).toEqual(['Nepal'])
  })

  it.each([
    ['The survey counted 40 families.', '40'],
    ['Some 300 homes stand empty.', '300'],
    ['Nobody said how 12 villages voted.', '12'],
    ['The charity knows of 70 people.', '70'],
    ['A map shows 9 districts.', '9'],
  ])('takes the lead for what stands or lives in one place: %s', (text, figure) => {
    const lead =
      'A flood hit the coast of Peru. It killed 9 people and injured 30.\n\nIt came at night.\n\nNobody was warned.\n\nMany fled.\n\nThe market was shut.'
    expect(placesOf(`${lead}\n\n${text}`, figure)).toEqual(['Peru'])
    // In a story of no disaster they are nowhere told.
    expect(
      placesOf(
        `A fair opened in Peru.\n\nIt rained.\n\nMany came.\n\nMany left.\n\nIt ended.\n\n${text}`,
        figure,
      ),
    ).toEqual([])
  })

  it.each([
    ['In Peru and Chile a quake killed 9 people and was felt in Lima.', '9', ['Peru', 'Chile']],
    ['A quake hit Tarn county. The 5.9 quake was felt as far away as Lima.', '5.9', ['Tarn county']],
    ['A quake hit Tarn county. It lasted 15 seconds and was felt across Peru.', '15 seconds', []],
  ])('leaves out where it was only felt: %s', (text, figure, places) => {
    expect(placesOf(text, figure)).toEqual(places)
  })

  it.each([
    [
      'Peru feared that the Danube could pass levels of 2002, when the country suffered up to $7 billion in damage.',
      '$7 billion',
    ],
    ['In Peru, the Danube rose and the nation lost about $40 million.', '$40 million'],
    ['Peru trades with Chile firms, and the country has imported 300 buses from Lima.', '300'],
  ])('takes the country that is the subject: %s', (text, figure) => {
    expect(claimOf(text, figure).rules).toContain('claims/where-country')
  })

  it('does not go on from where rain was gauged', () => {
    const text = 'A storm hit Peru. Lima saw 60 mm of rain and Cusco 90 mm. Some 40 people were killed.'
    expect(placesOf(text, '40')).toEqual(['Peru'])
    expect(placesOf('Floods killed 9 people in Lima. Some 40 homes were destroyed.', '40')).toEqual(['Lima'])
  })
})
