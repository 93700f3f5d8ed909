const BRACKETED = /\((\p{Lu}[\p{Lu}\d&-]{1,7})\)/gu
/** Small words within a name that an acronym leaves out. */
const SMALL = new Set(['of', 'the', 'and', 'for', 'in', 'on', 'de', 'du', 'des', 'la', 'to'])

/**
 * The names that an article shortens in brackets, by the acronym: "the Harbour Workers Union (HWU)".
 *
 * A name runs back over words with a capital, with small words between them. Where the first letters spell the
 * acronym it begins at the first of them; else ("Doctors Without Borders (MSF)") it is all of them, two at least.
 * Never a ticker behind a lower-case word: "shares (HWU)".
 */
export function findLongForms(text: string): Map<string, { name: string; at: number }> {
  const found = new Map<string, { name: string; at: number }>()
  if (!text.includes('(')) return found
  for (const match of text.matchAll(BRACKETED)) {
    const acronym = match[1]!
    if (found.has(acronym)) continue
    const before = text.slice(Math.max(0, match.index - 90), match.index)
    const line = before.slice(before.search(/[^\n.;:!?()"“”]*$/)).trim()
    const words = line.split(/\s+/)
    let first = words.length
    for (let i = words.length - 1; i >= 0; i--) {
      const word = words[i]!
      if (/^\p{Lu}/u.test(word)) first = i
      else if (!SMALL.has(word)) break
      if (word.endsWith(',') && i < words.length - 1) {
        first = Math.max(first, i + 1)
        break
      }
    }
    if (words[first] === 'The') first++
    const name = words.slice(first)
    const spelled = spelling(name, acronym)
    const full = (spelled === undefined ? name : name.slice(spelled)).join(' ')
    if (full.includes(' ')) found.set(acronym, { name: full, at: match.index })
  }
  return found
}

/** Where in the name the words begin whose first letters are the acronym's. */
function spelling(name: readonly string[], acronym: string): number | undefined {
  for (let i = 0; i < name.length; i++) {
    if (!/^\p{Lu}/u.test(name[i]!)) continue
    let letters = ''
    for (const word of name.slice(i)) if (/^\p{Lu}/u.test(word)) letters += word[0]
    if (letters === acronym) return i
  }
  return undefined
}
