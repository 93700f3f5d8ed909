import type { Reader } from '../quantity/draft.ts'

/** The last token of an ordinal in words that starts with the cardinal at `i`: "twenty-first", "two hundredth". */
export function readOrdinal({ tokens }: Reader, i: number): number | undefined {
  const token = tokens[i]!
  const role = token.sense?.cardinal?.role
  if (role === 'tens') {
    const dash = tokens[i + 1]?.lower === '-' || tokens[i + 1]?.lower === '—' ? 2 : 1
    const word = tokens[i + dash]
    const part = word?.sense?.part
    if (!word || word.gap === 2) return undefined
    if (/^(?:first|second)$/.test(word.lower)) return i + dash
    if (part && !part.plural && part.parts < 10 && word.lower !== 'half' && word.lower !== 'quarter')
      return i + dash
  }
  return undefined
}
