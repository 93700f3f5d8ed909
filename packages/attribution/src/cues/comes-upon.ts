import { phraseOf, type SentenceView, verbOf } from '../sentence-view.ts'

const PLACED = new Set([
  'in',
  'under',
  'inside',
  'at',
  'near',
  'on',
  'along',
  'beneath',
  'behind',
  'buried',
  'hidden',
])
const CLAUSAL = new Set(['say', 'add', 'tell', 'report', 'claim'])

/**
 * "Police found 2 bodies in a car", "was found by a trawler 40 miles off": to come upon things in a place tells what
 * happened, on no one's word.
 *
 * Never "police found 40 cases", "was found by the board to have 40 wells", nor where another tells of it: "The group
 * said police found 2 bodies in a car" gives what they counted.
 */
export function comesUpon(view: SentenceView, head: number): boolean {
  const group = verbOf(view, head)
  if (group?.voice === 'passive') {
    const finder = view.words[head + 1] === 'by' ? phraseOf(view, head + 2) : undefined
    return finder !== undefined && view.words[finder.last + 1] !== 'to'
  }
  const thing = phraseOf(view, head + 1)
  if (thing?.first !== head + 1 || !PLACED.has(view.words[thing.last + 1] ?? '')) return false
  const opens = view.tokens[thing.first]!.tag
  if (opens !== 'NUM' && opens !== 'SYM') return false
  return !view.facts.some((known) => known?.verb !== undefined && CLAUSAL.has(known.verb.verb.lemma))
}
