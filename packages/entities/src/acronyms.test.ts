import { expect, it } from 'vitest'
import { findAbbreviations } from './acronyms.ts'

it.each([
  ['the National Water Trust (NWT) said', 'National Water Trust'],
  ['the Office of River and Lake Affairs (ORLA) said', 'Office of River and Lake Affairs'],
  ["Norway's National grain Board (NGB) said", 'National grain Board'],
  ['of the United Towns High Council for Rivers (UTHCR) on Monday', 'United Towns High Council for Rivers'],
  ['the group Shelter the Hill Peoples (SHEHIP) said', 'Shelter the Hill Peoples'],
])('reads the name in "%s"', (text, long) => {
  const [found] = findAbbreviations(text)
  expect(found?.long).toBe(long)
  expect(text.slice(found!.longSpan.start, found!.longSpan.end)).toBe(long)
  expect(text.slice(found!.shortSpan.start, found!.shortSpan.end)).toBe(found!.short)
})

it.each([
  'a rise (NWT) in prices',
  'Kenya (Reuters)',
  'He went (I think) home',
  'Lima (AP) - It rained',
  '(AB)',
])('explains nothing in "%s"', (text) => {
  expect(findAbbreviations(text)).toEqual([])
})
