import { type FileFormat, runUnits, type UnitRows, type Wanted } from '@sayso/pipeline/node'
import { exit } from './exit.ts'
import { measure, unitsOf, usefulJobs } from './inputs.ts'
import { endWhole } from './interrupt.ts'
import { openOutput } from './output.ts'
import { showProgress } from './progress.ts'

/** What every command over many articles takes. */
export interface RowOptions {
  readonly output?: string
  readonly published?: string
  readonly input?: FileFormat
  readonly jobs?: number
}

/** Turns rows into what a format writes; `end` gives what stands after the last. */
export interface RowFormat {
  readonly begin?: () => string | Uint8Array
  readonly write: (rows: UnitRows) => string | Uint8Array
  readonly end?: () => string | Uint8Array
}

/** Runs articles through the pipeline and writes their rows, piece by piece, in order. */
export async function runRows(
  paths: readonly string[],
  options: RowOptions,
  rows: Wanted['rows'],
  format: RowFormat,
): Promise<number> {
  const total = await measure(paths, process.stderr.isTTY ? undefined : 1 << 30)
  const jobs = options.jobs ?? usefulJobs(total)
  const output = await openOutput(options.output)
  const stopListening = endWhole(output)
  const progress = showProgress(total)
  const wanted: Wanted = { rows, ...(options.published && { published: options.published }) }
  let unread = 0
  let seen = 0
  try {
    await output.write(format.begin?.() ?? '')
    for await (const done of runUnits(unitsOf(paths, options.input), wanted, jobs)) {
      unread += done.unread
      seen += done.articles + done.unread
      progress.add(done)
      await output.write(format.write(done))
    }
    await output.write(format.end?.() ?? '')
    await output.close()
  } catch (error) {
    output.abandon()
    throw error
  } finally {
    progress.clear()
    stopListening()
  }
  if (seen === 0)
    process.stderr.write('No article was found: directories are searched for .txt .md .html .json .jsonl\n')
  return unread > 0 ? exit.someUnread : exit.allRead
}
