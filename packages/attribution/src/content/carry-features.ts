import { type Features, hashOf } from '../model/features.ts'
import type { Quote } from '../quotes.ts'
import { lemmaHash, type SentenceView } from '../sentence-view.ts'

/** What is known of the attribution that may carry on. */
export interface Carried {
  readonly lemma: string
  readonly sense: string
  readonly kind: string
  /** What sort of word the source's head is. */
  readonly sourceKind: number
  /** Part of its content in the sentence it came from was quoted. */
  readonly quoted: boolean
  /** Its content ran to the end of that sentence. */
  readonly reachesEnd: boolean
  /** The cue ended that sentence. */
  readonly cueLast: boolean
  /** How many sentences it has carried over since. */
  readonly sentences: number
}

/** What may tell whether an attribution goes on in the next sentence, which has none of its own. */
export function addCarryFeatures(
  before: SentenceView,
  view: SentenceView,
  carried: Carried,
  quotes: readonly Quote[],
  f: Features,
): void {
  const { tokens, words, tags, quoted } = view
  const n = tokens.length
  let inside = 0
  let number = 0
  let percent = 0
  let also = 0
  let firstPerson = 0
  let pastVerb = 0
  let presentVerb = 0
  for (let i = 0; i < n; i++) {
    const word = words[i]!
    if (quoted[i]! > 0) inside++
    if (tokens[i]!.tag === 'NUM') number = 1
    if (word === '%' || word === 'percent' || word === 'per') percent = 1
    if (word === 'also' || word === 'another' || word === 'meanwhile' || word === 'however')
      also = hashOf(word)
    if (word === 'i' || word === 'we' || word === 'our' || word === 'my') firstPerson = 1
    if (tokens[i]!.penn === 'VBD') pastVerb = 1
    if (tokens[i]!.penn === 'VBZ' || tokens[i]!.penn === 'VBP') presentVerb = 1
  }
  let numberBefore = 0
  let percentBefore = 0
  for (let i = 0; i < before.tokens.length; i++) {
    const word = before.words[i]!
    if (before.tokens[i]!.tag === 'NUM') numberBefore = 1
    if (word === '%' || word === 'percent' || word === 'per') percentBefore = 1
  }
  const share = inside === 0 ? 0 : inside >= n - 2 ? 2 : 1
  const first = n > 0 ? words[0]! : ''
  const quote = n > 0 && quoted[0]! > 0 ? quotes[quoted[0]! - 1] : undefined
  const opens = first === '"' || first === '“' || first === "''" || first === '``' ? 1 : 0
  const goesOn = quote && quote.span.start < view.span.start ? 1 : quote?.continues ? 2 : 0
  const paragraph = before.block === view.block ? 0 : 1
  // A paragraph that is a quotation from its first mark on, and no more.
  const alone = quote && paragraph === 1 && opens === 1 && share === 2 ? 1 : 0
  const sense = hashOf(carried.sense)
  const quotedBefore = carried.quoted ? 1 : 0
  const lastWord = before.words.at(-1) ?? ''
  const state = share * 8 + opens * 4 + paragraph * 2 + quotedBefore
  const sofar = Math.min(carried.sentences, 4)
  f.add(301, share, paragraph)
  f.add(302, state)
  f.add(303, state, goesOn)
  f.add(304, state, sofar)
  f.add(305, state, sense)
  f.add(306, state, carried.sourceKind)
  f.add(307, state, hashOf(carried.lemma))
  f.add(308, state, carried.reachesEnd ? 1 : 0, carried.cueLast ? 1 : 0)
  f.add(309, share, firstPerson, state)
  f.add(310, share, paragraph, lemmaHash(view, 0))
  f.add(311, share, paragraph, tags[0] ?? 0)
  f.add(312, share, percent * 2 + percentBefore, paragraph)
  f.add(313, share, number * 2 + numberBefore, paragraph)
  f.add(314, share, percent * 2 + percentBefore, hashOf(carried.kind))
  f.add(315, share, percent * 2 + percentBefore, carried.sourceKind)
  f.add(316, share, also, paragraph)
  f.add(317, state, hashOf(lastWord))
  f.add(318, share, pastVerb * 2 + presentVerb, quotedBefore)
  f.add(319, share, carried.sourceKind, sense)
  f.add(320, share, hashOf(carried.lemma), paragraph)
  f.add(321, share, lemmaHash(view, 0), carried.sourceKind)
  f.add(322, share, sofar, paragraph * 2 + quotedBefore)
  f.add(323, share, Math.min(4, n >> 3), paragraph)
  f.add(325, alone, sense)
  f.add(326, alone, quotedBefore, carried.sourceKind)
  f.add(324, share, before.block === view.block ? 0 : Math.min(3, view.block - before.block), quotedBefore)
}
