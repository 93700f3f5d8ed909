import { describe, expect, it } from 'vitest'
import { findFigures } from '../find-figures.ts'
import { reads } from '../reads.fixture.ts'

describe('either sign', () => {
  it.each([
    [
      'The error is plus or minus 2.5 percentage points.',
      'plus or minus 2.5 percentage points = 2.5 percentage point',
    ],
    ['The error is plus-or-minus 4 percent.', 'plus-or-minus 4 percent = 4 percent'],
    ['The error is +/- 3 points.', '+/- 3 points = 3 point'],
    ['The error is ±3%.', '±3% = 3 percent'],
    ['The error is plus/minus 3 percent.', 'plus/minus 3 percent = 3 percent'],
    ['The error is minus 3 percent.', 'minus 3 percent = -3 percent'],
  ])('%s', (text, expected) => expect(reads(text)).toEqual([expected]))
})

describe('fractions of a cent and of a point', () => {
  it.each([
    ['Corn fell to $4.12-1/2 a bushel.', 4.125],
    ['Beans closed at $9.03-1/4 a bushel.', 9.0325],
    ['The share rose 4-7/8.', 4.875],
    ['The share stood at 52-7/8.', 52.875],
  ])('%s', (text, expected) => expect(findFigures(text)[0]?.low).toBe(expected))
})

describe('ages', () => {
  it.each([
    ['Mr. Lee turns 70 on Tuesday.', 'age year'],
    ['She turned 18 in May.', 'age year'],
    ['He was 69 when he took office.', 'age year'],
    ['They were 12 when they met.', 'age year'],
    ['It turned 40 homes into shops.', 'count building'],
    ['She died at the age of four months.', 'age month'],
    ['The nurse, 31, had left.', 'age year'],
    ['Police held a former guard, 44, on Sunday.', 'age year'],
    ['They saw a boy of 12.', 'age year'],
    ['His sons are Adam, 34; and Ben.', 'age year'],
    ['A 60 second ad ran.', 'duration second'],
    ['A woman of 60 was found.', 'age year'],
    ['A family of seven fled.', 'count person'],
    ['A staff of 31 left.', 'count person'],
  ])('%s', (text, expected) => {
    const [figure] = findFigures(text)
    expect(`${figure?.kind} ${figure?.unit}`).toBe(expected)
  })
})
