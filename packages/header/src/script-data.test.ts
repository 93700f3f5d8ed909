import { expect, it } from 'vitest'
import { readScriptData } from './script-data.ts'

it.each([
  ['<script>var data = {"author":"Elin Berg","publish_date":"2014-11-03"}</script>'],
  [
    '<div data-page="{&quot;authors&quot;:&quot;Elin Berg&quot;,&quot;pubDate&quot;:&quot;2014-11-03&quot;}">',
  ],
  ['<script>x({"articleAuthor" : ["Elin Berg"], "datePublished": "2014-11-03"})</script>'],
  ['<script>push("{\\"byline\\":\\"Elin Berg\\",\\"published_at\\":\\"2014-11-03\\"}")</script>'],
  ['{"author":"Elin Berg","author":"Elin Berg","first_published_at":"2014-11-03"}'],
])('reads author and day in %s', (html) => {
  expect(readScriptData(html)).toEqual({ authors: ['Elin Berg'], published: '2014-11-03' })
})

it('takes nobody where several are named, as in a list of related articles', () => {
  expect(readScriptData('{"author":"Elin Berg"},{"author":"Tom Ashe"}').authors).toEqual([])
  expect(readScriptData('').published).toBeUndefined()
})
