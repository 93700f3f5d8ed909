/** A word with the name of its label. */
export type Labelled = readonly [word: string, label: string]

/**
 * The words that are always tagged alike ("the", "of", "were", commas), by label, each label's words in one string.
 * Names and capitalised words are never among them: what they are depends on the subject of the corpus.
 */
export function findSure(gold: Iterable<Labelled>, silver: Iterable<Labelled>): Record<string, string> {
  const counts = new Map<string, Map<string, number>>()
  const doubtful = new Set<string>()
  const add = ([word, label]: Labelled, n: number) => {
    const row = counts.get(word) ?? new Map<string, number>()
    row.set(label, (row.get(label) ?? 0) + n)
    counts.set(word, row)
  }
  for (const row of gold) add(row, 1)
  for (const [word, row] of counts) {
    const seen = [...row.values()]
    if (Math.max(...seen) < 0.997 * seen.reduce((a, b) => a + b)) doubtful.add(word)
  }
  for (const row of silver) add(row, 1)
  const sure: Record<string, string> = {}
  for (const [word, row] of [...counts].sort(([a], [b]) => (a < b ? -1 : 1))) {
    if (word !== word.toLowerCase() || /\d/.test(word) || doubtful.has(word)) continue
    let all = 0
    let top = 0
    let label = ''
    for (const [name, n] of row) {
      all += n
      if (n > top) {
        top = n
        label = name
      }
    }
    if (all >= 250 && top / all >= 0.999) sure[label] = label in sure ? `${sure[label]} ${word}` : word
  }
  return sure
}
