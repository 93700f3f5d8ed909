import { boilerplatePhrases, readExample } from '@sayso/lexicon'
import { expect, it } from 'vitest'
import { isBoilerplate } from './boilerplate.ts'

it('reads the example of every phrase', () => {
  for (const { example } of boilerplatePhrases) {
    const { text, start, end } = readExample(example)
    expect(isBoilerplate(text.slice(start, end)), example).toBe(true)
  }
})

it('reads what counts readers, names helpers and cites itself', () => {
  for (const text of [
    '1.2k shares',
    '432 comments',
    'View 42 comments',
    'Share 45',
    'Comments (42)',
    '5 of 12',
    'Join 20,000 readers of our newsletter',
    'On HarbourPost.com: Another flood takes 20 homes',
    'AP writers Ann Lee in Oslo and Tom Hale in Rome contributed.',
    'Citation: River takes 200 homes (2019, May 3) retrieved 4 May 2019 from https://post.example/river',
    'WATCH: Another flood takes 20 homes',
    'Lesen Sie auch: 200 Orte ohne Wasser',
  ]) {
    expect(isBoilerplate(text), text).toBe(true)
  }
})

it('leaves sentences of the article', () => {
  for (const text of [
    'Police told residents to share the road with 200 army trucks.',
    'Copyright holders lost 12 million dollars, the ministry said.',
    'The paper was sold for 2 million euros in 2009.',
    'Print shops in the town lost 40 machines.',
    'Join 200 soldiers and you may be sent north.',
    'Some 432 comments were made at the hearing.',
    'Watch towers on 12 hills burned.',
    'Writers and editors contributed 2 million euros to the fund last year, a record, and more than in the 12 years before put together.',
    'She wrote a letter to the editor of the Harbour Post about the 12 dead, and within a week the ministry had sent divers, police and two army engineers, who found the wreck.',
  ]) {
    expect(isBoilerplate(text), text).toBe(false)
  }
})
