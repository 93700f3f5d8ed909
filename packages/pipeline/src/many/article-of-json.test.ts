import fc from 'fast-check'
import { expect, it } from 'vitest'
import { readArticleJson } from './article-of-json.ts'
import { isErrorRow } from './many.ts'

it('reads an article and what its supplier knows of it', () => {
  const json = '{"id":7,"text":"Rain.","title":"T","published":20310506,"publisher":"P","url":"u","tags":[1]}'
  expect(readArticleJson(json, 'f:1')).toEqual({
    id: '7',
    text: 'Rain.',
    title: 'T',
    published: '20310506',
    publisher: 'P',
    url: 'u',
  })
  expect(readArticleJson('{"html":"<p>Rain.","title":null,"url":{}}', 'f:2')).toEqual({
    id: 'f:2',
    html: '<p>Rain.',
  })
})

it.each([
  ['', 'bad-json', 'It is empty.'],
  ['{"text":', 'bad-json', /^It is not JSON: /],
  ['[{"text":"x"}]', 'bad-json', 'One article is one JSON object, and this is a list.'],
  ['null', 'bad-json', 'One article is one JSON object, and this is null.'],
  ['"x"', 'bad-json', 'One article is one JSON object, and this is a string.'],
  ['{"id":"z"}', 'no-text', /neither `text` nor `html`/],
  ['{"text":"  \\n"}', 'no-text', /neither/],
  ['{"text":5}', 'no-text', /neither/],
])('says why %j is no article', (json, code, message) => {
  const row = readArticleJson(json, 'f:1')
  expect(row).toMatchObject({ type: 'error', code })
  expect(isErrorRow(row) && row.message).toMatch(message)
})

it('never throws', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json()), (json) => {
      readArticleJson(json, 'x')
    }),
  )
})
