/**
 * Tells of most words that they are in no table, by their first and last letter and their length: it fits into near
 * memory, and spares a look-up, or even the making of the string to look up.
 */
export class WordFilter {
  /** By first and last letter, one bit for each length. */
  readonly #lengths = new Int32Array(1 << 10)

  constructor(words: Iterable<string>) {
    for (const word of words)
      this.#lengths[keyOf(word.charCodeAt(0), word.charCodeAt(word.length - 1))]! |= 1 << (word.length & 31)
  }

  /** Whether the table may hold a word of this first and last UTF-16 code unit and this length. */
  mayHold(first: number, last: number, length: number): boolean {
    return (this.#lengths[keyOf(first, last)]! & (1 << (length & 31))) !== 0
  }

  /** Whether the table may hold a word. */
  mayHoldWord(word: string): boolean {
    return this.mayHold(word.charCodeAt(0), word.charCodeAt(word.length - 1), word.length)
  }
}

const keyOf = (first: number, last: number): number => ((first & 31) << 5) | (last & 31)
