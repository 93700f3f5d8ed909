import { expect, it } from 'vitest'
import { toSerial } from './calendar.ts'
import { centuryEdtf, decadeEdtf, periodEdtf, shiftYears, weekEdtf, yearEdtf } from './edtf.ts'

it('writes each level of time', () => {
  const day = { year: 2001, month: 1, day: 9 }
  expect(periodEdtf(day, 'day', -9)).toBe('2000-12-31')
  expect(periodEdtf(day, 'week', -1)).toBe('2001-01-01/2001-01-07')
  expect(periodEdtf(day, 'month', -1)).toBe('2000-12')
  expect(periodEdtf(day, 'quarter', -1)).toBe('2000-36')
  expect(periodEdtf(day, 'year', 1)).toBe('2002')
  expect(periodEdtf(day, 'aeon', 1)).toBeNull()
  expect(weekEdtf(toSerial(2001, 7, 8))).toBe('2001-07-02/2001-07-08')
  expect([yearEdtf(987), decadeEdtf(1995), centuryEdtf(18)]).toEqual(['0987', '199X', '18XX'])
})

it('moves a time by years', () => {
  expect(shiftYears('1989-35', -1)).toBe('1988-35')
  expect(shiftYears('1989-10-02/1989-10-08', -1)).toBe('1988-10-02/1988-10-08')
  expect(shiftYears('199X', -1)).toBeNull()
})
