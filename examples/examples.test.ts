import { execFile } from 'node:child_process'
import { mkdtemp, readFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { expect, it } from 'vitest'

const flags = [
  '--conditions=sayso-source',
  '--experimental-transform-types',
  '--disable-warning=ExperimentalWarning',
]

async function run(name: string, ...args: string[]): Promise<string> {
  const script = fileURLToPath(new URL(name, import.meta.url))
  const { stdout, stderr } = await promisify(execFile)(process.execPath, [...flags, script, ...args])
  expect(stderr).toBe('')
  return stdout
}

it('researcher.ts tells who stands behind the figures of an article', async () => {
  const out = await run('researcher.ts')
  expect(out).toMatch(/^Ruined Herders Crowd Into Ulan Bator, by Marta Ellingsen, ULAN BATOR, 2002-02-11\n/)
  expect(out).toMatch(/\n {2}\d+ {2}the article's own voice\n/)
  expect(out).toMatch(/\n {2}\d+ {2}Batbayar Dorj\n/)
  expect(out).toContain('\n  … to 90000: herders')
  expect(out).toContain('\n  40000 to 90000: herders living (estimated, Charities working in the camps)\n')
  expect(out).toContain('\n  22000 to 22000: people signed (asserted)\n')
  const [, sliced, all] = /(\d+) of (\d+) figures slice/.exec(out)!
  expect(sliced).toBe(all)
})

it('data-team.ts turns a folder into a table', async () => {
  const path = join(await mkdtemp(join(tmpdir(), 'sayso-')), 'claims.csv')
  const out = await run('data-team.ts', fileURLToPath(new URL('articles', import.meta.url)), path)
  const lines = out.trimEnd().split('\n')
  expect(lines.slice(0, -1).map((line) => line.replace(/\d+ figures/, 'N figures'))).toEqual([
    'The Lakeside Herald: N figures',
    'The Morning Post: N figures',
    'Lakes News Agency: N figures',
    'Northern Steppe Review: N figures',
  ])
  const [, figures] = /^4 articles, (\d+) figures, one row each, in /.exec(lines.at(-1)!)!
  // No sentence of these articles runs over a line, so a row of the table is a line of the file.
  expect((await readFile(path, 'utf8')).trimEnd().split('\r\n').length - 1).toBe(Number(figures))
})

it('fact-checker.ts finds where three articles disagree', async () => {
  const out = await run('fact-checker.ts')
  expect(out).toMatch(/range-narrowed: .*“Up to 60” .*has become “60” \(The Morning Post\)/)
  expect(out).toMatch(
    /conflict: people rescued, Port Amsa: Joseph Mrema \(.*\) has 140, .*Red Cross \(.*\) has 118\./,
  )
  expect(out).toContain('arithmetic: 6 women + 5 children make 11, more than the 9 people they are part of.')
  expect(out).toContain('arithmetic: 84 of 200 is 42%, not “70 percent”.')
  expect(out).toContain('\npeople dead, Port Amsa\n')
})
