import { boilerplatePhrases } from '@sayso/lexicon'

const at = (place: string) => boilerplatePhrases.filter((p) => p.place === place).map((p) => p.phrase)
const starts = at('start')
const within = at('within')
const wholes = new Set(at('whole'))

/** True of a block that sells, signs off or reserves rights: "All Rights Reserved." Not of a long paragraph that names them. */
export function isBoilerplate(text: string): boolean {
  if (/^[\W_]+$/.test(text) && !/[\p{L}\p{N}]/u.test(text)) return true
  if (text.length > 300) return false
  const lower = text.toLowerCase()
  if (wholes.has(lower.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, ''))) return true
  if (starts.some((phrase) => lower.startsWith(phrase))) return true
  return within.some((phrase) => lower.includes(phrase))
}
