import { createReadStream } from 'node:fs'
import { toErrorRow } from '@sayso/claims'
import { type ArticleFile, type FileFormat, readFormat } from './article-files.ts'
import { cutLines } from './line-blocks.ts'
import { guessFormat } from './read-article-file.ts'
import type { FilesUnit, Unit } from './unit.ts'

// Enough that a thread is not asked too often, little enough that the rows of one piece are no burden.
const FILES = 16
const BYTES = 1 << 20
const BLOCK = 1 << 18

/** The work that `files` are, in order: files of one article by the dozen, files of many by blocks of lines. */
export async function* findUnits(files: AsyncIterable<ArticleFile>): AsyncGenerator<Unit> {
  let paths: string[] = []
  let size = 0
  const together = (): FilesUnit => ({ kind: 'files', paths, size })
  for await (const file of files) {
    const many = (readFormat(file.path) ?? (await sniff(file))) === 'jsonl'
    if (!many) {
      paths.push(file.path)
      size += file.size
    }
    if (paths.length > 0 && (many || paths.length >= FILES || size >= BYTES)) {
      yield together()
      paths = []
      size = 0
    }
    if (many) {
      yield* fileLines(file.path)
    }
  }
  if (paths.length > 0) yield together()
}

/** The lines of a file; where reading it fails, what came before stands and an error row says why there is no more. */
async function* fileLines(path: string): AsyncGenerator<Unit> {
  const stream = createReadStream(path, { highWaterMark: BLOCK })
  let failure: Error | undefined
  stream.on('error', (error) => {
    failure = error
  })
  try {
    yield* lineUnits(stream, path)
  } catch (error) {
    if (error !== failure) throw error
    yield {
      kind: 'unread',
      row: toErrorRow(path, 'unreadable', `It could not be read: ${failure!.message}`),
      size: 0,
    }
  }
}

/** The work that a stream with one article a line is. */
export async function* lineUnits(stream: AsyncIterable<Uint8Array>, name: string): AsyncGenerator<Unit> {
  for await (const block of cutLines(stream)) {
    yield { kind: 'lines', name, size: block.bytes.length, ...block }
  }
}

/** The work that a pipe is: many articles, one a line, or one article. Told from how it begins where `format` is absent. */
export async function* pipeUnits(
  stream: AsyncIterable<Uint8Array>,
  name: string,
  format?: FileFormat,
): AsyncGenerator<Unit> {
  const chunks = stream[Symbol.asyncIterator]()
  const begun: Uint8Array[] = []
  let known = format
  while (known !== 'jsonl') {
    const { value, done } = await chunks.next()
    if (done) break
    begun.push(value)
    // The first line tells; it may take several chunks to come.
    if (known === undefined && value.includes(10)) {
      known = guessFormat(new TextDecoder().decode(Buffer.concat(begun)))
    }
  }
  if (known === 'jsonl') {
    yield* lineUnits(chain(begun, chunks), name)
  } else {
    // Copied, since a chunk of a stream may share its memory with others and a thread is handed all of it.
    const bytes = new Uint8Array(Buffer.concat(begun))
    yield {
      kind: 'bytes',
      bytes,
      name,
      format: known ?? guessFormat(new TextDecoder().decode(bytes)),
      size: bytes.length,
    }
  }
}

async function* chain(
  first: Iterable<Uint8Array>,
  rest: AsyncIterator<Uint8Array>,
): AsyncGenerator<Uint8Array> {
  yield* first
  for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value
}

/** What a file whose name does not say most likely holds. */
async function sniff({ path, size }: ArticleFile): Promise<FileFormat | undefined> {
  if (size === 0) return undefined
  try {
    for await (const chunk of createReadStream(path, { end: BLOCK })) {
      return guessFormat(new TextDecoder().decode(chunk as Uint8Array))
    }
  } catch {
    // Reading it says why it cannot be read.
  }
  return undefined
}
