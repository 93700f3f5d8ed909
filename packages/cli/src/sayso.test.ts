import { type ExecFileException, execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { claimSchema } from '@sayso/claims'
import { readJsonl } from '@sayso/formats'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'

import { run } from './program.ts'

const command = fileURLToPath(new URL('./sayso.ts', import.meta.url))
// The sources are run as they are, so that a test never passes on a build that is out of date.
const flags = [
  '--conditions=sayso-source',
  '--experimental-transform-types',
  '--disable-warning=ExperimentalWarning',
]

interface Ran {
  readonly status: number
  readonly out: string
  readonly err: string
}

let folder: string
const at = (name: string) => join(folder, name)

/** The command run in this process, as most tests do: a process of its own takes a second to start from the sources. */
async function sayso(args: readonly string[]): Promise<Ran> {
  const written = { out: '', err: '' }
  const take = (to: 'out' | 'err') => (data: string | Uint8Array) => {
    written[to] += typeof data === 'string' ? data : new TextDecoder().decode(data)
    return true
  }
  vi.stubEnv('COLUMNS', '110')
  const spies = [
    vi.spyOn(process.stdout, 'write').mockImplementation(take('out')),
    vi.spyOn(process.stderr, 'write').mockImplementation(take('err')),
  ]
  const home = process.cwd()
  process.chdir(folder)
  try {
    return { status: await run(args), ...written }
  } finally {
    process.chdir(home)
    for (const spy of spies) spy.mockRestore()
    vi.unstubAllEnvs()
  }
}

/** The command run as a process of its own, with standard input. */
function spawned(args: readonly string[], input: string): Promise<Ran> {
  return new Promise((resolve) => {
    const done = (error: ExecFileException | null, out: string, err: string) =>
      resolve({ status: typeof error?.code === 'number' ? error.code : error ? -1 : 0, out, err })
    const child = execFile(process.execPath, [...flags, command, ...args], { cwd: folder }, done)
    child.stdin?.on('error', () => {})
    child.stdin?.end(input)
  })
}

const rowsOf = ({ out }: Ran) =>
  out
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line))

const fire = 'Police said 12 people died in a warehouse fire in Paris on Monday.'

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sayso-'))
  await mkdir(at('news/deeper'), { recursive: true })
  await writeFile(at('fire.txt'), fire)
  await writeFile(
    at('news/b.html'),
    '<html><body><article><p>A storm killed <b>7</b> people.</p></article></body></html>',
  )
  await writeFile(at('news/a.md'), 'A storm killed 5 people.')
  await writeFile(at('news/deeper/c.json'), JSON.stringify({ id: 'see', text: 'A storm killed 9 people.' }))
  await writeFile(at('news/.hidden.txt'), 'A storm killed 99 people.')
  await writeFile(at('news/picture.png'), 'no article')
  await writeFile(
    at('feed.jsonl'),
    `{"id":"one","text":"A storm killed 3 people."}\n{"id":"two"}\noops\n{"text":"Four people died."}\n`,
  )
  await writeFile(at('empty.txt'), '')
  await writeFile(at('binary.txt'), new Uint8Array([80, 0, 1, 2]))
})
afterAll(() => rm(folder, { recursive: true }))

describe('sayso extract', () => {
  it('prints claims as JSONL, each as the schema has it', async () => {
    const ran = await sayso(['extract', 'fire.txt', '--published', '2031-05-07'])
    expect(ran.status).toBe(0)
    const [claim] = rowsOf(ran)
    expect(claimSchema.parse(claim)).toEqual(claim)
    expect(claim).toMatchObject({
      document: { id: 'fire.txt', published: '2031-05-07' },
      figure: { low: 12, high: 12 },
      source: { name: 'Police' },
      when: { edtf: '2031-05-05' },
    })
  })

  it('prints a table that fits the terminal', async () => {
    const { status, out } = await sayso(['extract', 'fire.txt', '--format', 'table'])
    expect(status).toBe(0)
    expect(out).toMatch(/^fire\.txt\nVALUE +COUNTED/)
    expect(out).toMatch(/\n12 .* Police +asserted +Police said 12 people/)
    for (const line of out.split('\n')) expect(line.length).toBeLessThanOrEqual(110)
  })

  it('walks a directory in order of name, and no hidden or foreign file', async () => {
    const ran = await sayso(['extract', 'news'])
    expect(rowsOf(ran).map((row) => [row.document.id, row.figure.low])).toEqual([
      ['news/a.md', 5],
      ['news/b.html', 7],
      ['see', 9],
    ])
  })

  it('exits 1 and says which articles could not be read, and why; the others come out', async () => {
    const ran = await sayso(['extract', 'feed.jsonl', 'empty.txt', 'binary.txt', 'none.txt', 'fire.txt'])
    expect(ran.status).toBe(1)
    expect(rowsOf(ran).map((row) => [row.document.id, row.code ?? row.figure.low])).toEqual([
      ['one', 3],
      ['two', 'no-text'],
      ['feed.jsonl:3', 'bad-json'],
      ['feed.jsonl:4', 4],
      ['empty.txt', 'no-text'],
      ['binary.txt', 'binary'],
      ['none.txt', 'unreadable'],
      ['fire.txt', 12],
    ])
    const table = await sayso(['extract', 'feed.jsonl', '--format', 'csv'])
    expect(table.status).toBe(1)
    expect(table.err).toContain('feed.jsonl:3: It is not JSON')
    expect(table.out.trimEnd().split('\r\n').length).toBe(3)
  })

  it('reads standard input as what it begins like, or as what it is said to be', async () => {
    expect(rowsOf(await spawned(['extract', '-'], fire))[0].document.id).toMatch(/^article-[\da-f]{16}$/)
    expect(
      rowsOf(await spawned(['extract', '-'], '<!doctype html><p>A storm killed <i>8</i> people.</p>'))[0]
        .figure.low,
    ).toBe(8)
    expect(rowsOf(await spawned(['extract', '-'], await readFile(at('feed.jsonl'), 'utf8'))).length).toBe(4)
    expect((await spawned(['extract', '-', '--input', 'json'], 'Rain.')).status).toBe(1)
  })

  it.each(['claims.jsonl', 'claims.csv', 'claims.parquet'])(
    'writes %s, and leaves no part of it',
    async (name) => {
      const ran = await sayso(['extract', 'news', '-o', name])
      expect(ran).toEqual({ status: 0, out: '', err: '' })
      const bytes = await readFile(at(name))
      if (name.endsWith('.parquet')) expect(bytes.subarray(0, 4).toString()).toBe('PAR1')
      else expect(bytes.toString().trimEnd().split('\n').length).toBe(name.endsWith('.csv') ? 4 : 3)
      expect((await readdir(folder)).filter((file) => file.endsWith('.part'))).toEqual([])
    },
  )

  it('gives the same bytes with two threads', async () => {
    const one = await sayso(['extract', 'news', 'feed.jsonl', '--jobs', '1'])
    expect(await sayso(['extract', 'news', 'feed.jsonl', '--jobs', '2'])).toEqual(one)
  })

  it('writes the formats that others read', async () => {
    const format = async (name: string) => (await sayso(['extract', 'fire.txt', '--format', name])).out
    expect(JSON.parse(await format('web-annotation')).type).toBe('Annotation')
    expect(JSON.parse(await format('claim-review'))['@type']).toBe('ClaimReview')
    expect(await format('hxl')).toContain('#affected+num+min')
  })
})

describe('the other commands', () => {
  it('annotate: one row an article', async () => {
    const [row] = rowsOf(await sayso(['annotate', 'fire.txt']))
    expect(row).toMatchObject({ type: 'article', schema: 'sayso/article@1' })
    for (const { text, span } of row.figures) expect(fire.slice(span.start, span.end)).toBe(text)
  })

  it('map: one row a line, in order, whatever the line', async () => {
    const ran = await spawned(['map'], `{"id":"a","text":"Two died."}\n\n[]\n{"id":"b","text":"Three died."}`)
    expect(ran.status).toBe(0)
    expect(rowsOf(ran).map((row) => [row.type, row.document.id])).toEqual([
      ['article', 'a'],
      ['error', 'stdin:2'],
      ['error', 'stdin:3'],
      ['article', 'b'],
    ])
  })

  it('compare: a ledger of articles, or of their claims', async () => {
    const ledger = JSON.parse((await sayso(['compare', 'news', 'fire.txt'])).out)
    expect(ledger).toMatchObject({ type: 'ledger', articles: 4, claims: 4 })
    const claims = (await sayso(['extract', 'news', 'fire.txt'])).out
    expect([...readJsonl(claims)].length).toBe(4)
    await writeFile(at('extracted.jsonl'), claims)
    expect(JSON.parse((await sayso(['compare', 'extracted.jsonl'])).out)).toEqual(ledger)
    expect((await sayso(['compare', 'news', '--format', 'table'])).out).toMatch(/^3 claims of 3 articles/)
  })

  it('report: a page', async () => {
    expect((await sayso(['report', 'news', '-o', 'report.html'])).status).toBe(0)
    expect(await readFile(at('report.html'), 'utf8')).toMatch(/^<!doctype html>/)
  })

  it('schema: the JSON Schema of a claim', async () => {
    expect(JSON.parse((await sayso(['schema'])).out).properties.schema.const).toBe('sayso/claim@1')
  })
})

describe('usage', () => {
  it.each([
    '',
    'extract',
    'nonsense',
    'extract fire.txt --format xml',
    'extract fire.txt --published soon',
    'extract fire.txt --jobs 0',
    'extract fire.txt -o no/such/folder/x.jsonl',
    'map --what',
  ])('exits 2 on: sayso %s', async (line) => {
    const ran = await sayso(line.split(' ').filter(Boolean))
    expect([ran.status, ran.out]).toEqual([2, ''])
    expect(ran.err).not.toMatch(/\n\s+at /)
  })

  it.each(['extract', 'annotate', 'compare', 'report', 'map', 'schema'])(
    '%s --help has examples',
    async (name) => {
      const ran = await sayso([name, '--help'])
      expect(ran.status).toBe(0)
      expect(ran.out).toContain('Examples:\n  sayso ')
    },
  )

  it('leaves neither half a row nor half a file when it is interrupted', async () => {
    const child = spawn(
      process.execPath,
      [...flags, command, 'extract', '-', '--input', 'jsonl', '-o', 'stopped.jsonl'],
      {
        cwd: folder,
        stdio: ['pipe', 'ignore', 'inherit'],
      },
    )
    // It waits for more than the first line, its file begun.
    child.stdin.write(`${JSON.stringify({ id: 1, text: fire })}\n`)
    await vi.waitFor(
      async () => expect((await readdir(folder)).some((name) => name.endsWith('.part'))).toBe(true),
      20_000,
    )
    child.kill('SIGINT')
    const [status] = await once(child, 'exit')
    expect(status).toBe(130)
    expect((await readdir(folder)).filter((name) => name.startsWith('stopped'))).toEqual([])
  })

  it('stops in silence when nobody reads on', async () => {
    const many = Array.from({ length: 400 }, (_, i) => JSON.stringify({ id: i, text: fire })).join('\n')
    await writeFile(at('many.jsonl'), many)
    const script = `"${process.execPath}" ${flags.join(' ')} "${command}" extract many.jsonl | head -1; exit \${PIPESTATUS[0]}`
    const ran = await new Promise<Ran>((resolve) =>
      execFile('bash', ['-c', script], { cwd: folder }, (error, out, err) =>
        resolve({ status: Number(error?.code ?? 0), out, err }),
      ),
    )
    expect([ran.status, ran.err, ran.out.split('\n').length]).toEqual([0, '', 2])
  })
})
