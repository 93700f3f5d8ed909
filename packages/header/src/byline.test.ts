import { expect, it } from 'vitest'
import { readByline } from './byline.ts'

it.each([
  ['By Elin Berg, Reuters', ['Elin Berg'], 'Reuters'],
  ['by Elin Berg', ['Elin Berg'], null],
  ["BY PAT O'MARA, REUTERS", ["PAT O'MARA"], 'Reuters'],
  ['By elin berg, Reuters', ['elin berg'], 'Reuters'],
  ['By Elin Berg and Tom Ashe, Reuters', ['Elin Berg', 'Tom Ashe'], 'Reuters'],
  ['By Elin Berg, Reutersx', ['Elin Berg'], 'Reuters'],
  ['By Elin Berg Reuters', ['Elin Berg'], 'Reuters'],
  ['By Elin Berg, Tom Ashe, Mia Roth', ['Elin Berg', 'Tom Ashe', 'Mia Roth'], null],
  ['By Elin Berg in Oslo', ['Elin Berg'], null],
  ['By Elin Berg, Science Correspondent', ['Elin Berg'], null],
  ['Elin Berg and Tom Ashe, Associated Press', ['Elin Berg', 'Tom Ashe'], 'AP'],
  ['By Elin Berg, in Gulu, Uganda', ['Elin Berg'], null],
  ['By ELIN BERG, Coast Daily News', ['ELIN BERG'], null],
  ['Story by Elin Berg', ['Elin Berg'], null],
  ['Written by: Elin Berg | 4 May 2015', ['Elin Berg'], null],
  ['By Elin Berg for Harbor Weekly', ['Elin Berg'], null],
  ['By Elin Berg, Special to Harbor Weekly', ['Elin Berg'], null],
  ['By Elin Berg (AFP)', ['Elin Berg'], 'AFP'],
  ['By Elin Berg Staff Writer', ['Elin Berg'], null],
  ['By Elin Berg BBC News', ['Elin Berg'], 'BBC'],
  ['By Elin Berg @elinberg', ['Elin Berg'], null],
  ['(Reporting by Elin Berg and Tom Ashe in Oslo; Editing by Mia Roth)', ['Elin Berg', 'Tom Ashe'], null],
  ['Words by Elin Berg, photographs by Tom Ashe', ['Elin Berg'], null],
  ['By Elin Berg and Tom Ashe with additional reporting by Mia Roth', ['Elin Berg', 'Tom Ashe'], null],
  ['Von Elin Berg und Tom Ashe', ['Elin Berg', 'Tom Ashe'], null],
  ['Par Elin Berg, envoyée spéciale à Oslo', ['Elin Berg'], null],
])('reads "%s"', (line, authors, agency) => {
  expect(readByline(line)).toMatchObject({ authors, agency })
})

it.each([
  'By the time they came, the water had gone.',
  'By according to',
  'By 2015 it was over.',
  'Rivers rose by two metres.',
  'Elin Berg is a reporter.',
  'Di Maria scores twice',
  'Von der Leyen warns of delay',
  'Por ahora no hay cifras',
  '',
])('reads no byline in "%s"', (line) => {
  expect(readByline(line)).toBeUndefined()
})
