import { describe, expect, it } from 'vitest'
import { findAttributions } from '../find-attributions.ts'

const ownerOf = (text: string, figure: string): string | undefined => {
  const at = text.indexOf(figure)
  return findAttributions(text).find(({ content }) => content.some((c) => c.start <= at && at < c.end))
    ?.source?.name
}

describe('a source that the tagger takes amiss', () => {
  it.each([
    ['The NEA estimates that close to 300 clinics have shut.', '300', 'NEA'],
    ['The harbour poll shows he lost 12 percent of the vote in the port.', '12', 'harbour poll'],
    ['The fee would cost $40 a year, according to a State Department spokesman.', '40', 'State Department'],
    ['The pipes cost 9 million dollars, according to the "Safe Water" document.', '9', 'document'],
    ['Yet another said, "There were 30 of us in the boat."', '30', 'another'],
  ])('%s', (text, figure, name) => {
    expect(ownerOf(text, figure)).toContain(name)
  })
})

describe('a paragraph that is a quotation and no more', () => {
  it('is said by who spoke before it', () => {
    const text =
      '"We have waited for a month," Marta Lind said.\n\n"The tank holds 40 litres and we are 12 in the house."'
    expect(ownerOf(text, '40')).toContain('Lind')
  })

  it('is not where another speaks after it', () => {
    const text =
      '"We have waited for a month," Marta Lind said.\n\n"The tank holds 40 litres. It leaks," Tom Ruiz said.'
    expect(ownerOf(text, '40')).toContain('Ruiz')
  })
})
