import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findEntities } from './find-entities.ts'

/** The names of one type in a text. */
const named = (text: string, type: string) =>
  findEntities(text)
    .entities.filter((entity) => entity.type === type)
    .map(({ name }) => name)

const entity = (text: string, name: string) => findEntities(text).entities.find((each) => each.name === name)

describe('people', () => {
  it.each([
    ['Relief worker Amina Diallo reached the camp.', 'Amina Diallo'],
    ['"We lost it all," said Tomas Hruby, a baker.', 'Tomas Hruby'],
    ['The storm passed, Gov. Ellen Marsh said.', 'Ellen Marsh'],
    ['Interior Minister Gen. Somchai Wattana flew there.', 'Somchai Wattana'],
    ['district spokesman Nuri al-Hakim counted them', 'Nuri al-Hakim'],
    ['Twenty-year-old Lee Min-ho swam to the bank.', 'Lee Min-ho'],
    ['The envoy for Refugees Ingrid Solheim resigned.', 'Ingrid Solheim'],
    ['a call to Ms. Mills on Monday', 'Mills'],
    ['Independent Rosa Delgado won the seat.', 'Rosa Delgado'],
  ])('reads the person in "%s"', (text, name) => {
    expect(named(text, 'person')).toContain(name)
  })

  it.each([
    'Heavy rain fell on Monday.',
    'Often I saw them there.',
    'Hurricane Ida and Operation Dawn were in the news.',
    'The Fair Housing Act passed.',
    'Twelve homes burned.',
  ])('reads no person in "%s"', (text) => {
    expect(named(text, 'person')).toEqual([])
  })

  it('joins a surname to the fullest name, wherever it stands', () => {
    const { entities, mentions } = findEntities(
      'Okafor said the dam held. Chidi Okafor runs the water board. "It held," Okafor said.',
    )
    const chidi = entities.find(({ name }) => name === 'Chidi Okafor')!
    expect(chidi.mentions).toHaveLength(3)
    expect(chidi.aliases).toEqual(['Okafor'])
    expect(chidi.mentions.map((index) => mentions[index]!.text)).toEqual(['Okafor', 'Chidi Okafor', 'Okafor'])
  })

  it('gives a shared surname to whoever was named last in full', () => {
    const { entities } = findEntities(
      'Maria Lindqvist spoke. Lindqvist left. Then Peter Lindqvist spoke. Lindqvist stayed.',
    )
    expect(entities.map(({ name, mentions }) => [name, mentions.length])).toEqual([
      ['Maria Lindqvist', 2],
      ['Peter Lindqvist', 2],
    ])
  })

  it('knows a Korean or Chinese family name by which a person goes on', () => {
    expect(entity('Baek Sung-min fled. "I ran," Baek said.', 'Baek Sung-min')?.mentions).toHaveLength(2)
  })

  it('keeps what the article says a person is', () => {
    expect(entity('provincial spokesman Farid Noori said so', 'Farid Noori')?.role).toBe(
      'provincial spokesman',
    )
    expect(entity('Mary Bell, a nurse at the clinic, agreed.', 'Mary Bell')?.role).toBe('nurse at the clinic')
    expect(entity('A spokesman for the Tide Office, Ian Dodd, agreed.', 'Ian Dodd')?.role).toBe(
      'spokesman for the Tide Office',
    )
    expect(entity('Gen. Pablo Ruiz said no.', 'Pablo Ruiz')?.role).toBe('Gen.')
  })
})

describe('organizations', () => {
  it.each([
    ['The Ministry of Health and Family Welfare said so.', 'Ministry of Health and Family Welfare'],
    ['the Food and Water Commission ruled', 'Food and Water Commission'],
    ['Halden Shipping Corp lost money.', 'Halden Shipping Corp'],
    ['the University of Umea found', 'University of Umea'],
    ['A Ugandan Red Cross team came.', 'Ugandan Red Cross'],
    ['aid group Médecins du Nord said', 'Médecins du Nord'],
  ])('reads the organization in "%s"', (text, name) => {
    expect(named(text, 'organization').concat(named(text, 'person'))).toContain(name)
  })

  it('links an acronym and its name both ways', () => {
    const text = 'The Coastal Flood Office (CFO2) met. The National Water Trust (NWT) paid. NWT said so.'
    const trust = entity(text, 'National Water Trust')!
    expect(trust.aliases).toEqual(['NWT'])
    expect(trust.mentions).toHaveLength(3)
  })

  it('reads a name with small words by its acronym', () => {
    expect(named('the group Shelter for the Hill Peoples (SHP) said', 'organization')).toEqual([
      'Shelter for the Hill Peoples',
    ])
  })

  it('joins the acronyms that news does not explain', () => {
    const { entities } = findEntities('The United Nations sent food. UN trucks were late, the U.N. said.')
    expect(entities.map(({ name, mentions }) => [name, mentions.length])).toEqual([['United Nations', 3]])
  })

  it('joins a company to its short form', () => {
    expect(
      entity('Brandt Chemical Corp fell. Brandt said it would recover.', 'Brandt Chemical Corp')?.mentions,
    ).toHaveLength(2)
  })

  it('does not take a person for an organization that bears the name', () => {
    const { entities } = findEntities('Clara Weiss spoke. The Weiss Foundation paid. Weiss said so.')
    expect(entities.find(({ name }) => name === 'Clara Weiss')?.mentions).toHaveLength(2)
  })
})

describe('places and peoples', () => {
  it('gives countries and demonyms their code', () => {
    const { mentions } = findEntities(
      'North Koreans crossed into China; a Filipino, two Britons and the Dutch helped.',
    )
    expect(mentions.map(({ text, type, country }) => [text, type, country])).toEqual([
      ['North Koreans', 'demonym', 'KP'],
      ['China', 'place', 'CN'],
      ['Filipino', 'demonym', 'PH'],
      ['Britons', 'demonym', 'GB'],
      ['Dutch', 'demonym', 'NL'],
    ])
  })

  it('joins the names of one country', () => {
    expect(
      entity('N. Korea fired. North Korea denied it. The DPRK said nothing.', 'North Korea')?.mentions,
    ).toHaveLength(3)
  })

  it.each([
    ['Floods hit Cilacap in Central Java, Indonesia.', 'Cilacap', 'ID'],
    ['Burney, a town in Northern California, burned.', 'Burney', 'US'],
    ['Two died in Salem, Oregon.', 'Salem', 'US'],
    ['Homes fell in the Wakhu district of Badakhshan, Afghanistan.', 'Wakhu district', 'AF'],
    ['The Rukuru River in Malawi rose.', 'Rukuru River', 'MW'],
    ['They fled to northeast China.', 'northeast China', 'CN'],
    ['Northern and western Iran were cut off.', 'Northern and western Iran', 'IR'],
    ['rain in southern and central Vietnam', 'southern and central Vietnam', 'VN'],
    ['PARIS, Texas, was dry. Paris voters stayed home.', 'Paris', 'US'],
    ['It snowed in Inner Mongolia.', 'Inner Mongolia', 'CN'],
    ['Kenya said Westmere, by the lake, was dry; Kenyan crews came.', 'Westmere', 'KE'],
    ['She lives in Tbilisi, Georgia.', 'Georgia', 'GE'],
  ])('reads the country of a place in "%s"', (text, place, country) => {
    const found = findEntities(text).mentions.find((mention) => mention.text === place)
    expect(found?.type).toBe('place')
    expect(found?.country).toBe(country)
  })

  it('splits what hyphens tie', () => {
    expect(named('the North Korea-China border', 'place')).toEqual(['North Korea', 'China'])
    expect(named('a Japan-based group', 'place')).toEqual(['Japan'])
  })

  it('does not take a family name for a town', () => {
    expect(named('While Warren and Obama agreed, Bush did not.', 'place')).toEqual([])
    expect(named('He drove to New Jersey.', 'place')).toEqual(['New Jersey'])
  })

  it('reads the names of a list alike', () => {
    expect(named('Rain fell in Trang, Lan Ska, Wang Hin and Krabi, Thailand.', 'place')).toEqual([
      'Trang',
      'Lan Ska',
      'Wang Hin',
      'Krabi',
      'Thailand',
    ])
  })

  it('reads "the North" where the Koreas are spoken of, and not elsewhere', () => {
    expect(findEntities('North Korea shut its gates. Few leave the North.').mentions.at(-1)).toMatchObject({
      text: 'the North',
      country: 'KP',
    })
    expect(findEntities('It snowed in Norway. Few leave the North.').mentions).toHaveLength(1)
  })

  it('reads of a war or a law only its country', () => {
    expect(named('the Korean War and the Swiss Banking Act', 'demonym')).toEqual(['Korean', 'Swiss'])
  })

  it('does not take words for towns', () => {
    expect(
      named('Reading is fun. March was dry. Police came. Most left in May. Mobile phones rang.', 'place'),
    ).toEqual([])
  })
})

describe('headings', () => {
  it('count only what the lexicons or the text know', () => {
    const text =
      'Thousands Flee Rising Waters In Mombasa\n\nOfficials in Mombasa, Kenya, said the Tana River rose over its banks.'
    expect(named(text, 'place')).toEqual(['Mombasa', 'Kenya', 'Tana River'])
    expect(named('KENYA FLOODS DISPLACE THOUSANDS', 'place')).toEqual(['KENYA'])
  })
})

describe('whatever the text', () => {
  const words = [
    'Ann',
    'Lee',
    'the',
    'of',
    'and',
    'U.S.',
    'Kenya',
    "Kenya's",
    'Bank',
    'said',
    ',',
    '.',
    '(ABC)',
    '\n\n',
    '-',
    'al-',
    '"',
    'Gen.',
    'É',
    'ﬁ',
    '𝒳',
    'North',
    'Korea-China',
    'in',
    'Province',
  ]
  const text = fc
    .array(fc.constantFrom(...words), { maxLength: 40 })
    .chain((list) =>
      fc
        .array(fc.constantFrom(' ', ' ', ' ', ''), { minLength: list.length, maxLength: list.length })
        .map((gaps) => list.map((word, i) => word + gaps[i]).join('')),
    )

  it('mentions slice, stand in order and belong to an entity that lists them', () => {
    fc.assert(
      fc.property(fc.oneof(text, fc.string({ maxLength: 200 })), (input) => {
        const { entities, mentions } = findEntities(input)
        let reached = 0
        mentions.forEach((mention, index) => {
          expect(input.slice(mention.span.start, mention.span.end)).toBe(mention.text)
          expect(mention.span.start).toBeGreaterThanOrEqual(reached)
          expect(mention.span.end).toBeGreaterThan(mention.span.start)
          reached = mention.span.end
          expect(entities[mention.entity]!.mentions).toContain(index)
          expect(entities[mention.entity]!.type).toBe(mention.type)
        })
        expect(entities.flatMap((each) => each.mentions).length).toBe(mentions.length)
      }),
      { numRuns: 400 },
    )
  })

  it('takes time in proportion to its length', () => {
    for (const part of [
      'A ',
      'Aa-',
      "O'Neil's ",
      'Bank of ',
      '(AB) ',
      'in ',
      'Kenya and ',
      'and ',
      'the North ',
      'northern and ',
      'x',
    ]) {
      const began = performance.now()
      findEntities(part.repeat(40_000))
      expect(performance.now() - began).toBeLessThan(4_000)
    }
  })
})

describe('an article all in capitals', () => {
  it('has its people, organizations and places', () => {
    const text =
      'FLOODS CUT OFF COASTAL TOWNS IN KENYA\n\nGOVERNOR ELLEN MARSH SAID 40 VILLAGERS WERE EVACUATED FROM MOMBASA.\n\nTHE MINISTRY OF HEALTH SENT TENTS. MARSH SAID MORE WERE NEEDED.'
    expect(named(text, 'person')).toEqual(['ELLEN MARSH'])
    expect(named(text, 'place')).toEqual(['KENYA', 'MOMBASA'])
    expect(named(text, 'organization')).toEqual(['MINISTRY OF HEALTH'])
  })
})

describe('a name told to be a place once', () => {
  it.each([
    'A fire burned in Orrinly, Alta., for days. About 100 Orrinly residents left.',
    'A fire burned near Orrinly for days. About 100 Orrinly residents left.',
  ])('is one wherever nothing else is known of it: %s', (text) => {
    expect(
      findEntities(text).mentions.filter(({ text: name, type }) => type === 'place' && name === 'Orrinly'),
    ).toHaveLength(2)
  })

  it.each([
    'Shares in Orrinly fell. Orrinly workers left.',
    'A fire burned near Orrinly. Dr. Ann Orrinly came. Orrinly left.',
  ])('is not where it may be a firm or someone’s: %s', (text) => {
    const places = findEntities(text).mentions.filter(({ type }) => type === 'place')
    expect(places.length).toBeLessThan(2)
  })

  it('leaves a surname in a list of people', () => {
    const text =
      'Ted Cruz and Ann Delgado ran with Carl Jensen. With the votes in, Cruz, Delgado and Jensen led.'
    expect(findEntities(text).mentions.filter(({ type }) => type === 'place')).toEqual([])
  })
})

describe('a firm that a town shares its first word with', () => {
  const text =
    'Greenwood Resources Inc said a bank would lend to it. Greenwood owns a mine. It is not in Greenwood, Texas.'
  it('is a firm where it owns', () => {
    const types = findEntities(text).mentions.map(({ text: name, type }) => `${name} ${type}`)
    expect(types).toEqual([
      'Greenwood Resources Inc organization',
      'Greenwood organization',
      'Greenwood place',
      'Texas place',
    ])
  })
})
