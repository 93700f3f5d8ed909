/**
 * Mojibake undone: ftfy's own test cases, against what its `fix_encoding` is meant to give; and clean text left alone.
 *
 *     npx tsx --conditions=sayso-source packages/clean/eval/mojibake.ts [../shared]
 */
import { readFileSync } from 'node:fs'
import { findMojibake, repairText } from '../src/index.ts'

const root = process.argv[2] ?? '../shared'
interface Case {
  label: string
  original: string
  fixed: string
  'fixed-encoding'?: string
  expect: 'pass' | 'fail'
}
const cases = JSON.parse(readFileSync(`${root}/clean/mojibake.json`, 'utf8')) as Case[]
let right = 0
for (const each of cases) {
  const wanted = each['fixed-encoding'] ?? each.fixed
  const got = repairText(each.original)
  if (got === wanted) right++
  else console.log(`${each.expect}: ${each.label}\n  ${JSON.stringify(wanted)}\n  ${JSON.stringify(got)}`)
}
console.log(`${right} of ${cases.length}`)
for (const file of ['newswire', 'displacement']) {
  let touched = 0
  for (const line of readFileSync(`${root}/corpus/${file}.jsonl`, 'utf8').trim().split('\n')) {
    const { text } = JSON.parse(line) as { text: string }
    for (const edit of findMojibake(text)) {
      touched++
      console.log(
        file,
        JSON.stringify(text.slice(edit.start - 10, edit.end + 10)),
        '->',
        JSON.stringify(edit.text),
      )
    }
  }
  console.log(`${file}: ${touched} edits`)
}
