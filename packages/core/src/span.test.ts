import { describe, expect, it } from 'vitest'
import { contains, cover, overlaps, shift, sliceOf, trim } from './span.ts'

describe('spans', () => {
  it('slice, contain and overlap half-open', () => {
    expect(sliceOf('some 200 homes', { start: 5, end: 8 })).toBe('200')
    expect(contains({ start: 0, end: 4 }, { start: 0, end: 4 })).toBe(true)
    expect(overlaps({ start: 0, end: 4 }, { start: 4, end: 8 })).toBe(false)
    expect(overlaps({ start: 0, end: 5 }, { start: 4, end: 8 })).toBe(true)
  })

  it('cover, shift and trim', () => {
    expect(cover({ start: 5, end: 6 }, { start: 1, end: 2 })).toEqual({ start: 1, end: 6 })
    expect(cover()).toEqual({ start: 0, end: 0 })
    expect(shift({ start: 1, end: 2 }, 10)).toEqual({ start: 11, end: 12 })
    expect(trim('  a b \n', { start: 0, end: 7 })).toEqual({ start: 2, end: 5 })
    expect(trim('   ', { start: 0, end: 3 })).toEqual({ start: 3, end: 3 })
  })
})
