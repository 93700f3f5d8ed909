import { once } from 'node:events'
import { createWriteStream, openSync, unlinkSync } from 'node:fs'
import { rename } from 'node:fs/promises'
import type { Writable } from 'node:stream'
import { UsageError } from './exit.ts'

/** Where the rows go. A write is whole rows, so that whatever ends the command ends it between two. */
export interface Output {
  write(data: string | Uint8Array): Promise<void>
  /** Completes it: a file takes its name only now. */
  close(): Promise<void>
  /** Drops it: of a file nothing is left. */
  abandon(): void
}

/** Standard output, or the file `path`, which is written beside itself and renamed when it is complete. */
export async function openOutput(path: string | undefined): Promise<Output> {
  if (path === undefined) return standardOutput()
  const part = `${path}.${process.pid}.part`
  const stream = createWriteStream(part, { fd: open(part, path) })
  return {
    write: (data) => write(stream, data),
    async close() {
      stream.end()
      await once(stream, 'close')
      await rename(part, path)
    },
    abandon() {
      stream.destroy()
      unlinkSync(part)
    },
  }
}

/** In one step, so that no signal comes between a file begun and whoever clears it away. */
function open(part: string, path: string): number {
  try {
    return openSync(part, 'w')
  } catch (error) {
    throw new UsageError(`cannot write to ${path}: ${(error as Error).message}`)
  }
}

function standardOutput(): Output {
  const { stdout } = process
  if (!stdout.listeners('error').includes(onError)) stdout.on('error', onError)
  return { write: (data) => write(stdout, data), close: async () => {}, abandon: () => {} }
}

// Whoever read us has had enough (`| head`): that is no failure.
function onError(error: NodeJS.ErrnoException): void {
  if (error.code === 'EPIPE') process.exit(0)
  throw error
}

async function write(stream: Writable, data: string | Uint8Array): Promise<void> {
  if (data.length > 0 && !stream.write(data)) await once(stream, 'drain')
}
