import { mkdir, mkdtemp, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { findArticleFiles, readFormat } from './article-files.ts'

it('finds the article files of directories in order of name, and takes files as they are', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'sayso-'))
  await mkdir(join(folder, 'b/c'), { recursive: true })
  await mkdir(join(folder, '.git'))
  for (const name of [
    'a.txt',
    'B.HTML',
    'b/x.jsonl',
    'b/c/y.md',
    'z.json',
    'photo.jpg',
    '.a.txt',
    '.git/b.txt',
    'notes',
  ]) {
    await writeFile(join(folder, name), '12345')
  }
  // A link to a directory above would never end.
  await symlink(folder, join(folder, 'b/again'))
  const found = []
  for await (const { path, size } of findArticleFiles([
    folder,
    join(folder, 'notes'),
    join(folder, 'none.txt'),
  ])) {
    found.push([path.slice(folder.length + 1), size])
  }
  expect(found).toEqual([
    ['B.HTML', 5],
    ['a.txt', 5],
    ['b/c/y.md', 5],
    ['b/x.jsonl', 5],
    ['z.json', 5],
    ['notes', 5],
    ['none.txt', 0],
  ])
})

it.each([
  ['a.txt', 'text'],
  ['A.HTM', 'html'],
  ['x/y.ndjson', 'jsonl'],
  ['a.json', 'json'],
  ['a.pdf', undefined],
  ['txt', undefined],
])('tells by the name of %s that it is %s', (path, format) => {
  expect(readFormat(path)).toBe(format)
})
