// Start-up of the built package, in fresh processes: importing it, and the first analysis (which reads the model).
// By the clock, and by processor time, which a busy machine disturbs less.
//   pnpm --filter @sayso/language... build && npx tsx packages/language/eval/start-up.ts
import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const built = new URL('../dist/index.js', import.meta.url).href
const program = `
  const before = process.cpuUsage()
  const started = performance.now()
  const { analyze } = await import(${JSON.stringify(built)})
  const imported = performance.now()
  analyze('Some 200 homes burned.')
  const done = performance.now()
  const { user, system } = process.cpuUsage(before)
  console.log(JSON.stringify([imported - started, done - imported, (user + system) / 1000]))`
const runs = Array.from({ length: 15 }, () => {
  const out = execFileSync(process.execPath, ['--input-type=module', '-e', program], {
    cwd: fileURLToPath(new URL('..', import.meta.url)),
    encoding: 'utf8',
  })
  return JSON.parse(out) as [number, number, number]
})
const middle = (values: number[]) => values.sort((a, b) => a - b)[7]!.toFixed(0)
const least = (values: number[]) => Math.min(...values).toFixed(0)
const both = runs.map(([a, b]) => a + b)
console.log(`import: median ${middle(runs.map(([a]) => a))} ms, least ${least(runs.map(([a]) => a))} ms`)
console.log(
  `first analysis: median ${middle(runs.map(([, b]) => b))} ms, least ${least(runs.map(([, b]) => b))} ms`,
)
console.log(`together: median ${middle(both)} ms, least ${least(both)} ms`)
const processor = runs.map(([, , time]) => time)
console.log(`together, processor time: median ${middle(processor)} ms, least ${least(processor)} ms`)
