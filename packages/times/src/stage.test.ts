import { SourceText } from '@sayso/core'
import { expect, it } from 'vitest'
import { timesStage } from './stage.ts'

const run = (text: string, published: string | null, dateline: string | null = null) =>
  timesStage.run({
    article: { text },
    source: SourceText.of(text),
    blocks: [],
    sentences: [],
    header: { published, dateline: dateline === null ? null : { date: dateline } },
  })

it('reads against the publication date, else the dateline', () => {
  expect(run('It rained Friday.', '2001-07-09T10:00:00Z').times[0]?.edtf).toBe('2001-07-06')
  expect(run('It rained Friday.', null, '2001-07-02').times[0]?.edtf).toBe('2001-06-29')
})

it('says so where nothing tells when it was published', () => {
  const { times, diagnostics } = run('It rained Friday.', null)
  expect(times[0]?.edtf).toBeNull()
  expect(diagnostics).toMatchObject([{ rule: 'times/no-publication-date', span: { start: 10, end: 16 } }])
  expect(run('It rained in 1998.', null).diagnostics).toEqual([])
})
