/** The lines of one `@example`: those that set up, and those that say what an expression gives. */
export interface TsdocExample {
  readonly setUp: readonly string[]
  readonly checks: readonly { readonly expression: string; readonly value: string }[]
}

const COMMENT = /\/\*\*([\s\S]*?)\*\//g
const CHECK = /^(.*\S)\s*\/\/ => (.*\S)\s*$/

/** Every `@example` of a source file that has a line `expression // => value`. */
export function findTsdocExamples(source: string): TsdocExample[] {
  const examples: TsdocExample[] = []
  for (const [, comment] of source.matchAll(COMMENT)) {
    const lines = comment!.split('\n').map((line) => line.replace(/^\s*\*? ?/, ''))
    for (let i = 0; i < lines.length; i++) {
      if (!lines[i]!.startsWith('@example')) continue
      const setUp: string[] = []
      const checks: { expression: string; value: string }[] = []
      for (i += 1; i < lines.length && !lines[i]!.startsWith('@'); i++) {
        const line = lines[i]!.trim()
        const check = CHECK.exec(line)
        if (check) checks.push({ expression: check[1]!, value: check[2]! })
        else if (line !== '' && !line.startsWith('```')) setUp.push(line)
      }
      i -= 1
      if (checks.length > 0) examples.push({ setUp, checks })
    }
  }
  return examples
}

/** A program that prints, for each check of the example, a line of JSON with what its expression gives and what it should. */
export function toCheck({ setUp, checks }: TsdocExample, file: string, index: number): string {
  const show = '(v) => v === undefined ? "undefined" : JSON.stringify(v)'
  const names = `import * as $${index} from ${JSON.stringify(file)}`
  // The names of a module are in scope of its examples as they are to whoever imports them.
  const lines = checks.map(
    ({ expression, value }) =>
      `console.log(JSON.stringify({ index: ${index}, value: ${JSON.stringify(expression)}, expected: show(${value}), actual: show(${expression}) }))`,
  )
  return `${names}\n{ const show = ${show}; (new Function('$', 'show', 'with ($) { ' + ${JSON.stringify([...setUp, ...lines].join('\n'))} + ' }'))($${index}, show) }`
}
