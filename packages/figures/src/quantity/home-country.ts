import { countries, states } from '@sayso/lexicon'
import type { Token } from '../text/token.ts'
import { WordFilter } from '../text/word-filter.ts'

// Names and demonyms by their first word, in lower case.
const byWord = new Map<string, { readonly rest: readonly string[]; readonly code: string }[]>()
const add = (name: string, code: string): void => {
  const [first = '', ...rest] = name.toLowerCase().split(/[\s-]+/)
  const row = byWord.get(first)
  if (row) row.push({ rest, code })
  else byWord.set(first, [{ rest, code }])
}
for (const { code, names, demonyms } of countries) {
  for (const name of [...names, ...demonyms]) if (/^[A-Za-z][A-Za-z' -]{2,}$/.test(name)) add(name, code)
}
for (const { name, country } of states) if (country === 'CA') add(name, 'CA')
for (const city of [
  'Calgary',
  'Toronto',
  'Vancouver',
  'Montreal',
  'Ottawa',
  'Edmonton',
  'Winnipeg',
  'Calgarians',
])
  add(city, 'CA')
for (const city of [
  'Sydney',
  'Melbourne',
  'Brisbane',
  'Queensland',
  'Canberra',
  'Adelaide',
  'New South Wales',
  'Tasmania',
])
  add(city, 'AU')
for (const city of ['Auckland', 'Wellington', 'Christchurch']) add(city, 'NZ')

const filter = new WordFilter(byWord.keys())

/** How often each country is named in the blocks, by ISO 3166-1 code: its names, its people, and in a few its cities. */
export function countCountries(blocks: readonly (readonly Token[])[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const tokens of blocks) countIn(tokens, counts)
  return counts
}

function countIn(tokens: readonly Token[], counts: Map<string, number>): void {
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!
    if (token.caps === 0) continue
    // "<UNIA.TO>": a share quoted in Toronto.
    if (token.lower === 'to' && token.caps === 2 && tokens[i + 1]?.lower === '>')
      counts.set('CA', (counts.get('CA') ?? 0) + 1)
    const row = filter.mayHoldWord(token.lower) ? byWord.get(token.lower) : undefined
    if (row) {
      const hit = row.find(({ rest }) => rest.every((word, k) => tokens[i + 1 + k]?.lower === word))
      if (hit) counts.set(hit.code, (counts.get(hit.code) ?? 0) + 1)
    } else if (token.lower === 'u' && tokens[i + 1]?.lower === '.' && tokens[i + 2]?.lower === 's') {
      counts.set('US', (counts.get('US') ?? 0) + 1)
    }
  }
}

/**
 * The country whose money a shared word ("$", "rupees") most likely means: of those that have it, the one the article
 * names most, and more often than the country that has it where nothing is said; of dollars and pounds at least twice.
 */
export function homeOf(
  counts: ReadonlyMap<string, number>,
  candidates: readonly string[],
  otherwise: string,
): string | null {
  let best: string | null = null
  // Dollars are everywhere; where francs are paid, one name will do.
  let most = Math.max(otherwise === 'US' || otherwise === 'GB' ? 1 : 0, counts.get(otherwise) ?? 0)
  for (const code of candidates) {
    const count = counts.get(code) ?? 0
    if (code !== otherwise && count > most) {
      most = count
      best = code
    }
  }
  return best
}
