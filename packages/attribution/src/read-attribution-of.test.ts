import { expect, test } from 'vitest'
import type { Attribution } from './layers.ts'
import { readAttributionOf } from './read-attribution-of.ts'

const make = (name: string | null, start: number, end: number): Attribution => ({
  source: name
    ? { name, text: name, span: { start: 0, end: 1 }, kind: 'person', resolved: false, via: [] }
    : null,
  cue: null,
  content: [{ start, end }],
  quoted: [],
  rules: [],
})

test('the innermost owns a figure', () => {
  const attributions = [make('the group', 0, 100), make('police', 40, 60)]
  expect(readAttributionOf({ start: 45, end: 47 }, attributions)?.source?.name).toBe('police')
  expect(readAttributionOf({ start: 5, end: 7 }, attributions)?.source?.name).toBe('the group')
  expect(readAttributionOf({ start: 99, end: 101 }, attributions)).toBeUndefined()
})

test('one with a source goes before one with none', () => {
  const attributions = [make('a spokeswoman', 0, 100), make(null, 40, 60)]
  expect(readAttributionOf({ start: 45, end: 47 }, attributions)?.source?.name).toBe('a spokeswoman')
})

test('a span far into a long text is found', () => {
  const attributions = [make('the mayor', 5_000, 9_000)]
  expect(readAttributionOf({ start: 8_990, end: 8_999 }, attributions)?.source?.name).toBe('the mayor')
})
