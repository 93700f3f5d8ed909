// Runs what the documentation shows: each README's first `ts` block, whose output must be the `text` block
// after it, and the `// =>` lines of every TSDoc `@example`.
import { execFile } from 'node:child_process'
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { afterAll, describe, expect, it } from 'vitest'
import { findReadmeExample } from './readme-example.ts'
import { findTsdocExamples, toCheck } from './tsdoc-examples.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const packages = readdirSync(join(root, 'packages'))
const flags = ['--conditions=sayso-source', '--import', 'tsx']

// A script stands in the package whose documentation it is of, so that it imports what that package may.
const scripts: string[] = []
afterAll(() => {
  for (const script of scripts) rmSync(script, { force: true })
})

async function run(folder: string, name: string, source: string): Promise<string> {
  const scratch = join(folder, 'node_modules', '.docs')
  mkdirSync(scratch, { recursive: true })
  const script = join(scratch, name)
  scripts.push(script)
  writeFileSync(script, source)
  const { stdout } = await promisify(execFile)(process.execPath, [...flags, script], { cwd: root })
  return stdout
}

/** Runs a shell block in which `sayso` is the command, as its sources are. */
async function runShell(code: string): Promise<string> {
  const command = [process.execPath, ...flags, join(root, 'packages/cli/src/sayso.ts')]
    .map((word) => `'${word}'`)
    .join(' ')
  const { stdout } = await promisify(execFile)('bash', ['-c', `sayso() { ${command} "$@"; }\n${code}`], {
    cwd: root,
    env: { ...process.env, COLUMNS: '110', NO_COLOR: '1' },
  })
  return stdout
}

describe('the example of each README prints what it says', () => {
  const readmes = ['README.md', ...packages.map((name) => `packages/${name}/README.md`)]
  it.each(readmes)('%s', async (path) => {
    const isCommand = path === 'packages/cli/README.md'
    const example = findReadmeExample(readFileSync(join(root, path), 'utf8'), isCommand ? 'sh' : 'ts')
    expect(example, 'a block of code with a ```text block after it').toBeDefined()
    if (isCommand) {
      expect(await runShell(example!.code)).toBe(example!.output)
      return
    }
    const folder = path === 'README.md' ? join(root, 'packages/sayso') : join(root, path, '..')
    expect(await run(folder, 'readme.ts', selfImport(folder, example!.code))).toBe(example!.output)
  })
})

it('the front page shows what its first command prints', async () => {
  const shown = findReadmeExample(readFileSync(join(root, 'README.md'), 'utf8'), 'sh')?.output ?? ''
  const printed = await runShell('sayso extract examples/articles/sample.txt --format table')
  // It may show the beginning only, and say so with a last line of "…".
  const [begun, rest] = shown.split(/^…\n$/m)
  expect(rest === undefined ? printed : printed.slice(0, begun!.length)).toBe(begun)
})

describe('every TSDoc example is true', () => {
  for (const name of packages) {
    const folder = join(root, 'packages', name)
    const examples = sourcesBelow(join(folder, 'src')).flatMap((file) =>
      findTsdocExamples(readFileSync(file, 'utf8')).map((example) => ({ ...example, file })),
    )
    if (examples.length === 0) continue
    it(name, async () => {
      const wrong: string[] = []
      const checks = examples.map((example, i) => toCheck(example, example.file, i)).join('\n')
      const out = await run(folder, 'examples.ts', checks)
      for (const line of out.split('\n').filter(Boolean)) {
        const { index, value, expected, actual } = JSON.parse(line)
        const { file } = examples[index]!
        if (actual !== expected)
          wrong.push(`${relative(root, file)}: ${value}\n  is ${actual}\n  not ${expected}`)
      }
      expect(wrong.join('\n')).toBe('')
    })
  }
})

/** A script cannot import the package it stands in by name from within `node_modules`; its entry then stands for it. */
function selfImport(folder: string, code: string): string {
  const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  return code.replace(/(from\s+|import\()'([^']+)'/g, (all, before: string, specifier: string) => {
    if (specifier !== manifest.name && !specifier.startsWith(`${manifest.name}/`)) return all
    const entry =
      manifest.exports[specifier === manifest.name ? '.' : `.${specifier.slice(manifest.name.length)}`]
    return `${before}'${join(folder, entry['sayso-source'])}'`
  })
}

function sourcesBelow(folder: string): string[] {
  const entries = readdirSync(folder, { withFileTypes: true, recursive: true })
  return entries
    .filter(({ name }) => name.endsWith('.ts') && !name.endsWith('.test.ts') && !name.endsWith('.fixture.ts'))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
}
