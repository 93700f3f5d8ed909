import { Worker } from 'node:worker_threads'
import type { UnitResult } from './run-unit.ts'
import type { Unit, Wanted } from './unit.ts'

/** The rows of one unit as JSONL, and what became of its articles. */
export interface UnitRows extends Omit<UnitResult, 'rows'> {
  /** The bytes of input it took. */
  readonly size: number
  /** One JSON object a line. */
  readonly jsonl: () => string
  readonly rows: () => readonly object[]
}

/** What a worker answers. */
export interface Answer extends Omit<UnitResult, 'rows'> {
  readonly jsonl: string
}

/**
 * Does units of work and gives their rows in the order of the units.
 *
 * @param jobs - worker threads; with 1 the work is done in this thread. At most two units a thread are in memory
 */
export async function* runUnits(
  units: AsyncIterable<Unit>,
  wanted: Wanted,
  jobs: number,
): AsyncGenerator<UnitRows> {
  if (jobs <= 1) {
    const { runUnit } = await import('./run-unit.ts')
    for await (const unit of units) {
      const { rows, articles, unread } = await runUnit(unit, wanted)
      yield { articles, unread, size: unit.size, rows: () => rows, jsonl: () => toLines(rows) }
    }
    return
  }
  const threads = Array.from({ length: jobs }, () => new Thread(wanted))
  const waiting: Promise<UnitRows>[] = []
  let turn = 0
  try {
    for await (const unit of units) {
      waiting.push(threads[turn++ % jobs]!.run(unit))
      // A failure is thrown where its turn comes, not as an unhandled rejection before.
      waiting.at(-1)!.catch(() => {})
      if (waiting.length >= jobs * 2) yield await waiting.shift()!
    }
    for (const each of waiting) yield await each
  } finally {
    await Promise.all(threads.map((thread) => thread.stop()))
  }
}

/** The rows as one JSON object a line. */
export function toLines(rows: readonly object[]): string {
  let lines = ''
  for (const row of rows) lines += `${JSON.stringify(row)}\n`
  return lines
}

// Built, the worker stands beside this file as JavaScript; in the sources, as TypeScript, which Node reads as it is.
const inSource = import.meta.url.endsWith('.ts')
const workerFile = new URL(inSource ? './worker.ts' : './worker.js', import.meta.url)

const sourceFlags = [
  '--conditions=sayso-source',
  '--experimental-transform-types',
  '--disable-warning=ExperimentalWarning',
]

/** One worker thread, which does its units in the order it is given them. */
class Thread {
  readonly #worker: Worker
  readonly #asked: { readonly done: (answer: Answer) => void; readonly failed: (error: Error) => void }[] = []

  constructor(wanted: Wanted) {
    this.#worker = new Worker(workerFile, {
      workerData: wanted,
      ...(inSource && { execArgv: sourceFlags }),
    })
    this.#worker.on('message', (answer: Answer) => this.#asked.shift()?.done(answer))
    this.#worker.on('error', (error) => this.#fail(error as Error))
    this.#worker.on('exit', () => this.#fail(new Error('a worker thread ended before its work')))
  }

  run(unit: Unit): Promise<UnitRows> {
    return new Promise<UnitRows>((resolve, reject) => {
      const done = ({ jsonl, articles, unread }: Answer) =>
        resolve({ articles, unread, size, jsonl: () => jsonl, rows: () => fromLines(jsonl) })
      const { size } = unit
      this.#asked.push({ done, failed: reject })
      const handed = 'bytes' in unit ? [unit.bytes.buffer as ArrayBuffer] : []
      this.#worker.postMessage(unit, handed)
    })
  }

  #fail(error: Error): void {
    for (const each of this.#asked.splice(0)) each.failed(error)
  }

  async stop(): Promise<void> {
    await this.#worker.terminate()
  }
}

function fromLines(jsonl: string): object[] {
  return jsonl === '' ? [] : (JSON.parse(`[${jsonl.trimEnd().replaceAll('\n', ',')}]`) as object[])
}
