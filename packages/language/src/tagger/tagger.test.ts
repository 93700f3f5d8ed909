import { expect, it } from 'vitest'
import { readStandardTagger, standardTagger } from '../standard-tagger.ts'
import { tokenize } from '../tokenize.ts'
import type { Tagger } from './tagger.ts'
import { PROSE } from './word-features.ts'

const SENTENCES = [
  'At 9.8 stock was gone.',
  'A great stock was gone.',
  'It did $9.8 damage, or ($9.8 million) more.',
  'Some 1,200 homes were damaged, the ministry said.',
]

const tagsOf = (tagger: Tagger, text: string) => [
  ...tagger.tag(text, tokenize(text, 0, text.length), PROSE).labels,
]

it('gives a sentence the same tags whatever it has read before', () => {
  const alone = SENTENCES.map((text) => tagsOf(readStandardTagger(), text))
  const tagger = readStandardTagger()
  for (const text of SENTENCES) tagsOf(tagger, text)
  expect(SENTENCES.map((text) => tagsOf(tagger, text))).toEqual(alone)
})

it('remembers a number by its form, and gives it back as it is not', () => {
  const text = 'It rose from 1,470 to 2,385.'
  const { words } = standardTagger().tag(text, tokenize(text, 0, text.length), PROSE)
  expect(words[3]).toBe(words[5])
  expect(words[3]).toMatchObject({ text: '0,000', numeric: true })
})
