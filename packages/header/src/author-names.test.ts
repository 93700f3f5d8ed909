import fc from 'fast-check'
import { expect, it } from 'vitest'
import { isRole, looksLikeAuthor, opensHelper, toAuthorNames } from './author-names.ts'

it.each([
  ['By Elin Berg and Tom Ashe', ['Elin Berg', 'Tom Ashe']],
  ['Von Elin Berg und Tom Ashe', ['Elin Berg', 'Tom Ashe']],
  ['Par Elin Berg et Tom Ashe', ['Elin Berg', 'Tom Ashe']],
  ['Por Elin Berg y Tom Ashe', ['Elin Berg', 'Tom Ashe']],
  ['Di Elin Berg e Tom Ashe', ['Elin Berg', 'Tom Ashe']],
  ['Door Elin Berg, correspondent in Oslo', ['Elin Berg']],
  ['Elin Berg, Korrespondentin für Norwegen', ['Elin Berg']],
  ['Elin Berg | Senior reporter', ['Elin Berg']],
  ['Elin Berg | Thomas Ashe', ['Elin Berg', 'Thomas Ashe']],
  ['Elin Berg | Harbor Weekly', ['Elin Berg']],
  ['Elin Berg • 3 May 2015', ['Elin Berg']],
  ['Elin Berg, Harbor Times', ['Elin Berg']],
  ['Elin Berg, TIME', ['Elin Berg']],
  ['Elin Berg, AP', ['Elin Berg', 'AP']],
  ['Elin Berg - Harbor News', ['Elin Berg']],
  ['By Elin Berg for Harbor Weekly', ['Elin Berg']],
  ['By Elin Berg in Oslo', ['Elin Berg']],
  ['Elin Berg elin@harbor.example', ['Elin Berg']],
  ['By Elin Berg Illustration by Tom Ashe', ['Elin Berg']],
  ['Elin Berg (Text)', ['Elin Berg']],
  ['By\nElin Berg\nPhotographs by\nTom Ashe', ['Elin Berg']],
  ['文：山田花子、佐藤一郎', ['山田花子', '佐藤一郎']],
  ['山田花子 著、佐藤一郎 訳', ['山田花子']],
  ['Elin and the Otters', ['Elin and the Otters']],
  ['Harbor Weekly staff', ['Harbor Weekly staff']],
  ['Ramón y Cajal', ['Ramón y Cajal']],
  ['https://social.example/harbor', []],
  ['Photo: Tom Ashe', []],
  ['Harbor Weekly Inc', []],
])('takes from "%s"', (value, names) => {
  expect(toAuthorNames([value])).toEqual(names)
})

it('knows a role, a name and the credit of a helper', () => {
  expect(isRole('Chief political correspondent')).toBe(true)
  expect(isRole('envoyée spéciale à Oslo')).toBe(true)
  expect(isRole('Elin Berg')).toBe(false)
  expect(looksLikeAuthor('Elin van der Berg')).toBe(true)
  expect(looksLikeAuthor('Read more')).toBe(false)
  expect(opensHelper('By Elin Berg\nIllustration by ')).toBe(true)
  expect(opensHelper('By ')).toBe(false)
})

it('reads any line', () => {
  fc.assert(
    fc.property(fc.array(fc.string()), (values) => {
      for (const name of toAuthorNames(values)) expect(name.trim()).not.toBe('')
    }),
  )
})
