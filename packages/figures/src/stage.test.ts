import { clean } from '@sayso/clean'
import { createAnalyzer } from '@sayso/language'
import { expect, it } from 'vitest'
import { figuresStage } from './stage.ts'

const run = (text: string) => {
  const cleaned = clean({ text })
  return figuresStage.run({
    ...cleaned,
    language: createAnalyzer(cleaned.source.text),
    header: { dateline: null },
  })
}

it('reads the figures of an English article', () => {
  const { figures, diagnostics = [] } = run(
    'Police said 40 homes were lost.\n\nSome 200 people left the valley.',
  )
  expect(figures.map((f) => f.text)).toEqual(['40', 'Some 200'])
  expect(diagnostics).toEqual([])
})

it('reads none of an article in another language, and says so', () => {
  const sentence =
    'Le maire a dit que 200 maisons ont été détruites par les eaux et que les routes sont coupées dans la vallée. '
  const { figures, diagnostics = [] } = run(sentence.repeat(4))
  expect(figures).toEqual([])
  expect(diagnostics.map((d) => d.rule)).toEqual(['figures/not-english'])
})

it('knows which bolivars and zlotys a year had', () => {
  const { source, ...rest } = clean({
    text: 'The mill cost 40 million bolivars and 30 million zlotys, the owner said.',
  })
  const units = (published: string | null) =>
    figuresStage
      .run({ source, ...rest, language: createAnalyzer(source.text), header: { dateline: null, published } })
      .figures.map(({ unit }) => unit)
  expect(units('1987-03-13')).toEqual(['VEB', 'PLZ'])
  expect(units('2010-03-13')).toEqual(['VEF', 'PLN'])
  expect(units(null)).toEqual(['VEF', 'PLN'])
})
