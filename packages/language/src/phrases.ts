import type { NounPhrase, Token } from './layers.ts'
import { lengthOfLead } from './quantity-lead.ts'

/** How far a phrase looks ahead for its head, in tokens. */
const REACH = 8

/**
 * The base noun phrases of a stretch, in order; none overlap: each a nominal head with the modifiers to its left. A
 * possessor belongs to the phrase of what it has ("the ministry's spokesman"). One scan, left to right.
 */
export function findPhrases(tokens: readonly Token[]): NounPhrase[] {
  const phrases: NounPhrase[] = []
  let at = 0
  while (at < tokens.length) {
    const end = endOfPhrase(tokens, at)
    if (end < at) {
      at++
      continue
    }
    phrases.push({
      span: { start: tokens[at]!.span.start, end: tokens[end]!.span.end },
      first: at,
      last: end,
      head: headOf(tokens, at, end),
    })
    at = end + 1
  }
  return phrases
}

/** The index of the last token of the phrase that opens at `first`, or -1. */
function endOfPhrase(tokens: readonly Token[], first: number): number {
  if (isPronoun(tokens[first]!)) return first
  let at = first
  let opened = false
  if (isPredeterminer(tokens, at)) at++
  if (isOpener(tokens[at])) {
    at++
    opened = true
  }
  let end = -1
  for (;;) {
    at = skipModifiers(tokens, at, opened)
    const nominals = skipNominals(tokens, at)
    if (nominals > at) end = nominals - 1
    else {
      const number = lastNumber(tokens, first, at)
      if (end < 0 && number >= 0) end = number
      break
    }
    at = nominals
    if (tokens[at]?.penn !== 'POS' || !leadsToHead(tokens, at + 1, true)) break
    at++
    opened = true
  }
  if (end >= 0) return withNumber(tokens, end)
  return at === first + 1 && standsAlone(tokens[first]!) ? first : -1
}

function isPronoun(token: Token): boolean {
  return (
    token.tag === 'PRON' &&
    (token.penn === 'PRP' || token.penn === 'NN' || token.penn === 'DT' || token.penn === 'CD')
  )
}

function isOpener(token: Token | undefined): boolean {
  return token !== undefined && ((token.tag === 'DET' && token.penn !== 'WDT') || token.penn === 'PRP$')
}

const BEFORE_OPENER = new Set(['all', 'both', 'half', 'such', 'quite', 'many'])

/** "all the", "both his", "such a", "half a". */
function isPredeterminer(tokens: readonly Token[], at: number): boolean {
  return isOpener(tokens[at + 1]) && BEFORE_OPENER.has(tokens[at]!.lower)
}

/** Determiners that never stand for a phrase. */
const LEADING = new Set(['the', 'a', 'an', 'no', 'every'])

/** "this", "those", "all", "some": a determiner that stands for a phrase. */
function standsAlone(token: Token): boolean {
  return token.tag === 'DET' && token.penn === 'DT' && !LEADING.has(token.lower)
}

function isNominal(token: Token | undefined): boolean {
  return token !== undefined && (token.tag === 'NOUN' || token.tag === 'PROPN')
}

function isModifier(tokens: readonly Token[], at: number, opened: boolean): boolean {
  const token = tokens[at]
  if (token === undefined) return false
  if (token.tag === 'ADJ' || token.tag === 'NUM') return true
  if (token.tag === 'SYM') return tokens[at + 1]?.tag === 'NUM' && isCurrency(token)
  if (token.tag === 'ADV') return isNominal(tokens[at + 1]) && standsForAdjective(token, opened)
  if (token.tag !== 'VERB') return false
  const next = tokens[at + 1]
  const before = tokens[at - 1]
  // "an estimated 60 percent".
  if (opened && token.penn === 'VBN' && next?.tag === 'NUM') return true
  if (!isNominal(next) && next?.tag !== 'ADJ') return false
  if (opened || before?.tag === 'ADJ')
    return token.penn === 'VBN' || token.penn === 'VBG' || token.penn === 'VBD'
  // "is leading Poe", "is currently leading Poe", "found Roe leading Poe": no adjective stands there without an article.
  const isProgressive =
    before?.lemma === 'be' ||
    before?.tag === 'PROPN' ||
    (before?.tag === 'ADV' && tokens[at - 2]?.lemma === 'be')
  if (token.penn === 'VBG') return ATTRIBUTIVE.has(token.lower) && !(isProgressive && next?.tag === 'PROPN')
  // "of estimated damages", not "has lost homes" nor "people displaced".
  return (
    token.penn === 'VBN' &&
    (before === undefined || BEFORE_PARTICIPLE.has(before.tag)) &&
    before?.lemma !== 'have'
  )
}

const BEFORE_PARTICIPLE: ReadonlySet<string> = new Set(['ADP', 'CCONJ', 'NUM', 'SCONJ', 'VERB', 'PUNCT'])

/** Participles that stand before a noun far more often than they take it for an object. */
const ATTRIBUTIVE = new Set(
  (
    'existing remaining growing rising leading surviving neighbouring neighboring outstanding opposing ongoing missing ' +
    'living increasing declining falling soaring mounting visiting incoming outgoing surrounding emerging developing ' +
    'warring ruling governing acting retiring working drinking running breastfeeding floating shifting upcoming'
  ).split(' '),
)

function isCurrency({ penn, text }: Token): boolean {
  return penn === '$' || /[$£€¥₹]$/.test(text)
}

/** "more training", "enough food", and after a determiner "his later years", "the then minister". */
function standsForAdjective({ lower }: Token, opened: boolean): boolean {
  return AMOUNTS.has(lower) || (opened && ADVERBIAL.has(lower))
}

const AMOUNTS = new Set(['more', 'less', 'most', 'enough', 'fewer'])
const ADVERBIAL = new Set(['later', 'earlier', 'then', 'almost', 'nearly'])

/** The place after the adjectives, numbers and participles at `from`, with the adverbs and conjunctions among them. */
function skipModifiers(tokens: readonly Token[], from: number, opened: boolean): number {
  let at = from
  while (at < tokens.length) {
    const inside = opened || at > from
    const lead = at === from || opened ? lengthOfLead(tokens, at) : 0
    if (lead > 0) at += lead
    else if (isModifier(tokens, at, inside) || isAdverbInside(tokens, at, inside)) at++
    else {
      const joint = at > from ? lengthOfJoint(tokens, at) : 0
      if (joint === 0) break
      at += joint
    }
  }
  return at
}

/** An adverb before an adjective or participle of the phrase: "a more settled period", "very large floods". */
function isAdverbInside(tokens: readonly Token[], at: number, inside: boolean): boolean {
  const token = tokens[at]!
  if (token.tag !== 'ADV') return false
  if (!inside && !(isDegree(token) && tokens[at + 1]?.tag === 'ADJ')) return false
  return isModifier(tokens, at + 1, inside) && leadsToHead(tokens, at + 1, inside)
}

function isDegree({ lower }: Token): boolean {
  return lower.endsWith('ly') || DEGREES.has(lower)
}

const DEGREES = new Set(['very', 'more', 'most', 'less', 'least', 'so', 'too', 'quite'])

/** How many tokens join two adjectives of one head: "fair and proper", "long, cold", "social, and most of all political". */
function lengthOfJoint(tokens: readonly Token[], at: number): number {
  const { tag, text, lower } = tokens[at]!
  const comma = text === ','
  if (tokens[at - 1]!.tag === 'NUM' && tokens[at + 1]?.tag === 'NUM' && /^[-–—]$/.test(text)) return 1
  if (tag !== 'CCONJ' && !comma && text !== '/') return 0
  let length = comma && tokens[at + 1]?.tag === 'CCONJ' ? 2 : 1
  const before = tokens[at - 1]!
  if (before.tag === 'NUM') {
    return lower === 'or' && tokens[at + 1]?.tag === 'NUM' && leadsToHead(tokens, at + 1, false) ? 1 : 0
  }
  if (before.tag !== 'ADJ' && before.tag !== 'VERB') return 0
  if (tokens[at + length]?.tag === 'ADV' && isDegree(tokens[at + length]!)) length++
  const after = tokens[at + length]
  const fits = after?.tag === 'ADJ' || after?.penn === 'VBN' || after?.penn === 'VBG'
  return fits && leadsToHead(tokens, at + length, true) ? length : 0
}

/** Whether modifiers and then a noun stand at `from`. */
function leadsToHead(tokens: readonly Token[], from: number, opened: boolean): boolean {
  const limit = Math.min(tokens.length, from + REACH)
  for (let at = from; at < limit; at++) {
    if (isNominal(tokens[at])) return true
    if (
      !isModifier(tokens, at, opened) &&
      tokens[at]!.tag !== 'ADV' &&
      tokens[at]!.tag !== 'CCONJ' &&
      tokens[at]!.text !== ','
    )
      return false
  }
  return false
}

function skipNominals(tokens: readonly Token[], from: number): number {
  let at = from
  for (; at < tokens.length; at++) {
    const token = tokens[at]!
    if (isNominal(token)) continue
    if (at > from && isNominal(tokens[at + 1])) {
      // "teaching/learning activities", "AT & T Corp", "Republic of"-less names with an adjective inside: "Bank Central Asia".
      if (token.text === '/' && token.span.start === tokens[at - 1]!.span.end) continue
      if (token.text === '&') continue
      if (token.penn === 'NNP') continue
    }
    break
  }
  return at
}

/** The last number of a phrase that has no noun: "more than 3,000", "$5 million". */
function lastNumber(tokens: readonly Token[], first: number, end: number): number {
  for (let at = Math.min(end, tokens.length) - 1; at >= first; at--) {
    if (tokens[at]!.tag === 'NUM' || tokens[at]!.tag === 'SYM') return at
    if (tokens[at]!.tag !== 'ADJ' && tokens[at]!.tag !== 'ADV' && tokens[at]!.tag !== 'ADP') return -1
  }
  return -1
}

/** A number that names what stands before it belongs to it ("Article 47", "June 26"); a year after a month does not. */
function withNumber(tokens: readonly Token[], end: number): number {
  const next = tokens[end + 1]
  if (next?.tag !== 'NUM' || tokens[end]!.tag === 'NUM' || !isNominal(tokens[end])) return end
  if (/^(?:1[5-9]|20)\d\d$/.test(next.text) || isNominal(tokens[end + 2]) || tokens[end + 2]?.tag === 'NUM')
    return end
  return tokens[end]!.penn === 'NNP' || tokens[end]!.penn === 'NN' ? end + 1 : end
}

function headOf(tokens: readonly Token[], first: number, end: number): number {
  if (tokens[end]!.tag !== 'NUM') return end
  // "$5 million": the amount stands for its money; "Article 47": the name.
  for (let at = end; at >= first; at--) if (isNominal(tokens[at])) return at
  return end
}
