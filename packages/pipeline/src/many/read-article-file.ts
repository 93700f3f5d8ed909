import { open } from 'node:fs/promises'
import { type ErrorRow, toErrorRow } from '@sayso/claims'
import { decodeBytes } from '@sayso/clean'
import type { ArticleInput, Diagnostic } from '@sayso/core'
import { type FileFormat, readFormat } from './article-files.ts'
import { readArticleJson } from './article-of-json.ts'
import { isErrorRow } from './many.ts'

// A novel has one megabyte; nothing longer than this is a news article.
const LONGEST = 64 << 20

/** An article read from bytes, and what was remarkable in reading them: an encoding that had to be guessed. */
export interface FileArticle extends ArticleInput {
  readonly decoding: readonly Diagnostic[]
}

/**
 * Reads a file of one article. Its id is its path.
 *
 * @returns the article, or the row that says why there is none: `unreadable`, `too-large`, `binary`, `no-text`, `bad-json`
 */
export async function readArticleFile(path: string): Promise<FileArticle | ErrorRow> {
  let bytes: Uint8Array
  try {
    const file = await open(path)
    try {
      const { size } = await file.stat()
      if (size > LONGEST) return tooLarge(path, size)
      bytes = await file.readFile()
    } finally {
      await file.close()
    }
  } catch (error) {
    return toErrorRow(path, 'unreadable', `It could not be read: ${(error as Error).message}`)
  }
  return readArticleBytes(bytes, path, readFormat(path))
}

/**
 * Reads the bytes of one article.
 *
 * @param id - the article's name where it has none of its own
 * @param format - what the bytes are; told from their beginning where absent. `jsonl` is not one article and is read as JSON
 */
export function readArticleBytes(bytes: Uint8Array, id: string, format?: FileFormat): FileArticle | ErrorRow {
  if (bytes.length > LONGEST) return tooLarge(id, bytes.length)
  const { text, diagnostics: decoding } = decodeBytes(bytes)
  if (text.slice(0, 8192).includes('\0'))
    return toErrorRow(id, 'binary', 'It is not text: it has null bytes.')
  if (!/\S/.test(text)) return toErrorRow(id, 'no-text', 'It is empty.')
  switch (format ?? guessFormat(text)) {
    case 'html':
      return { id, html: text, decoding }
    case 'text':
      return { id, text, decoding }
    default: {
      const article = readArticleJson(text, id)
      return isErrorRow(article) ? article : { ...article, decoding }
    }
  }
}

/** What a text most likely is, from how it begins: an object, a page, or else plain text. */
export function guessFormat(text: string): FileFormat {
  const head = text.slice(0, 1000).trimStart()
  if (head.startsWith('{')) {
    const end = text.indexOf('\n')
    return end >= 0 && isJson(text.slice(0, end)) ? 'jsonl' : 'json'
  }
  return /^<(?:!doctype|\?xml|!--|html|head|body|article|div|p|h1)\b/i.test(head) ? 'html' : 'text'
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}

function tooLarge(id: string, size: number): ErrorRow {
  const megabytes = (n: number) => `${Math.round(n / (1 << 20))} MB`
  return toErrorRow(id, 'too-large', `It has ${megabytes(size)}; one article may have ${megabytes(LONGEST)}.`)
}
