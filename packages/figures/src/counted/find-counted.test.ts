import { describe, expect, it } from 'vitest'
import { findFigures } from '../find-figures.ts'
import { counts } from '../reads.fixture.ts'

describe('what is counted', () => {
  it.each([
    ['Some 200 aid workers left.', ['Some 200: aid workers']],
    ['Hundreds of striking miners left.', ['Hundreds: striking miners']],
    ['Crews brought 2,400 parcels of tinned food.', ['2,400: parcels of tinned food']],
    ['Three million have died.', ['Three million: people']],
    ['Twelve were killed and 40 injured.', ['Twelve: people', '40: people']],
    ['Homes damaged: 66,000', ['66,000: Homes']],
    ['Injured – 30', ['30: people']],
    ['Total evacuated: 900', ['900: people']],
    ['The death toll rose to 61.', ['61: The death toll']],
    ['Flames burned 33 homes in Alder and 185 in Birch.', ['33: homes', '185: homes']],
    ['A family of seven fled.', ['seven: family members']],
    ['The gauge caught 69mm of rain.', ['69mm: rain']],
    ['Crews dug a six-mile trench.', ['six-mile: trench']],
    ['The wall was two metres high.', ['two metres: The wall']],
    ['The fire burned 25 miles north of town.', ['25 miles: distance north']],
    ['Losses of $3 million are feared.', ['$3 million: Losses']],
    ['The firm won a $48 million contract.', ['$48 million: contract']],
    ['Net profit 30 mln marks vs 35 mln', ['30 mln marks: Net profit', '35 mln: Net profit']],
    [
      'Unemployment fell to 7.5 percent from 8 percent.',
      ['7.5 percent: Unemployment', '8 percent: Unemployment'],
    ],
    ['75,000 – Estimated number of voters who stayed at home', ['75,000: voters']],
  ])('%s', (text, expected) => expect(counts(text)).toEqual(expected))

  it.each([
    // What a bracket says over again does not hide the noun behind it.
    [
      'The cellar holds 50-60 centimeters (20 to 24 inches) of mud.',
      ['50-60 centimeters: mud', '20 to 24 inches: mud'],
    ],
    [
      'The port had 3.2 billion euros ($4 billion) in losses.',
      ['3.2 billion euros: losses', '$4 billion: losses'],
    ],
    [
      'Farmers sowed 3 hectares (about 7 acres) of cassava.',
      ['3 hectares: cassava', 'about 7 acres: cassava'],
    ],
    [
      'In Orrin, 135 km (85 miles) east of Tarn, it rained.',
      ['135 km: distance east', '85 miles: distance east'],
    ],
    ['The gauge caught 69mm (2.7 inches) of rain.', ['69mm: rain', '2.7 inches: rain']],
    // Ways and depths.
    ['The town is 170 kilometres by road from the capital.', ['170 kilometres: distance from']],
    ['The isle lies 40 miles by sea from Tarn.', ['40 miles: distance from']],
    ['The quake struck 10 kilometres underground.', ['10 kilometres: depth']],
    ['It lies 300 metres below the surface.', ['300 metres: depth']],
    ['Miners were trapped 200 feet beneath the ground.', ['200 feet: depth']],
    // Two nations before one noun.
    ['At least 10 Indian and Pakistani soldiers died.', ['At least 10: Indian and Pakistani soldiers']],
    ['Police held 12 Kenyan and Ugandan men and women.', ['12: Kenyan and Ugandan men and women']],
    [
      'Some 40 Chilean, Peruvian and Bolivian miners struck.',
      ['Some 40: Chilean, Peruvian and Bolivian miners'],
    ],
    ['The camp took in 300 Syrian or Iraqi families.', ['300: Syrian or Iraqi families']],
    ['It freed 9 French and German tourists.', ['9: French and German tourists']],
    // Of a whole.
    ['Thirty out of the 200 houses are done.', ['Thirty: houses', '200: houses']],
    ['Nine out of their 12 boats sank.', ['Nine: boats', '12: boats']],
    ['About 70 out of the 300 schools in Orrin shut.', ['About 70: schools', '300: schools']],
    // Whose area it is.
    ['The estate covers an area of 7,400 square kilometers.', ['7,400 square kilometers: The estate']],
    ['The lake has an area of 30 hectares.', ['30 hectares: The lake']],
    ['The wall reached a height of 4 metres.', ['4 metres: The wall']],
    ['It struck at a depth of 12 km.', ['12 km: a depth']],
    // What was put at a sum.
    ['Direct losses were put at $4 million.', ['$4 million: Direct losses']],
    ['Damage was put at some $40 million.', ['some $40 million: Damage']],
    ['The union put $4 million into it.', ['$4 million: money']],
    // Rain goes no way.
    ['Rainfall in Orrin reached 77 millimeters from Saturday to Sunday.', ['77 millimeters: Rainfall']],
    // Whoever remains in a shelter is people.
    ['The town set up 7 centres. Over 200 remain in the one at Orrin.', ['7: centres', 'Over 200: people']],
    ['It has 9 schools. Some 40 stayed at home.', ['9: schools', 'Some 40: people']],
    // A time does not grow.
    ['Floods cut economic growth that year to 0.1 percent.', ['0.1 percent: economic growth']],
  ])('%s', (text, expected) => expect(counts(text)).toEqual(expected))

  it.each([
    ['The 5.9 quake shook Orrin.', ['magnitude']],
    ['Quakes of 5.6 and 6.1 magnitude followed.', ['magnitude', 'magnitude']],
    ['On Monday 5.6 and 6.1 magnitude earthquakes hit Tarn.', ['magnitude', 'magnitude']],
    ['A 6.2 earthquake and a 4.8 aftershock hit Tarn.', ['magnitude', 'magnitude']],
    ['There were 14 quakes.', ['quake']],
  ])('%s is in %j', (text, units) => expect(findFigures(text).map(({ unit }) => unit)).toEqual(units))

  it('gives the whole of a part', () => {
    const [figure] = findFigures('Some 62 percent of rural schools shut.')
    expect(figure?.of?.text).toBe('rural schools')
    const [, half] = findFigures('The mine had 1,200 workers. Half of them left.')
    expect(half?.of?.text).toBe('workers')
  })

  it('gives spans that slice, or null for what is understood', () => {
    const text = 'Some 200 aid workers left. Three million have died.'
    for (const { counted } of findFigures(text)) {
      if (counted?.span) expect(text.slice(counted.span.start, counted.span.end)).toBe(counted.text)
      else expect(counted?.text).toBe('people')
    }
  })

  it('never leaves its block', () => {
    const text = 'Toll: 61\nHomes were lost.'
    const [figure] = findFigures(text, { blocks: [{ start: 0, end: 8 }] })
    expect(figure?.text).toBe('61')
    expect(figure?.counted?.span?.end ?? 0).toBeLessThanOrEqual(8)
  })
})
