import { expect, it } from 'vitest'
import { findRuns } from './runs.ts'

const runs = (text: string) =>
  findRuns(text).map(({ words }) => text.slice(words[0]!.start, words.at(-1)!.end))

it.each([
  ['said Nuri al-Hakim in Basra', ['Nuri al-Hakim', 'Basra']],
  ['J. P. Moreau of St. Gall', ['J. P. Moreau of St. Gall']],
  ["Kenya's Red Cross and the U.S. Senate", ['Kenya', 'Red Cross', 'U.S. Senate']],
  ["the Workers' Party of Norway", ["Workers' Party of Norway"]],
  ['Vogel, Inc. and iPhone users', ['Vogel, Inc']],
  ['María de la Cruz y Soto', ['María de la Cruz y Soto']],
  ['It ended. Then came Oslo', ['It', 'Then', 'Oslo']],
])('cuts "%s"', (text, want) => {
  expect(runs(text)).toEqual(want)
})

it('knows what opens a sentence', () => {
  const initial = (text: string) => findRuns(text).map((run) => run.initial)
  expect(initial('Rain fell. "Help," said Gen. Roy. In Oslo')).toEqual([true, true, false, true])
})
