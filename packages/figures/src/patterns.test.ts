import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { checkSync } from 'recheck'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'

/** Every regular expression that stands in this package's sources, tests aside. */
function patternsOf(folder: string): { file: string; source: string; flags: string }[] {
  const found: { file: string; source: string; flags: string }[] = []
  for (const entry of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (!entry.endsWith('.ts') || entry.endsWith('.test.ts')) continue
    const file = ts.createSourceFile(entry, readFileSync(join(folder, entry), 'utf8'), ts.ScriptTarget.Latest)
    const visit = (node: ts.Node): void => {
      if (ts.isRegularExpressionLiteral(node)) {
        const end = node.text.lastIndexOf('/')
        found.push({ file: entry, source: node.text.slice(1, end), flags: node.text.slice(end + 1) })
      }
      ts.forEachChild(node, visit)
    }
    visit(file)
  }
  return found
}

describe('the patterns of this package', () => {
  const patterns = patternsOf(import.meta.dirname)

  it('are found', () => {
    expect(patterns.length).toBeGreaterThan(50)
  })

  it.each(patterns.map((each) => [`${each.file}: ${each.source.slice(0, 60)}`, each] as const))(
    'never backtrack badly: %s',
    (_name, { source, flags }) => {
      const { status } = checkSync(source, flags, { timeout: 20_000 })
      expect(status).toBe('safe')
    },
    30_000,
  )
})
