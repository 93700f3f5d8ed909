import { agencies } from '@sayso/lexicon'

const byName = new Map<string, string>()
for (const { name, aliases } of agencies)
  for (const each of [name, ...aliases]) byName.set(each.toLowerCase(), name)

const longest = 60

/**
 * The agency that a credit names: "Reuter" -> "Reuters", "Associated Press" -> "AP"; undefined
 * where it names none.
 *
 * @example
 * readAgency('Agence France-Presse') // => 'AFP'
 */
export function readAgency(text: string): string | undefined {
  if (text.length > longest) return undefined
  const exact = byName.get(text.toLowerCase())
  if (exact) return exact
  const name = text
    .trim()
    .replace(/^(?:the|by|from|via|source:) /i, '')
    .replace(/[.,;:]+$/, '')
    .replace(/\s+/g, ' ')
    .toLowerCase()
  if (name === '') return undefined
  return byName.get(name) ?? (/^reuters?\w?$/.test(name) ? 'Reuters' : undefined)
}
