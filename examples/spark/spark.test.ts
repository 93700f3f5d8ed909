import { execFile, spawnSync } from 'node:child_process'
import { mkdtemp, readdir, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { expect, it } from 'vitest'

const flags = '--conditions=sayso-source --experimental-transform-types --disable-warning=ExperimentalWarning'
const sayso = fileURLToPath(new URL('../../packages/cli/src/sayso.ts', import.meta.url))
const job = fileURLToPath(new URL('claims.py', import.meta.url))

const java = 'java'
const hasSpark =
  spawnSync('python3', ['-c', 'import pyspark']).status === 0 && spawnSync(java, ['-version']).status === 0

// CI sets SAYSO_REQUIRE_ALL where it has installed pyspark and Java, and then nothing is skipped.
const skipped = !hasSpark && !process.env.SAYSO_REQUIRE_ALL

it.skipIf(skipped)(
  `the Spark job writes the claims of a corpus${skipped ? ' (skipped: no pyspark or no Java here)' : ''}`,
  async () => {
    const folder = await mkdtemp(join(tmpdir(), 'sayso-'))
    const lines = Array.from({ length: 20 }, (_, i) =>
      JSON.stringify({ id: `a${i}`, text: `Police said ${i + 2} people died.` }),
    )
    await writeFile(join(folder, 'articles.jsonl'), [...lines, 'no json'].join('\n'))
    const command = `${process.execPath} ${flags} ${sayso} map`
    const { stdout, stderr } = await promisify(execFile)(
      'python3',
      [job, join(folder, 'articles.jsonl'), join(folder, 'claims'), command],
      { env: { ...process.env, SPARK_LOCAL_IP: '127.0.0.1' } },
    )
    expect(stdout).toContain('20 articles read, 1 not, 20 claims')
    expect(stderr).toMatch(/stdin:\d+: It is not JSON/)
    expect((await readdir(join(folder, 'claims'))).some((name) => name.endsWith('.parquet'))).toBe(true)
  },
  180_000,
)
