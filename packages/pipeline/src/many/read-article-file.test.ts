import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { guessFormat, readArticleBytes, readArticleFile } from './read-article-file.ts'

const bytes = (text: string) => new TextEncoder().encode(text)

it('reads a file by its name', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'sayso-'))
  const file = async (name: string, content: string | Uint8Array) => {
    const path = join(folder, name)
    await writeFile(path, content)
    return path
  }
  const text = await file('a.txt', 'Rain.')
  expect(await readArticleFile(text)).toEqual({ id: text, text: 'Rain.', decoding: [] })
  const page = await file('a.HTML', '<p>Rain.')
  expect(await readArticleFile(page)).toEqual({ id: page, html: '<p>Rain.', decoding: [] })
  expect(await readArticleFile(await file('a.json', '{"id":"x","text":"Rain."}'))).toMatchObject({ id: 'x' })
  const wide = new Uint8Array([0xff, 0xfe, 0x52, 0, 0x2e, 0])
  expect(await readArticleFile(await file('w.txt', wide))).toMatchObject({ text: 'R.' })
  expect(await readArticleFile(await file('b.txt', new Uint8Array([1, 0, 2])))).toMatchObject({
    code: 'binary',
  })
  expect(await readArticleFile(await file('e.txt', '\n'))).toMatchObject({ code: 'no-text' })
  expect(await readArticleFile(join(folder, 'none.txt'))).toMatchObject({ code: 'unreadable' })
  expect(await readArticleFile(folder)).toMatchObject({ code: 'unreadable' })
})

it.each([
  ['{"id":"a","text":"x"}\n{"id":"b"}', 'jsonl'],
  ['{"id":"a","text":"x"}\n', 'jsonl'],
  ['{\n"id":"a"}', 'json'],
  ['{"id":"a"}', 'json'],
  ['  <!DOCTYPE html><p>', 'html'],
  ['<article>', 'html'],
  ['<b 3 people', 'text'],
  ['Rain fell.', 'text'],
  ['{not json}\n', 'json'],
])('guesses %j to be %s', (text, format) => {
  expect(guessFormat(text)).toBe(format)
})

it('never throws, whatever the bytes', () => {
  fc.assert(
    fc.property(fc.uint8Array(), (any) => {
      readArticleBytes(any, 'x')
    }),
  )
  expect(readArticleBytes(bytes('caf\xe9'), 'x')).toMatchObject({ text: 'café' })
})

it('reads other encodings, and says so', () => {
  const old = new Uint8Array([...bytes('Flood hits the caf'), 0xe9, ...bytes(', officials said.')])
  const article = readArticleBytes(old, 'x')
  expect(article).toMatchObject({ text: 'Flood hits the café, officials said.' })
  expect('decoding' in article && article.decoding.length).toBe(1)
})
