import { boilerplatePhrases, readExample } from '@sayso/lexicon'
import { expect, it } from 'vitest'
import { isBoilerplate } from './boilerplate.ts'

it('reads the example of every phrase', () => {
  for (const { example } of boilerplatePhrases) {
    const { text, start, end } = readExample(example)
    expect(isBoilerplate(text.slice(start, end)), example).toBe(true)
  }
})

it('leaves sentences of the article', () => {
  for (const text of [
    'Police told residents to share the road with 200 army trucks.',
    'Copyright holders lost 12 million dollars, the ministry said.',
    'The paper was sold for 2 million euros in 2009.',
    'Print shops in the town lost 40 machines.',
    'She wrote a letter to the editor of the Harbour Post about the 12 dead, and within a week the ministry had sent divers, police and two army engineers, who found the wreck.',
  ]) {
    expect(isBoilerplate(text), text).toBe(false)
  }
})
