import { availableParallelism } from 'node:os'
import { type FileFormat, findArticleFiles, findUnits, pipeUnits, type Unit } from '@sayso/pipeline/node'

/** The work that the arguments name, in order; `-` is standard input. */
export async function* unitsOf(
  paths: readonly string[],
  format: FileFormat | undefined,
): AsyncGenerator<Unit> {
  let files: string[] = []
  for (const path of paths) {
    if (path !== '-') {
      files.push(path)
      continue
    }
    yield* findUnits(findArticleFiles(files))
    files = []
    yield* pipeUnits(process.stdin, 'stdin', format)
  }
  yield* findUnits(findArticleFiles(files))
}

/** How many bytes the arguments name, counted no further than `limit`. */
export async function measure(
  paths: readonly string[],
  limit: number = Number.POSITIVE_INFINITY,
): Promise<number> {
  let bytes = 0
  for await (const file of findArticleFiles(paths)) {
    bytes += file.size
    if (bytes >= limit) break
  }
  return bytes
}

// Below this a thread costs more to start than it saves.
const WORTH_A_THREAD = 4 << 20

/** How many threads help with so many bytes: one, or as many as there are cores and work for. */
export function usefulJobs(bytes: number): number {
  return Math.max(1, Math.min(availableParallelism(), Math.floor(bytes / WORTH_A_THREAD)))
}
