import { describe, expect, it } from 'vitest'
import { findEntities } from './find-entities.ts'

const typeOf = (text: string, name: string) =>
  findEntities(text).entities.find((entity) => entity.name === name || entity.aliases.includes(name))?.type

describe('an organization that its kind tells', () => {
  it.each([
    ['The official Vestanik news agency quoted him.', 'Vestanik'],
    ['He told the newspaper Gorsky Vestnik on Monday.', 'Gorsky Vestnik'],
    ['Marlo Kettering analyst Jane Poole sees a fall.', 'Marlo Kettering'],
    ['Shares of Quoril <QRL> rose.', 'Quoril'],
    ['The deal with Quoril, a small maker of pumps, was signed.', 'Quoril'],
    ['Quoril, an Oslo-based charity, sent boats.', 'Quoril'],
    ['state aluminum company Quoril said', 'Quoril'],
    ['The weather office, QUORILMET, warned of hail.', 'QUORILMET'],
    ['Then the Quoril union called a strike.', 'Quoril'],
    [
      'In a filing with the Securities and Exchange Commission it named him.',
      'Securities and Exchange Commission',
    ],
    ['Crews of the Fire and Rescue Services came.', 'Fire and Rescue Services'],
    ['said the president of the All Harbor Students Union', 'All Harbor Students Union'],
    ['He told the Atlanta Constitution so.', 'Atlanta Constitution'],
    ['said the Ministry of Health, Labour and Welfare', 'Ministry of Health, Labour and Welfare'],
    [
      'said the Meteorology, Climatology and Geophysics Agency',
      'Meteorology, Climatology and Geophysics Agency',
    ],
  ])('is read in "%s"', (text, name) => {
    expect(typeOf(text, name)).toBe('organization')
  })

  it.each([
    ['According to the flood authority, Shanghai evacuated 900 people.', 'Shanghai'],
    ['Shanghai shut its schools.', 'Shanghai'],
    ['Said by the weather service, Lima saw rain.', 'Lima'],
    ['The storm passed near Shanghai about noon.', 'Shanghai'],
    ['On Sunday Phoenix was hot.', 'Phoenix'],
  ])('is no city of "%s"', (text, name) => {
    expect(typeOf(text, name)).toBe('place')
  })

  it.each([
    ['The group led by Joseph F. Hale, a director of the company, sold.', 'Joseph F. Hale'],
    ['The Ministry of Health, Oxfam and Unicef sent boats.', 'Ministry of Health'],
    ['the villages of Harn and Tolm', 'Harn'],
  ])('leaves the names of "%s"', (text, name) => {
    expect(typeOf(text, name)).not.toBe(undefined)
    if (name.startsWith('Joseph')) expect(typeOf(text, name)).toBe('person')
  })

  it('keeps two ministries apart', () => {
    const { entities } = findEntities('The Ministry of the Interior and Ministry of Defence sent crews.')
    expect(entities.map(({ name }) => name)).toEqual(['Ministry of the Interior', 'Ministry of Defence'])
  })

  it('goes on for the rest of the article, and by a name without its country', () => {
    const { entities } = findEntities(
      'Quoril <QRL> fell. Later Quoril rose. The U.S. Supreme Court ruled on it, and the Supreme Court spokesman said so.',
    )
    expect(entities.map(({ name, mentions }) => [name, mentions.length])).toEqual([
      ['Quoril', 2],
      ['U.S. Supreme Court', 2],
    ])
  })

  it('takes an acronym whose letters are those of another language', () => {
    const { entities } = findEntities(
      'said the Disaster Mitigation Center (PVBMG). Later PVBMG and the Health Ministry (AFP) agreed.',
    )
    expect(entities.map(({ name, aliases }) => [name, aliases])).toEqual([
      ['Disaster Mitigation Center', ['PVBMG']],
      ['Health Ministry', []],
      ['AFP', []],
    ])
  })
})

describe('a place that its words tell', () => {
  it.each([
    ['villages, including Harnek, Tolmau, Pekalis and Kepalin', 'Tolmau'],
    ['in neighbouring Kolraj on Friday', 'Kolraj'],
    ['the province of Jorge Basadre in Peru', 'Jorge Basadre'],
    [
      'Water stood in the districts of Jacarandas, Primo Tapia and Carlos Salazar on Friday.',
      'Carlos Salazar',
    ],
    ['a resident of Moshav Rambel fled', 'Moshav Rambel'],
    ['levels of the Río Pasel rose', 'Río Pasel'],
    ['firms in Oslo-based chains', 'Oslo'],
    ['in Manila Thursday', 'Manila'],
  ])('is read in "%s"', (text, name) => {
    expect(typeOf(text, name)).toBe('place')
  })

  it("is none in somebody's favor", () => {
    expect(typeOf("a judgment in Quorel's favor", 'Quorel')).not.toBe('place')
  })

  it('has its own country in a list of states', () => {
    const { entities } = findEntities(
      'The firm will close its outlets in Alabama, Florida, Georgia, Kentucky and Ohio.',
    )
    expect(entities.map(({ country }) => country)).toEqual(['US', 'US', 'US', 'US', 'US'])
  })
})

describe('a name that its shape or another name tells', () => {
  it.each([
    ['Procter & Hale cut 300 jobs.', 'Procter & Hale', 'organization'],
    ['He bought it from Quoril.com on Friday.', 'Quoril.com', 'organization'],
    ['Quoril analyst Jan Moravec expects more.', 'Jan Moravec', 'person'],
    ['The drummer Chad Moravec left.', 'Chad Moravec', 'person'],
    ["Crews reached the region's Hudol town.", 'Hudol', 'place'],
    ["The Lord's Resistance Army fled.", "Lord's Resistance Army", 'organization'],
  ] as const)('in "%s"', (text, name, type) => {
    expect(typeOf(text, name)).toBe(type)
  })

  it('joins the end of a long name, and an acronym to a name that begins before it', () => {
    const { entities } = findEntities(
      "Ana Sol Mira Vey's party won. Mira Vey said so. The UN Office for the Coordination of Boats (OCB) and OCB crews came.",
    )
    expect(entities.map(({ name, aliases }) => [name, aliases])).toEqual([
      ['Ana Sol Mira Vey', ['Mira Vey']],
      ['UN Office for the Coordination of Boats', ['OCB']],
    ])
  })
})

describe('a name beside a country', () => {
  it.each([
    ['Housing starts rose, Statistics Canada said.', 'Statistics Canada', 'organization'],
    ['The bonds of Hydro Quebec fell.', 'Hydro Quebec', 'organization'],
    ['He flew over Greater Tokyo.', 'Greater Tokyo', 'place'],
    ['Trade of the U.S. And Japan grew.', 'Japan', 'place'],
    ['She left Portuguese-ruled Macao by ship.', 'Macao', 'place'],
    ['Ann Roe, a Texas Democrat, agreed.', 'Texas', 'place'],
    ['The main newspaper La Vigie reported it.', 'La Vigie', 'organization'],
    ['The board of Norvik INc met.', 'Norvik INc', 'organization'],
    ['Presidents Ibrahim Moyo and Denis Lukin met.', 'Ibrahim Moyo', 'person'],
    [
      'An official of the United Nations Food and Agriculture Organization said it.',
      'United Nations Food and Agriculture Organization',
      'organization',
    ],
  ] as const)('in "%s"', (text, name, type) => {
    expect(typeOf(text, name)).toBe(type)
  })
})
