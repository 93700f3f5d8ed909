import fc from 'fast-check'
import { expect, it } from 'vitest'
import {
  addMonths,
  daysInMonth,
  mondayOf,
  quarterOf,
  serialOf,
  toDay,
  toSerial,
  weekdayOf,
} from './calendar.ts'

it('goes there and back', () => {
  fc.assert(
    fc.property(fc.integer({ min: -500_000, max: 500_000 }), (serial) => {
      expect(serialOf(toDay(serial))).toBe(serial)
      expect(weekdayOf(mondayOf(serial))).toBe(1)
      expect(serial - mondayOf(serial)).toBeLessThan(7)
    }),
  )
})

it('knows lengths, weekdays and quarters', () => {
  expect(daysInMonth(2000, 2)).toBe(29)
  expect(daysInMonth(1900, 2)).toBe(28)
  expect(weekdayOf(toSerial(2001, 7, 9))).toBe(1)
  expect([1, 3, 4, 12].map(quarterOf)).toEqual([1, 1, 2, 4])
})

it('adds months at the end of one', () => {
  expect(addMonths({ year: 2001, month: 1, day: 31 }, 1)).toEqual({ year: 2001, month: 2, day: 28 })
  expect(addMonths({ year: 2001, month: 1, day: 31 }, -2)).toEqual({ year: 2000, month: 11, day: 30 })
})
