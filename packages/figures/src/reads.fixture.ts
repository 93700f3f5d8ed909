import { findFigures } from './find-figures.ts'

/** Each figure of a text as "words = low..high unit": what tests compare. Open ends are empty; exact values stand once. */
export function reads(text: string): string[] {
  return findFigures(text).map(({ text: words, low, high, unit }) => {
    const value = low === high ? `${low}` : `${low ?? ''}..${high ?? ''}`
    return `${words} = ${value} ${unit ?? '-'}`
  })
}

/** Each figure as "words: what it counts". */
export function counts(text: string): string[] {
  return findFigures(text).map(({ text: words, counted }) => `${words}: ${counted?.text ?? '-'}`)
}
