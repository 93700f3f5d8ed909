// Packs each package as it would be published and asks publint and attw (ESM-only) what users would trip over.
import { execFile } from 'node:child_process'
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'

const run = promisify(execFile)
const bin = (name: string) => resolve('node_modules/.bin', name)
const scratch = mkdtempSync(join(tmpdir(), 'sayso-pack-'))

async function lint(room: string): Promise<string[]> {
  const folder = resolve('packages', room)
  const into = join(scratch, room)
  try {
    await run('pnpm', ['pack', '--pack-destination', into], { cwd: folder })
    const tarball = join(into, readdirSync(into)[0]!)
    await run(bin('publint'), ['run', tarball, '--strict'])
    await run(bin('attw'), [tarball, '--profile', 'esm-only', '--no-emoji', '--quiet'])
    return []
  } catch (error) {
    const {
      stdout = '',
      stderr = '',
      message,
    } = error as { stdout?: string; stderr?: string; message: string }
    return [`${room}: ${stdout || stderr || message}`]
  }
}

const problems: string[] = []
const rooms = readdirSync('packages').sort()
for (let i = 0; i < rooms.length; i += 2) {
  problems.push(...(await Promise.all(rooms.slice(i, i + 2).map(lint))).flat())
}
rmSync(scratch, { recursive: true })
for (const problem of problems) console.error(problem)
if (problems.length > 0) process.exit(1)
console.log(`packages pack well: ${rooms.length}`)
