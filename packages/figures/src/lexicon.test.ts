import {
  boundPhrases,
  buildingNouns,
  currencies,
  type Entry,
  formerCurrencies,
  fractionWords,
  householdNouns,
  labelNouns,
  magnitudeSuffixes,
  monthWords,
  numberWords,
  oneIdioms,
  peopleNouns,
  readExample,
  scoreWords,
  sharedMoneyWords,
  streetWords,
  timePlacers,
  units,
  vagueWords,
  zeroNouns,
} from '@sayso/lexicon'
import { describe, expect, it } from 'vitest'
import { findFigures } from './find-figures.ts'
import type { Figure } from './layers.ts'

/** The figure whose words are the example's target. */
function read({ example }: Entry): Figure | undefined {
  const { text, start, end } = readExample(example)
  return findFigures(text).find((figure) => figure.span.start === start && figure.span.end === end)
}

/** Every entry whose example is not read as `right` says. */
function wrong<T extends Entry>(
  entries: readonly T[],
  right: (figure: Figure, entry: T) => boolean,
): string[] {
  return entries
    .filter((entry) => {
      const figure = read(entry)
      return !figure || !right(figure, entry)
    })
    .map((entry) => entry.example)
}

describe('every example of the lexicon', () => {
  it('of numbers is read', () => {
    expect(wrong(numberWords, () => true)).toEqual([])
    expect(
      wrong(
        vagueWords,
        (figure, { value }) => figure.low !== null && figure.low % value === 0 && figure.bound === 'vague',
      ),
    ).toEqual([])
    expect(wrong(fractionWords, () => true)).toEqual([])
    expect(wrong(magnitudeSuffixes, (figure) => figure.kind === 'money')).toEqual([])
  })

  it('of bounds is read with its sense', () => {
    expect(wrong(boundPhrases, (figure, { sense }) => figure.bound === sense)).toEqual([])
  })

  it('of units is read in its unit', () => {
    expect(
      wrong(units, (figure, { name, sort }) =>
        sort === 'time' ? true : figure.unit === name || figure.unit?.startsWith(`${name} per`) === true,
      ),
    ).toEqual([])
  })

  it('of currencies is read in its code', () => {
    expect(wrong(currencies, (figure, { code }) => figure.unit === code)).toEqual([])
    expect(wrong(sharedMoneyWords, (figure) => figure.kind === 'money')).toEqual([])
    expect(wrong(formerCurrencies, (figure) => figure.kind === 'money')).toEqual([])
  })

  it('of nouns is read in their unit', () => {
    expect(wrong(peopleNouns, (figure) => figure.unit === 'person')).toEqual([])
    expect(wrong(householdNouns, (figure) => figure.unit === 'household')).toEqual([])
    expect(wrong(buildingNouns, (figure) => figure.unit === 'building')).toEqual([])
    expect(
      wrong(
        zeroNouns.map(({ words }) => ({ words, example: 'There were [[no]] deaths in the valley.' })),
        (figure) => figure.low === 0,
      ),
    ).toEqual([])
  })

  it('of what is no figure is not read', () => {
    const groups = [...labelNouns, ...monthWords, ...streetWords, ...oneIdioms, ...scoreWords, ...timePlacers]
    const seen = groups.filter(({ example }) => {
      const { text, start, end } = readExample(example)
      return findFigures(text).some((figure) => figure.span.start < end && start < figure.span.end)
    })
    expect(seen.map(({ example }) => example)).toEqual([])
  })
})
