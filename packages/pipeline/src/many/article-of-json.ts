import { type ErrorRow, toErrorRow } from '@sayso/claims'
import type { ArticleInput } from '@sayso/core'

/**
 * Reads one article from JSON: `text` or `html`, and whichever of `id`, `title`, `published`,
 * `publisher` and `url` it has. Fields of other names are passed over, and so are values that are
 * neither text nor, for `id` and `published`, a number.
 *
 * @param json - one JSON object
 * @param id - the article's name where it has no `id` of its own
 * @returns the article, or the row that says why there is none: `bad-json` or `no-text`
 */
export function readArticleJson(json: string, id: string): ArticleInput | ErrorRow {
  let value: unknown
  try {
    value = JSON.parse(json)
  } catch (error) {
    const empty = json.trim() === ''
    return toErrorRow(id, 'bad-json', empty ? 'It is empty.' : `It is not JSON: ${(error as Error).message}`)
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    const what = Array.isArray(value) ? 'a list' : value === null ? 'null' : `a ${typeof value}`
    return toErrorRow(id, 'bad-json', `One article is one JSON object, and this is ${what}.`)
  }
  return readArticleObject(value as Record<string, unknown>, id)
}

function readArticleObject(value: Record<string, unknown>, fallback: string): ArticleInput | ErrorRow {
  const id = named(value.id) ?? fallback
  const text = worded(value.text)
  const html = worded(value.html)
  if (text === undefined && html === undefined) {
    return toErrorRow(id, 'no-text', 'It has neither `text` nor `html` with anything in it.')
  }
  return {
    id,
    url: written(value.url),
    title: written(value.title),
    publisher: written(value.publisher),
    published: named(value.published),
    ...(html === undefined ? { text } : { html }),
  }
}

const written = (value: unknown): string | undefined =>
  typeof value === 'string' && value !== '' ? value : undefined
const worded = (value: unknown): string | undefined =>
  typeof value === 'string' && /\S/.test(value) ? value : undefined
const named = (value: unknown): string | undefined =>
  typeof value === 'number' ? String(value) : written(value)
