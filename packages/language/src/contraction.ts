import { isApostrophe } from './characters.ts'

const CLITICS = new Set(['s', 're', 've', 'll', 'd', 'm', 'em'])
const FUSED: Readonly<Record<string, number>> = {
  cannot: 3,
  gonna: 3,
  gotta: 3,
  wanna: 3,
  lemme: 3,
  gimme: 3,
}

/**
 * Where a word falls into two, or -1: "did|n't", "they|'ve", "Park|'s", "can|not". Names keep theirs: "O'Brien".
 *
 * @param apostrophe - place of the last apostrophe inside the word, or -1
 */
export function readContraction(text: string, start: number, end: number, apostrophe: number): number {
  if (apostrophe < 0) {
    const length = end - start
    if (length !== 5 && length !== 6) return -1
    // The third and fourth letters of each are one.
    if ((text.charCodeAt(start + 2) | 32) !== (text.charCodeAt(start + 3) | 32)) return -1
    const cut = FUSED[text.slice(start, end).toLowerCase()]
    return cut === undefined ? -1 : start + cut
  }
  const tail = end - apostrophe - 1
  if (tail === 1 && (text.charCodeAt(end - 1) | 32) === 116 && apostrophe - start >= 2) {
    const n = text.charCodeAt(apostrophe - 1) | 32
    return n === 110 ? apostrophe - 1 : -1
  }
  if (tail > 2 || apostrophe === start || !isApostrophe(text.charCodeAt(apostrophe))) return -1
  return CLITICS.has(text.slice(apostrophe + 1, end).toLowerCase()) ? apostrophe : -1
}
