import { describe, expect, it } from 'vitest'
import { findAttributions } from '../find-attributions.ts'

const read = (text: string) => findAttributions(text, { attitudes: true, evenly: true })

const ownerOf = (text: string, figure: string): string | undefined => {
  const at = text.indexOf(figure)
  const holds = read(text).filter(({ content }) => content.some((c) => c.start <= at && at < c.end))
  return holds[0]?.source?.name
}

describe('weighed evenly', () => {
  it.each([
    ['The harbour board said 40 boats had sunk, but 12 were raised on Friday.', '40', 'The harbour board'],
    ['Forty boats sank and 7 people drowned, according to the harbour board.', '7', 'the harbour board'],
    ['The mayor hopes to open 15 schools by spring.', '15', 'The mayor'],
    ['"We lost 31 cows," Mr. Hale said. "That is half of what we had."', '31', 'Hale'],
  ])('%s', (text, figure, name) => {
    expect(ownerOf(text, figure)).toContain(name)
  })

  it.each(['The bridge is 40 years old.', 'She bought 12 hens and sold 3 of them.'])(
    'no one says: %s',
    (text) => {
      expect(read(text)).toEqual([])
    },
  )

  it('gives no word to two sources at once, but for a chain', () => {
    const text = 'The union said 90 posts were cut, and the port said 60 would be.'
    const at = text.indexOf('60')
    const holds = read(text).filter(({ content }) => content.some((c) => c.start <= at && at < c.end))
    expect(holds.map(({ source }) => source?.name)).toEqual(['the port'])
  })

  it('says so in its rules', () => {
    expect(read('The union said 90 posts were cut.')[0]?.rules).toContain('attribution/weighed')
  })

  it('leaves what is read without it as it was', () => {
    const text = 'The union said 90 posts were cut. The port could pay for 12, it added.'
    const before = findAttributions(text)
    read(text)
    expect(findAttributions(text)).toEqual(before)
  })
})
