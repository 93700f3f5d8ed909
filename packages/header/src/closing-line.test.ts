import { expect, it } from 'vitest'
import { readImprint } from './closing-line.ts'

it.each([
  ['Harbor Weekly May 4, 2003 (', { published: '2003-05-04', publisher: 'Harbor Weekly' }],
  ['Published: 4 May 2015', { published: '2015-05-04', publisher: null }],
  ['Last updated: 4 May 2015, 9:41 a.m.', { updated: '2015-05-04T09:41:00', published: null }],
  ['© 2015 The Harbor Weekly', { publisher: 'The Harbor Weekly', published: null }],
  ['Monday, May 4, 2015', { published: '2015-05-04' }],
])('reads "%s"', (line, want) => {
  expect(readImprint(line)).toMatchObject(want)
})

it.each([
  'Copyrighted material',
  'All Rights Reserved.',
  'The bridge opened on May 4, 2003.',
  'He was born in Lagos on May 4, 1970',
  'Contact us',
])('leaves "%s"', (line) => {
  expect(readImprint(line)).toBeUndefined()
})
