/**
 * Runs the standard pipeline over the gold articles and scores its claims.
 *
 *     npx tsx --conditions=sayso-source packages/claims/eval/gold.ts [--gold DIR] [--part open|held] [--out FILE] [--docs] [--errors FIELD]
 *
 * `--part held` is every fifth article, kept unread while rules were written; `open` the others.
 * What it does not know it passes on to the scorer.
 */
import { spawnSync } from 'node:child_process'
import { copyFileSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { standardPipeline } from '../../pipeline/src/standard.ts'

const args = process.argv.slice(2)
const flag = (name: string): string | undefined => {
  const at = args.indexOf(name)
  return at < 0 ? undefined : args.splice(at, 2)[1]
}
const gold = resolve(flag('--gold') ?? join(import.meta.dirname, '../../../../shared/gold'))
const part = flag('--part')
const out = flag('--out')
const isIn = (index: number): boolean => part === undefined || (part === 'held') === (index % 5 === 4)

const directory = mkdtempSync(join(tmpdir(), 'sayso-gold-'))
const lines: string[] = []
readFileSync(join(gold, 'dev.jsonl'), 'utf8')
  .split('\n')
  .filter(Boolean)
  .forEach((line, index) => {
    if (!isIn(index)) return
    const { id, text, title, published, publisher, url } = JSON.parse(line)
    copyFileSync(join(gold, 'dev', `${id}.json`), join(directory, `${id}.json`))
    const { claims } = standardPipeline.run({ article: { id, text, title, published, publisher, url } })
    lines.push(...claims.map((claim) => JSON.stringify(claim)))
  })
const file = out ? resolve(out) : join(directory, 'claims.jsonl')
writeFileSync(file, `${lines.join('\n')}\n`)
spawnSync(process.execPath, [join(gold, 'score.mjs'), directory, file, ...args], { stdio: 'inherit' })
