import { describe, expect, test } from 'vitest'
import { articles, passages } from './everyday-passages.fixture.ts'
import { findForFigures } from './find-for-figures.ts'
import { readAttributionOf } from './read-attribution-of.ts'

/** Misread as yet, each with its reason; one that is read right must leave this list. */
const misread = new Map<string, string>([
  ['three|0,000 through a shell company. It names ', '"names" is what someone does'],
  ['2.6|on Sunday. The test positivity rate was ', 'no measure was told before it'],
  ['0.3%|ffice said, compared with a forecast of ', 'whose forecast stands behind the number'],
  ['40 cents|Earnings of 42 cents a share beat the ', 'the model takes none of it for what was expected'],
  ['40|By most accounts, ', '"accounts" are kept more often than given'],
  ['a fifth|cies estimate; the government speaks of ', 'a share is no number to the pattern for "speaks of"'],
  ['nine|The agency has linked ', '"link" is no word of reporting yet'],
  ['44|Hospital records seen by Reuters list ', '"list" is what someone does'],
  ['$300 million|Her fortune, put at ', '"put" is taken for a noun'],
  ['95|d. An inquest in 1991 put the number at ', '"put" is taken for a noun'],
  ['Forty-three|s, 84 percent of whom back an increase. ', '"do" tells nothing of a poll'],
  ['94 million|campaign trail, Trent likes to say that ', '"likes" is taken for a noun'],
  ["€350 million|million, beating analysts' forecasts of ", 'the model takes what follows the comma'],
  ['Two|of displaced in the province at 42,000. ', 'a number that opens a sentence goes on counting'],
])

interface Marked {
  readonly start: number
  readonly end: number
  readonly owners: readonly string[]
}

/** The text of a passage and its figures, without the marks. */
function readMarks(passage: string): { text: string; figures: Marked[] } {
  const figures: Marked[] = []
  let text = ''
  let from = 0
  for (const match of passage.matchAll(/\[\[([^\]=]+) = ([^\]]+)\]\]/g)) {
    text += passage.slice(from, match.index)
    figures.push({
      start: text.length,
      end: text.length + match[1]!.length,
      owners: match[2]!.toLowerCase().split(' / '),
    })
    text += match[1]!
    from = match.index + match[0].length
  }
  return { text: text + passage.slice(from), figures }
}

describe.each([
  ['a passage', passages],
  ['an article', articles],
])('each figure of %s has the source it is marked with', (_, all) => {
  test.each(all)('%s', (passage) => {
    const { text, figures } = readMarks(passage)
    const found = findForFigures({ text }, figures)
    const wrong: string[] = []
    for (const figure of figures) {
      const owner = (readAttributionOf(figure, found)?.source?.name ?? '-').toLowerCase()
      const isRight = figure.owners.some((each) => (each === '-' ? owner === '-' : owner.includes(each)))
      const key = `${text.slice(figure.start, figure.end)}|${text.slice(Math.max(0, figure.start - 40), figure.start)}`
      if (misread.has(key) === isRight) wrong.push(`${key}: ${owner}`)
    }
    expect(wrong).toEqual([])
  })
})
