const irregular: Readonly<Record<string, string>> = {
  people: 'people',
  persons: 'person',
  children: 'child',
  men: 'man',
  women: 'woman',
  lives: 'life',
  wives: 'wife',
  deaths: 'death',
  buses: 'bus',
  series: 'series',
  species: 'species',
  crises: 'crisis',
}

/** The singular of an English noun in lower case, good enough that two articles' forms of one noun meet. */
export function toSingular(noun: string): string {
  const known = irregular[noun]
  if (known !== undefined) return known
  if (/[^aeiou]ies$/.test(noun)) return `${noun.slice(0, -3)}y`
  if (/(?:ss|sh|ch|x|z)es$/.test(noun)) return noun.slice(0, -2)
  if (/(?:ss|us|is)$/.test(noun) || !noun.endsWith('s') || noun.length < 4) return noun
  return noun.slice(0, -1)
}
