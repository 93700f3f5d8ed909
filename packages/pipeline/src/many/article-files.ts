import { opendir, stat } from 'node:fs/promises'
import { extname, join } from 'node:path'

/** What a file holds: one article, or one a line. */
export type FileFormat = 'text' | 'html' | 'json' | 'jsonl'

const formats: Readonly<Record<string, FileFormat>> = {
  '.txt': 'text',
  '.text': 'text',
  '.md': 'text',
  '.markdown': 'text',
  '.htm': 'html',
  '.html': 'html',
  '.xhtml': 'html',
  '.json': 'json',
  '.jsonl': 'jsonl',
  '.ndjson': 'jsonl',
}

/** What the file's name says it holds; undefined where the name does not say. */
export function readFormat(path: string): FileFormat | undefined {
  return formats[extname(path).toLowerCase()]
}

/** A file to read, and how long it is. */
export interface ArticleFile {
  readonly path: string
  /** Bytes; 0 where it cannot be known. */
  readonly size: number
}

/**
 * The article files that `paths` name: a file for itself, a directory for every file in it and below
 * whose name says that it holds articles, in order of name. Hidden files and directories are passed over.
 *
 * A path that does not exist comes too, so that reading it says so.
 */
export async function* findArticleFiles(paths: Iterable<string>): AsyncGenerator<ArticleFile> {
  for (const path of paths) {
    const found = path === '-' ? undefined : await stat(path).catch(() => undefined)
    if (found?.isDirectory()) yield* filesBelow(path)
    else yield { path, size: found?.isFile() ? found.size : 0 }
  }
}

async function* filesBelow(directory: string): AsyncGenerator<ArticleFile> {
  const entries = await articleEntries(directory)
  // Reading a directory that cannot be opened as a file says why.
  if (!entries) yield { path: directory, size: 0 }
  for (const { name, isDirectory } of entries ?? []) {
    const path = join(directory, name)
    if (isDirectory) yield* filesBelow(path)
    else yield { path, size: (await stat(path).catch(() => undefined))?.size ?? 0 }
  }
}

async function articleEntries(
  directory: string,
): Promise<{ name: string; isDirectory: boolean }[] | undefined> {
  const entries: { name: string; isDirectory: boolean }[] = []
  try {
    for await (const entry of await opendir(directory)) {
      if (entry.name.startsWith('.')) continue
      const isDirectory = entry.isDirectory()
      if (isDirectory || readFormat(entry.name)) entries.push({ name: entry.name, isDirectory })
    }
  } catch {
    return undefined
  }
  // By code unit, so that the order is the same on every machine.
  return entries.sort((a, b) => (a.name < b.name ? -1 : 1))
}
