import { describe, expect, it } from 'vitest'
import { agencies } from './agencies.ts'
import { countries } from './countries.ts'
import { datelineCities } from './dateline-cities.ts'
import { isEverydayWord } from './everyday-words.ts'
import { findPlacesNamed } from './gazetteer.ts'
import { isGivenName } from './given-names.ts'
import { knownAcronyms } from './known-acronyms.ts'
import { states } from './us-states.ts'

describe('countries', () => {
  it('have two capitals as code, once each, and a name', () => {
    for (const { code, names } of countries) {
      expect(code).toMatch(/^[A-Z]{2}$/)
      expect(names.length).toBeGreaterThan(0)
    }
    expect(new Set(countries.map(({ code }) => code)).size).toBe(countries.length)
    expect(countries.length).toBeGreaterThan(245)
  })

  it('share no name', () => {
    const names = countries.flatMap((country) => country.names)
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([])
  })

  it('have the ISO names of those that Intl knows', () => {
    const regions = new Intl.DisplayNames('en', { type: 'region' })
    for (const { code } of countries) expect(regions.of(code)).not.toBe(code)
  })
})

describe('the gazetteer', () => {
  it.each([
    ['Mombasa', 'KE'],
    ['New York', 'US'],
    ['Frankfurt', 'DE'],
    ['Peking', 'CN'],
    ['Bombay', 'IN'],
    ['Berne', 'CH'],
    ['Kyiv', 'UA'],
    ['Kiev', 'UA'],
    ['Ha Noi', 'VN'],
    ['SAO PAULO', 'BR'],
    ['São Paulo', 'BR'],
    ['St. Petersburg', 'RU'],
    ['Central Java', 'ID'],
    ['Nuristan', 'AF'],
    ["Sana'a", 'YE'],
    ['Lower Saxony', 'DE'],
  ])('knows %s', (name, country) => {
    expect(findPlacesNamed(name)[0]?.country).toBe(country)
  })

  it.each(['March', 'Of', 'Police', 'Monday', 'The', 'constructor', '__proto__', ''])(
    'knows no "%s"',
    (name) => {
      expect(findPlacesNamed(name)).toEqual([])
    },
  )

  it('marks towns whose name is a word', () => {
    expect(findPlacesNamed('Reading').every(({ word }) => word)).toBe(true)
  })
})

it('dateline cities lie in a known country, and in a known state where they have one', () => {
  const codes = new Set(countries.map(({ code }) => code))
  const names = new Set(states.map(({ name }) => name))
  for (const { name, country, region } of datelineCities) {
    expect(codes, name).toContain(country)
    if (region) expect(names, name).toContain(region)
  }
})

it('agencies and acronyms go by one name each', () => {
  const names = agencies.flatMap(({ name, aliases }) => [name, ...aliases]).map((name) => name.toLowerCase())
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([])
  const short = knownAcronyms.flatMap((acronym) => acronym.short)
  expect(short.filter((name, index) => short.indexOf(name) !== index)).toEqual([])
})

it('given names and everyday words', () => {
  expect(['Antoine', 'José', 'Olusegun', 'Kim'].filter((name) => !isGivenName(name))).toEqual([])
  expect(['Water', 'toString', 'Zzyzx'].filter(isGivenName)).toEqual([])
  expect(['Environment', 'water'].filter((word) => !isEverydayWord(word))).toEqual([])
})
