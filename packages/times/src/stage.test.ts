import { SourceText } from '@sayso/core'
import { expect, it } from 'vitest'
import { timesStage } from './stage.ts'

const run = (text: string, published: string | null, dateline: string | null = null, title?: string) =>
  timesStage.run({
    article: { text, title },
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

it('takes the month a title is dated by, and no day from it', () => {
  const text = 'Since 17 September, and early this month, four died. On Monday two more did.'
  const { times, diagnostics } = run(text, null, null, 'Floods - September 2013')
  expect(times.map((time) => time.edtf)).toEqual(['2013-09-17', '2013-09', null])
  expect(diagnostics).toMatchObject([{ rule: 'times/title-date' }])
})
