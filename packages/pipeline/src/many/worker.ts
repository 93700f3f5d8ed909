// The worker thread of `runUnits`: does each unit it is sent, in order, and sends its rows back as JSONL.
import { parentPort, workerData } from 'node:worker_threads'
import { type Answer, toLines } from './jobs.ts'
import { runUnit } from './run-unit.ts'
import type { Unit, Wanted } from './unit.ts'

const wanted = workerData as Wanted
let last: Promise<void> = Promise.resolve()

parentPort?.on('message', (unit: Unit) => {
  last = last.then(async () => {
    const { rows, articles, unread } = await runUnit(unit, wanted)
    const answer: Answer = { jsonl: toLines(rows), articles, unread }
    parentPort?.postMessage(answer)
  })
})
