import type { Found } from '../found.ts'
import type { SentenceView } from '../sentence-view.ts'

const WHOLES = new Set(['these', 'those', 'them', 'whom'])
const OPENS = new Set(['half', 'most', 'all', 'some', 'one'])
const LEADS = new Set([
  'more',
  'than',
  'about',
  'nearly',
  'over',
  'at',
  'least',
  'only',
  'around',
  'almost',
  'a',
])

/**
 * True where a sentence tells what part of those just counted met which fate: "Of these, 12 were children", "Among
 * them were 3 doctors", "Half of them, about 90, are in tents".
 *
 * Never "Of the 12 banks in town, 3 closed", which counts others, nor where nothing was counted before it.
 */
export function countsPartOf({ view: before, content }: Found, view: SentenceView): boolean {
  if (view.index !== before.index + 1 || view.block !== before.block || view.quoted[0]! > 0) return false
  if (!opensWithPart(view)) return false
  return content.some(({ first, last }) => {
    for (let i = first; i <= last; i++) if (before.tokens[i]!.tag === 'NUM') return true
    return false
  })
}

function opensWithPart({ words, tokens }: SentenceView): boolean {
  const first = words[0]!
  if (first === 'of' || first === 'among') return WHOLES.has(words[1] ?? '')
  let i = 0
  while (i < 4 && LEADS.has(words[i] ?? '')) i++
  if (tokens[i]?.tag !== 'NUM' && !OPENS.has(words[i] ?? '')) return false
  return words[i + 1] === 'of' && WHOLES.has(words[i + 2] ?? '')
}
