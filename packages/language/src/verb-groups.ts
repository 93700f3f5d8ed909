import type { NounPhrase, Quotation, Token, VerbGroup } from './layers.ts'
import { setSides, type Unsided } from './sides.ts'

const MODALS: Readonly<Record<string, string>> = {
  can: 'can',
  ca: 'can',
  could: 'could',
  may: 'may',
  might: 'might',
  must: 'must',
  shall: 'shall',
  sha: 'shall',
  should: 'should',
  will: 'will',
  wo: 'will',
  "'ll": 'will',
  '’ll': 'will',
  would: 'would',
  "'d": 'would',
  '’d': 'would',
  ought: 'ought',
}

/** The verb groups of a stretch, in order, with the phrases on either side of each. One scan, left to right. */
export function findVerbGroups(
  tokens: readonly Token[],
  phrases: readonly NounPhrase[],
  quotations: readonly Quotation[],
): VerbGroup[] {
  const groups: Unsided[] = []
  const taken: boolean[] = new Array(tokens.length).fill(false)
  for (const { first, last } of phrases) for (let i = first; i <= last; i++) taken[i] = true
  for (let at = 0; at < tokens.length; at++) {
    if (taken[at] || !opens(tokens, at)) continue
    const group = readGroup(tokens, taken, at)
    if (group === undefined) continue
    groups.push(group)
    at = group.last
  }
  setSides(tokens, phrases, groups, quotations)
  return groups
}

function isVerbal(token: Token): boolean {
  return token.tag === 'VERB' || token.tag === 'AUX'
}

function opens(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]!
  if (isVerbal(token)) return true
  const next = tokens[at + 1]
  if (next === undefined) return false
  if (token.penn === 'TO')
    return isVerbal(next) || (next.tag === 'ADV' && at + 2 < tokens.length && isVerbal(tokens[at + 2]!))
  return false
}

function readGroup(tokens: readonly Token[], taken: readonly boolean[], first: number): Unsided | undefined {
  let head = -1
  let last = first
  let at = first
  let negated = isNegation(tokens[first - 1]) && tokens[first]!.tag !== 'AUX'
  let adverbs = 0
  for (; at < tokens.length && !taken[at]; at++) {
    const token = tokens[at]!
    if (isVerbal(token)) {
      // A new finite verb after a main verb opens a group of its own.
      if (head >= 0 && !helps(tokens[head]!)) break
      if (head >= 0 && !follows(tokens[head]!, token)) break
      head = at
      last = at
      adverbs = 0
    } else if (token.penn === 'TO' && at === first) {
    } else if (isNegation(token)) {
      if (head >= 0 && !helps(tokens[head]!)) break
      negated = true
      if (head >= 0) last = at
    } else if (token.tag === 'ADV' && adverbs < 3) {
      if (head >= 0 && !helps(tokens[head]!)) break
      adverbs++
    } else break
  }
  if (head < 0) return undefined
  const main = tokens[head]!
  if (main.tag === 'AUX') for (let i = head + 1; i <= last; i++) if (isNegation(tokens[i])) negated = true
  const { voice, tense, form, modal } = aspects(tokens, first, head)
  const span = { start: tokens[first]!.span.start, end: tokens[last]!.span.end }
  // Every field is there from the start: groups are read everywhere, and sooner where all have one shape.
  return {
    span,
    first,
    last,
    head,
    voice,
    tense,
    form,
    modal,
    negated,
    subject: undefined,
    object: undefined,
  }
}

/** Whether `next` can go on a group whose last verb so far is the auxiliary `verb`. */
function follows(verb: Token, next: Token): boolean {
  if (verb.penn === 'MD' || verb.lemma === 'do') return next.penn === 'VB' || next.penn === 'VBP'
  if (verb.lemma === 'have') return next.penn === 'VBN' || next.penn === 'VBD' || next.penn === 'VB'
  if (verb.lemma === 'be') return next.penn === 'VBN' || next.penn === 'VBG' || next.penn === 'VBD'
  return next.penn !== 'VBZ' && next.penn !== 'MD'
}

/** Whether a verb can be the auxiliary of another, whatever its tag. */
function helps(verb: Token): boolean {
  return verb.tag === 'AUX' || verb.lemma === 'have' || verb.lemma === 'be' || verb.lemma === 'do'
}

const NEGATIONS = new Set(['not', "n't", 'n’t', 'never'])

function isNegation(token: Token | undefined): boolean {
  return token !== undefined && NEGATIONS.has(token.lower)
}

/** Voice, tense, form and modality, read off the words from `first` to the main verb at `head`. */
function aspects(
  tokens: readonly Token[],
  first: number,
  head: number,
): Pick<VerbGroup, 'voice' | 'tense' | 'form' | 'modal'> {
  const main = tokens[head]!
  let be = false
  let have = false
  let lead: Token | undefined
  let modal: string | undefined
  for (let i = first; i <= head; i++) {
    const token = tokens[i]!
    if (!isVerbal(token)) continue
    lead ??= token
    if (i === head) break
    if (token.penn === 'MD') modal = MODALS[token.lower] ?? token.lemma
    else if (token.lemma === 'be' || token.lemma === 'get') be = true
    else if (token.lemma === 'have') have = true
  }
  if (main.penn === 'MD') modal = MODALS[main.lower] ?? main.lemma
  const participle = main.penn === 'VBN' || (main.penn === 'VBD' && be)
  const alone = lead === main
  const infinitive = tokens[first]!.penn === 'TO'
  const voice = participle && (be || (alone && !have)) ? 'passive' : 'active'
  const form = infinitive
    ? 'infinitive'
    : (alone && (main.penn === 'VBN' || main.penn === 'VBG')) || lead?.penn === 'VBG'
      ? 'participle'
      : alone && main.penn === 'VB'
        ? 'infinitive'
        : 'finite'
  const tense =
    form !== 'finite'
      ? 'none'
      : modal === 'will' || modal === 'shall'
        ? 'future'
        : modal !== undefined
          ? 'present'
          : lead!.penn === 'VBD'
            ? 'past'
            : 'present'
  return { voice, tense, form, modal }
}
