import type { SentenceView } from '../sentence-view.ts'

const LEADS = new Set([
  'at',
  'more',
  'about',
  'some',
  'another',
  'nearly',
  'almost',
  'over',
  'around',
  'a',
  'an',
  'up',
  'of',
  'only',
  'just',
  'least',
  'than',
  'total',
  'further',
  'additional',
  'to',
  'as',
  'many',
  'the',
  'other',
])

/**
 * True where a sentence with no source plainly goes on with the count of the one before, in the same paragraph:
 * "... 21 deaths have been confirmed. 14,000 households have been affected", or says the same of another place: "The
 * coast saw 89 mm of rain. The hills saw 60 mm".
 *
 * Never a sentence that begins with anything else: it may be the article's own voice.
 */
export function goesOnCounting(before: SentenceView, view: SentenceView): boolean {
  if (before.block !== view.block || view.tokens.length === 0) return false
  if (!hasNumber(before) || view.quoted[0]! > 0) return false
  return beginsWithNumber(view) || isParallel(before, view)
}

/** What a figure does to the one of a year before. */
const MOVES = new Set(
  'rise fall increase decrease decline drop climb grow slip jump soar plunge widen narrow gain ease'.split(
    ' ',
  ),
)
/** What a market tells of, and no firm. */
const MARKET = new Set(['share', 'stock', 'price', 'dollar', 'index'])
/** What may stand before the subject: "However, costs fell". */
const OPENS = new Set(['however', ',', 'but', 'and', 'meanwhile', 'also', 'the', 'its', 'their'])

/**
 * "The bank said net income rose to 96 mln dlrs from 87 mln. Profit per share fell to 61 cts": the next line of the same
 * results, where both tell how a figure moved and the second has a common noun for its subject.
 */
export function isNextResult(before: SentenceView, view: SentenceView): boolean {
  if (before.block !== view.block || !moves(before)) return false
  let first = 0
  while (OPENS.has(view.words[first] ?? '')) first++
  const { tag, lemma } = view.tokens[first] ?? {}
  return (tag === 'NOUN' || tag === 'ADJ') && !MARKET.has(lemma!) && moves(view)
}

/** A verb of moving with a number after it. */
function moves({ analysis, tokens }: SentenceView): boolean {
  return analysis.verbs.some(({ head, form }) => {
    if (form !== 'finite' || !MOVES.has(tokens[head]!.lemma)) return false
    for (let i = head + 1; i < Math.min(head + 6, tokens.length); i++)
      if (tokens[i]!.tag === 'NUM') return true
    return false
  })
}

function hasNumber(view: SentenceView): boolean {
  return view.tokens.some((token) => token.tag === 'NUM')
}

function beginsWithNumber(view: SentenceView): boolean {
  for (let i = 0; i < Math.min(5, view.tokens.length); i++) {
    if (view.tokens[i]!.tag === 'NUM') return true
    if (!LEADS.has(view.words[i]!)) return false
  }
  return false
}

/** The same unit after a number, and a name or place as subject of both. */
function isParallel(before: SentenceView, view: SentenceView): boolean {
  const units = new Set<string>()
  const heads = new Set<string>()
  for (let i = 0; i + 1 < before.tokens.length; i++) {
    if (before.tokens[i]!.tag !== 'NUM') continue
    units.add(before.words[i + 1]!)
  }
  for (const verb of before.analysis.verbs) heads.add(before.tokens[verb.head]!.lemma)
  if (view.tokens[0]!.tag !== 'PROPN') return false
  for (let i = 0; i + 1 < view.tokens.length; i++) {
    if (view.tokens[i]!.tag !== 'NUM') continue
    const next = view.tokens[i + 1]!
    if (next.tag === 'NOUN' && units.has(view.words[i + 1]!)) return true
  }
  return false
}
