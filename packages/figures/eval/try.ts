// Prints what is read in each line of standard input: npx tsx --conditions=sayso-source packages/figures/eval/try.ts < lines.txt
import { readFileSync } from 'node:fs'
import { findFigures } from '@sayso/figures'

for (const line of readFileSync(0, 'utf8').split('\n')) {
  if (!line.trim()) continue
  console.log(line)
  for (const f of findFigures(line)) {
    console.log(
      `    [${f.text}] ${f.kind} ${f.low}..${f.high} ${f.bound} u=${f.unit} c=${f.counted?.text ?? '-'}${f.of ? ` of=${f.of.text}` : ''}${f.restates ? ' RESTATES' : ''}`,
    )
  }
}
