import { expect, it } from 'vitest'
import { findReadmeExample } from './readme-example.ts'
import { findTsdocExamples } from './tsdoc-examples.ts'

const fence = '```'

it('finds the first block of a language and the text after it', () => {
  const readme = `# x\n\n${fence}sh\nls\n${fence}\n\n${fence}ts\nlog(1)\n${fence}\n\nprints\n\n${fence}text\n1\n${fence}\n`
  expect(findReadmeExample(readme, 'ts')).toEqual({ code: 'log(1)\n', output: '1\n' })
  expect(findReadmeExample(readme, 'sh')).toEqual({ code: 'ls\n', output: '1\n' })
  expect(findReadmeExample(`${fence}ts\nlog(1)\n${fence}\n`, 'ts')).toBeUndefined()
})

it('finds the checks of each example, and what sets them up', () => {
  const source = `
/**
 * Adds.
 *
 * @param a - one
 * @example
 * const a = 1
 * add(a, 2) // => 3
 * @example
 * add('// ', 1) // => '// 1'
 */
export function add() {}

/** @example nothing to run */
// add(1, 1) // => 3
`
  expect(findTsdocExamples(source)).toEqual([
    { setUp: ['const a = 1'], checks: [{ expression: 'add(a, 2)', value: '3' }] },
    { setUp: [], checks: [{ expression: "add('// ', 1)", value: "'// 1'" }] },
  ])
})
