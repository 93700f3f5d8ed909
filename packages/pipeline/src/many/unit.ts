import type { ErrorRow } from '@sayso/claims'
import type { FileFormat } from './article-files.ts'
import type { LineBlock } from './line-blocks.ts'

/** A piece of work that a thread can have by itself: some files, or some lines of one. */
export type Unit = FilesUnit | LinesUnit | BytesUnit | UnreadUnit

/** Files of one article each. */
export interface FilesUnit {
  readonly kind: 'files'
  readonly paths: readonly string[]
  /** The bytes of the files, to show progress by. */
  readonly size: number
}

/** Whole lines of a file with one article a line. */
export interface LinesUnit extends LineBlock {
  readonly kind: 'lines'
  /** The file's name: an article without an id is called `name:line`. */
  readonly name: string
  readonly size: number
}

/** One article that came through a pipe. Without an id of its own it is named after its content. */
export interface BytesUnit {
  readonly kind: 'bytes'
  readonly bytes: Uint8Array
  /** What to call it in the row that says why it could not be read. */
  readonly name: string
  readonly format: FileFormat
  readonly size: number
}

/** What could not be read, and nothing to do but say so. */
export interface UnreadUnit {
  readonly kind: 'unread'
  readonly row: ErrorRow
  readonly size: number
}

/** What is wanted of each article. */
export interface Wanted {
  /** `claims`: a row for each claim. `articles`: one row with every layer. */
  readonly rows: 'claims' | 'articles'
  /** For an article that neither says nor is given when it was published. */
  readonly published?: string
  /** True where an empty line too must give a row. */
  readonly everyLine?: boolean
}
