// Runs the test suites of Recognizers-Text, quantulum3 and Duckling on findFigures and says what is left out and why.
// npx tsx --conditions=sayso-source packages/figures/eval/peers.ts [../shared/peers] [--failures [MODEL]] [--left-out]
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Suite } from './peers-case.ts'
import { duckling } from './peers-duckling.ts'
import { quantulum } from './peers-quantulum.ts'
import { recognizers } from './peers-recognizers.ts'

const args = process.argv.slice(2)
const at = args.indexOf('--failures')
const failures = at >= 0
const model =
  at >= 0 && args[at + 1] && !args[at + 1]!.startsWith('-') ? args.splice(at + 1, 1)[0] : undefined
const showLeftOut = args.includes('--left-out')
const peers =
  args.find((arg) => !arg.startsWith('--')) ?? join(import.meta.dirname, '../../../../shared/peers')
const load = (path: string): string => readFileSync(join(peers, path), 'utf8').replace(/^\uFEFF/, '')

const suites: Suite[] = [...recognizers(load), ...quantulum(load), ...duckling(load)]
for (const { name, cases } of suites) {
  const inScope = cases.filter((each) => each.leftOut === undefined)
  const passed = inScope.filter((each) => each.problem === undefined)
  const share = ((100 * passed.length) / Math.max(1, inScope.length)).toFixed(1)
  console.log(
    `${name.padEnd(34)} ${String(passed.length).padStart(4)}/${String(inScope.length).padEnd(4)} ${share.padStart(5)}%   left out ${cases.length - inScope.length} of ${cases.length}`,
  )
  if (failures && (!model || name.includes(model))) {
    for (const each of inScope)
      if (each.problem && (!args.includes('--seen') || cases.indexOf(each) % 5 !== 4))
        console.log(`    ${JSON.stringify(each.text.slice(0, 240))}\n        ${each.problem}`)
  }
  if (showLeftOut) {
    const reasons = new Map<string, string[]>()
    for (const each of cases)
      if (each.leftOut) reasons.set(each.leftOut, [...(reasons.get(each.leftOut) ?? []), each.text])
    for (const [reason, texts] of reasons)
      console.log(`    left out ${texts.length}: ${reason}; e.g. ${JSON.stringify(texts[0]!.slice(0, 80))}`)
  }
}
