// Scores findFigures on the gold articles with their own scorer, straight from the articles' raw text.
// npx tsx --conditions=sayso-source packages/figures/eval/gold.ts [../shared/gold] [--only ID,...] [--not ID,...] [--errors FIELD]
import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { findFigures } from '@sayso/figures'

const args = process.argv.slice(2)
const flag = (name: string): string | undefined => {
  const at = args.indexOf(name)
  return at < 0 ? undefined : args.splice(at, 2)[1]
}
const only = flag('--only')?.split(',')
const not = flag('--not')?.split(',') ?? []
const errors = flag('--errors')
const gold = args[0] ?? join(import.meta.dirname, '../../../../shared/gold')

const wanted = (id: string) =>
  (!only || only.some((part) => id.includes(part))) && !not.some((part) => id.includes(part))
const work = mkdtempSync(join(tmpdir(), 'figures-gold-'))
mkdirSync(join(work, 'dev'))
for (const file of readdirSync(join(gold, 'dev'))) {
  if (wanted(file.slice(0, -5))) cpSync(join(gold, 'dev', file), join(work, 'dev', file))
}
const rows: string[] = []
for (const line of readFileSync(join(gold, 'dev.jsonl'), 'utf8').trim().split('\n')) {
  const { id, text } = JSON.parse(line) as { id: string; text: string }
  if (!wanted(id)) continue
  for (const figure of findFigures(text)) {
    const { start, end } = figure.span
    const exact = `${text.slice(Math.max(0, start - 40), start)}[[${text.slice(start, end)}]]${text.slice(end, end + 40)}`
    rows.push(
      JSON.stringify({
        document: { id },
        figure,
        counted: figure.counted,
        source: null,
        evidence: { exact: exact.replace(/\s+/g, ' ') },
      }),
    )
  }
}
const claims = join(work, 'claims.jsonl')
writeFileSync(claims, rows.join('\n'))
const extra = errors ? ['--errors', errors] : []
console.log(
  execFileSync('node', [join(gold, 'score.mjs'), join(work, 'dev'), claims, ...extra], {
    encoding: 'utf8',
    maxBuffer: 1e8,
  }),
)
