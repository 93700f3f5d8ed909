import type { SentenceView } from '../sentence-view.ts'

/** True where a number stands somewhere after token `i` of the sentence. */
export function hasNumberAfter({ tokens }: SentenceView, i: number): boolean {
  for (let k = i + 1; k < tokens.length; k++) if (tokens[k]!.tag === 'NUM') return true
  return false
}
