import type { SentenceContext } from '../context.ts'

// The longest line of a company's accounts is shorter than this.
const LONGEST = 160

/**
 * True for a line of accounts: "Net profit 30 mln vs 35 mln". It has no verb, so nothing happens in it and nothing hedges it.
 *
 * Must not take a sentence: "Sales were 30 mln dlrs vs 35 mln, it said".
 */
export function isAccountLine({ text, notes }: SentenceContext): boolean {
  notes.isAccount ??= isAccount(text)
  return notes.isAccount
}

function isAccount(text: string): boolean {
  return (
    text.length < LONGEST &&
    /\bvs\b/i.test(text) &&
    !/\b(?:said|says|was|were|is|are|has|have|had|rose|fell|will|may|could)\b/.test(text)
  )
}
