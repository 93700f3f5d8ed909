import { describe, expect, it } from 'vitest'
import { pipeline, stage } from './stage.ts'

const words = stage('words', ({ text }: { text: string }) => ({ words: text.split(' ') }))
const count = stage('count', ({ words }: { words: string[] }) => ({
  count: words.length,
  diagnostics: [{ rule: 'test/count', message: 'counted', severity: 'info' as const }],
}))

describe('pipeline', () => {
  it('runs stages in order, adds their layers and collects what they say', () => {
    const line = pipeline<{ text: string }>().add(words).add(count)
    expect(line.stages).toEqual(['words', 'count'])
    const out = line.run({ text: 'some 200 homes' })
    expect(out.count).toBe(3)
    expect(out.text).toBe('some 200 homes')
    expect(out.diagnostics.map((d) => d.rule)).toEqual(['test/count'])
  })

  it('runs many at once as it runs each', () => {
    const line = pipeline<{ text: string }>().add(words).add(count)
    const starts = [{ text: 'some 200 homes' }, { text: '' }, { text: 'two dead' }]
    expect(line.runAll(starts)).toEqual(starts.map((start) => line.run(start)))
    expect(line.runAll([])).toEqual([])
  })

  it('is refused by the compiler in an impossible order', () => {
    // @ts-expect-error nobody before `count` fills `words`
    pipeline<{ text: string }>().add(count)
    // @ts-expect-error `words` is filled already
    pipeline<{ text: string }>().add(words).add(words)
  })
})
