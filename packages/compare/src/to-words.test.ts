import fc from 'fast-check'
import { expect, it } from 'vitest'
import { toWords } from './to-words.ts'

it.each([
  ['crew of <b class="x">14</b>', 'crew of 14'],
  ['the ship&rsquo;s owner &amp; crew', 'the ship’s owner & crew'],
  ['caf&#233; and caf&#xE9;', 'café and café'],
  ['3 < 5 & 7 > 2', '3 < 5 & 7 > 2'],
  ['a<!-- 9 -->b &unknown; &#9999999;', 'ab &unknown; &#9999999;'],
])('reads %j', (text, words) => {
  expect(toWords(text)).toBe(words)
})

it('leaves text without marks as it is, and never throws', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      const words = toWords(text)
      if (!/[<&]/.test(text)) expect(words).toBe(text)
    }),
  )
})

it('takes time in proportion to the text', () => {
  const started = performance.now()
  for (const part of ['<', '<!--', '&#', '<a ']) toWords(part.repeat(100_000))
  expect(performance.now() - started).toBeLessThan(2_000)
})
