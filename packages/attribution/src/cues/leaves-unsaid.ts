import { type SentenceView, verbOf } from '../sentence-view.ts'

const TELLS = new Set([
  'say',
  'tell',
  'disclose',
  'reveal',
  'confirm',
  'comment',
  'specify',
  'explain',
  'elaborate',
  'know',
])
const UNSAID = new Set(['whether', 'if', 'how', 'what', 'when', 'where', 'why', 'who', 'which', 'on'])
const NOBODY = new Set(['nobody', 'none', 'neither'])
const WITHHOLDS = new Set(['declined', 'declines', 'refused', 'refuses'])

/**
 * "The bank would not say how many of its 400 branches would close", "declined to comment on the 12 cases", "nobody knows
 * why 96 fans died": what someone leaves unsaid does not stand on their word.
 *
 * Never "did not say that 40 had died", nor "said how many".
 */
export function leavesUnsaid(view: SentenceView, i: number, lemma: string): boolean {
  if (!TELLS.has(lemma) || !UNSAID.has(view.words[i + 1] ?? '')) return false
  if (verbOf(view, i)?.negated || NOBODY.has(view.words[i - 1] ?? '')) return true
  return view.words[i - 1] === 'to' && WITHHOLDS.has(view.words[i - 2] ?? '')
}
