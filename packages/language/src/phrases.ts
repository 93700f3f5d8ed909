import type { NounPhrase, Token } from './layers.ts'

/** What a token can be in a base noun phrase. */
enum Part {
  None,
  /** May open a phrase and nothing else: a determiner or possessive pronoun. */
  Opener,
  /** May stand before the head: an adjective, a number, a participle. */
  Modifier,
  /** A noun or name: a head, or a modifier of the noun after it. */
  Nominal,
  /** A phrase of its own. */
  Pronoun,
  /** Before an adjective or number only. */
  Adverb,
  /** The 's that makes what stands before it a modifier. */
  Possessive,
}

/** The base noun phrases of a stretch, in order; none overlap. One scan, left to right. */
export function findPhrases(tokens: readonly Token[]): NounPhrase[] {
  const phrases: NounPhrase[] = []
  let at = 0
  while (at < tokens.length) {
    const end = endOfPhrase(tokens, at)
    if (end === undefined) {
      at++
      continue
    }
    phrases.push({
      span: { start: tokens[at]!.span.start, end: tokens[end]!.span.end },
      first: at,
      last: end,
      head: end,
    })
    at = end + 1
  }
  return phrases
}

/** The index of the head of the phrase that opens at `first`, which is its last word. */
function endOfPhrase(tokens: readonly Token[], first: number): number | undefined {
  let head: number | undefined
  let at = first
  for (; at < tokens.length; at++) {
    const part = partOf(tokens, at)
    if (part === Part.Nominal) head = at
    else if (part === Part.Pronoun) return at === first ? at : head
    else if (part === Part.Opener) {
      if (at !== first) break
      head = undefined
    } else if (part === Part.Modifier) {
      // A modifier after the head opens something else, unless it is a number in a name or date.
      if (head !== undefined && tokens[at]!.tag !== 'NUM') break
      if (tokens[at]!.tag === 'NUM') head = at
    } else if (part === Part.Possessive) {
      if (head === undefined || at === tokens.length - 1) break
      if (!startsNominal(tokens, at + 1)) break
      head = undefined
      if (!hasHead(tokens, at + 1)) return at - 1
    } else if (part === Part.Adverb) {
      if (head !== undefined || !modifies(tokens, at)) break
    } else break
  }
  return head ?? loneHead(tokens, first, at)
}

/** "the poor", "this", "some of": a determiner or adjective that stands for a phrase. */
function loneHead(tokens: readonly Token[], first: number, end: number): number | undefined {
  const token = tokens[first]!
  if (
    end === first + 1 &&
    token.tag === 'DET' &&
    token.penn === 'DT' &&
    !/^(?:the|an?|no|every)$/i.test(token.text)
  ) {
    return first
  }
  return undefined
}

function partOf(tokens: readonly Token[], at: number): Part {
  const token = tokens[at]!
  switch (token.tag) {
    case 'DET':
      return token.penn === 'WDT' ? Part.None : Part.Opener
    case 'ADJ':
      return Part.Modifier
    case 'NUM':
      return Part.Modifier
    case 'NOUN':
    case 'PROPN':
      return Part.Nominal
    case 'PRON':
      if (token.penn === 'PRP$') return Part.Opener
      return token.penn === 'WDT' || token.penn === 'WP' || token.penn === 'WP$' ? Part.None : Part.Pronoun
    case 'PART':
      return token.penn === 'POS' ? Part.Possessive : Part.None
    case 'SYM':
      return token.text === '$' || token.text === '£' || token.text === '€' ? Part.Modifier : Part.None
    case 'ADV':
      return Part.Adverb
    case 'VERB':
      return (token.penn === 'VBN' || token.penn === 'VBG') && isAttributive(tokens, at)
        ? Part.Modifier
        : Part.None
    default:
      return Part.None
  }
}

/** A participle between a determiner or adjective and a noun: "the flooded villages". */
function isAttributive(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]?.tag
  const after = tokens[at + 1]?.tag
  return (
    (before === 'DET' ||
      before === 'ADJ' ||
      before === 'NUM' ||
      tokens[at - 1]?.penn === 'PRP$' ||
      tokens[at - 1]?.penn === 'POS') &&
    (after === 'NOUN' || after === 'PROPN' || after === 'ADJ')
  )
}

/** An adverb with a number or adjective after it that leads to a noun: "about 200 homes", "very large floods". */
function modifies(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1]
  if (next === undefined) return false
  if (next.tag === 'NUM') return true
  if (next.tag === 'SYM') return tokens[at + 2]?.tag === 'NUM'
  return next.tag === 'ADJ' && hasHead(tokens, at + 1)
}

function startsNominal(tokens: readonly Token[], at: number): boolean {
  const part = partOf(tokens, at)
  return part === Part.Nominal || part === Part.Modifier || part === Part.Adverb
}

function hasHead(tokens: readonly Token[], from: number): boolean {
  const limit = Math.min(tokens.length, from + 6)
  for (let at = from; at < limit; at++) {
    const part = partOf(tokens, at)
    if (part === Part.Nominal) return true
    if (part !== Part.Modifier && part !== Part.Adverb) return false
  }
  return false
}
