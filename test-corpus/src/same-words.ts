const EMPTY = new Set(
  'the a an of in on at to for from by and or its his her their our my your this that these those some other others more all no is are was were with who which said'.split(
    ' ',
  ),
)

/** The words of a phrase that carry it, in lower case without accents, plurals cut back. */
export function contentWords(phrase: string): string[] {
  const words = phrase
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[’']s\b/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .split(' ')
    .filter(Boolean)
  const carrying = words.filter((word) => !EMPTY.has(word))
  return (carrying.length > 0 ? carrying : words).map((word) =>
    word
      .replace(/ies$/, 'y')
      .replace(/(sses|shes|ches|xes)$/, (end) => end.slice(0, -2))
      .replace(/([^s])s$/, '$1'),
  )
}

/** True where two noun phrases name the same thing: they share half the words of the shorter. */
export function samePhrase(wanted: string, got: string): boolean {
  const a = contentWords(wanted)
  const b = contentWords(got)
  if (a.length === 0 || b.length === 0) return a.length === b.length
  const shared = b.filter((word) => a.includes(word)).length
  return shared > 0 && shared / Math.min(a.length, b.length) >= 0.5
}

/** True where `got` is one of the names: all words of one, and little else. */
export function sameName(names: readonly string[], got: string): boolean {
  const b = contentWords(got)
  if (b.length === 0) return names.includes('')
  const all = new Set(names.flatMap(contentWords))
  const known = b.filter((word) => all.has(word)).length / b.length >= 0.6
  return known && names.some((name) => name !== '' && contentWords(name).every((word) => b.includes(word)))
}

/** True where two words are forms of one: they begin alike. */
export function sameWord(wanted: string, got: string): boolean {
  const a = contentWords(wanted)
  const b = contentWords(got)
  if (a.length === 0 || b.length === 0) return a.length === b.length
  return a.some((x) => b.some((y) => x.slice(0, 4) === y.slice(0, 4)))
}
