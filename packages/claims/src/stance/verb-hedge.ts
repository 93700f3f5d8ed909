import type { Analysis, Token, VerbGroup } from '@sayso/language'
import type { Stance } from '../claim.ts'
import type { Anchor } from '../clause/anchor.ts'
import { findClauses } from '../clause/boundaries.ts'
import { readGovernors } from '../clause/governors.ts'
import type { Reading, SentenceContext } from '../context.ts'
import type { FoundEvent } from '../event/found.ts'
import { REPORTING } from '../event/light-verbs.ts'
import { isAsked } from './asked.ts'
import { MODALS, NOUNS, toHedgeLemma, VERBS } from './hedge-words.ts'

// These hedge only with an infinitive: "set to ship", not "set a record"; or a state: "feared dead".
const WITH_INFINITIVE = new Set([
  'agree',
  'appear',
  'assume',
  'consider',
  'due',
  'go',
  'head',
  'hope',
  'likely',
  'unlikely',
  'offer',
  'plan',
  'presume',
  'propose',
  'risk',
  'schedule',
  'seem',
  'set',
  'slate',
  'suspect',
  'think',
  'believe',
  'intend',
  'aim',
  'vow',
  'seek',
  'calculate',
])

/**
 * `claims/stance-asked`: a verb that only asks for it: "[wants] 40 more".
 * `claims/stance-modal`: the event's own modal: "[may] have killed 40".
 * `claims/stance-verb`: a verb that governs the event or the figure: "[expected] to fall 4 percent", "[feared] dead", "[pledged] $3 million".
 *
 * Must not take a modal of another clause: "40 died, and the toll could rise".
 */
export function readVerbHedge(
  sentence: SentenceContext,
  anchor: Anchor,
  event: FoundEvent | undefined,
  isPolled: boolean,
): Reading<Stance> | undefined {
  const chain = governing(sentence, anchor, event)
  for (const [at, verb] of chain.entries()) {
    const modal = verb.modal && !isMonth(sentence.analysis, verb) && MODALS.get(verb.modal)
    // "would rise 4 percent if it rained"
    if (modal && verb.modal === 'would' && hasCondition(sentence, verb)) {
      return { value: 'possible', rules: ['claims/stance-modal'] }
    }
    // "48 percent would vote for her" is what a poll found.
    if (modal && isPolled && verb.modal === 'would' && verb.first > anchor.unit.last) continue
    // "would have been more than a thousand": it was not.
    if (modal && verb.modal === 'would' && isPerfect(sentence.analysis, verb)) {
      return { value: 'possible', rules: ['claims/stance-modal'] }
    }
    if (modal) return { value: modal, rules: ['claims/stance-modal'] }
    // "advertising planned for December", "homes proposed for the site"
    if (
      verb.form === 'participle' &&
      verb === event?.verb &&
      PLANNED.test(sentence.analysis.tokens[verb.head]!.text)
    ) {
      return { value: 'planned', rules: ['claims/stance-verb'] }
    }
    const stance = readHedge(sentence.analysis, verb)
    if (stance) return { value: stance, rules: ['claims/stance-verb'] }
    if (isAsked(sentence, verb, chain[at - 1], anchor))
      return { value: 'planned', rules: ['claims/stance-asked'] }
    // "is to be rebuilt"
    if (verb.form === 'infinitive' && isToCome(sentence.analysis, verb))
      return { value: 'planned', rules: ['claims/stance-verb'] }
    const plan = readPlan(sentence.analysis, verb)
    if (plan) return { value: plan, rules: ['claims/stance-verb'] }
  }
  return undefined
}

/** True for what is "[to be] rebuilt", "[are to] leave": an infinitive right behind a present "be". */
function isToCome({ tokens }: Analysis, { first }: VerbGroup): boolean {
  const to = tokens[first]!.lower === 'to' ? first : first - 1
  return tokens[to]?.lower === 'to' && /^(?:is|are)$/.test(tokens[to - 1]?.lower ?? '')
}

/** "May was the worst month": a month that the tagger takes for a modal. */
function isMonth({ tokens }: Analysis, { first }: VerbGroup): boolean {
  return (
    tokens[first]!.text === 'May' &&
    /^(?:was|is|saw|had|brought|marked|ended|began)$/.test(tokens[first + 1]?.text ?? '')
  )
}

/** True where a clause of "if" stands on either side, and no other clause between. */
function hasCondition(sentence: SentenceContext, verb: VerbGroup): boolean {
  const { kindAt } = findClauses(sentence)
  const { tokens } = sentence.analysis
  for (const [i, kind] of kindAt.entries()) {
    if (kind === 'subordinate' && /^(?:if|unless)$/i.test(tokens[i]!.text)) return true
    if (kind === 'hard' && i > verb.last) return false
  }
  return /^If$/.test(tokens[0]!.text)
}

/** What an infinitive hangs on, whatever the tagger made of it: "the firm [plans] to close 40 shops", "a [plan] to close". */
function readPlan({ tokens }: Analysis, verb: VerbGroup): Stance | undefined {
  if (verb.form !== 'infinitive') return undefined
  const to = tokens[verb.first]!.text === 'to' ? verb.first : verb.first - 1
  const before = tokens[to - 1]
  if (!before || tokens[to]!.text !== 'to' || (before.tag !== 'NOUN' && before.tag !== 'VERB'))
    return undefined
  const word = toHedgeLemma(before)
  return word === 'go' ? undefined : (VERBS.get(word) ?? NOUNS.get(word))
}

function isPerfect({ tokens }: Analysis, verb: VerbGroup): boolean {
  return tokens.slice(verb.first, verb.last).some(({ lemma }) => lemma === 'have')
}

function readHedge({ tokens }: Analysis, verb: VerbGroup): Stance | undefined {
  for (let i = Math.max(0, verb.first - 1); i <= Math.min(verb.last + 2, tokens.length - 1); i++) {
    const token = tokens[i]!
    const adverb = token.tag === 'ADV' ? NOUNS.get(token.lower) : undefined
    if (adverb && i <= verb.last) return adverb
    if (i < verb.first) continue
    const word = toHedgeLemma(token)
    const stance = VERBS.get(word)
    if (!stance) continue
    if (i > verb.last && word !== 'likely' && word !== 'unlikely' && word !== 'due' && word !== 'set')
      continue
    // "due to floods", "set at 30 percent": with an infinitive only.
    if ((word === 'due' || word === 'set') && !isInfinitive(tokens, i + 1)) continue
    if (WITH_INFINITIVE.has(word) && !leadsOn(tokens[i + 1], tokens[i + 2])) continue
    // "is going to lay off 40", not "goes to bed", "are going to school".
    if (word === 'go' && !(token.text.endsWith('ing') && tokens[i + 2]?.penn === 'VB')) continue
    return stance
  }
  return undefined
}

/** True for "to" and its verb, an adverb between them or not. */
function isInfinitive(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.lower !== 'to') return false
  const i = tokens[at + 1]?.tag === 'ADV' ? at + 2 : at + 1
  const next = tokens[i]
  if (next?.tag === 'VERB' || next?.tag === 'AUX') return true
  // "due to ship 80 buses": the tagger's noun has an object.
  const after = tokens[i + 1]?.tag
  return next?.penn === 'NN' && (after === 'NUM' || after === 'DET')
}

function leadsOn(next: Token | undefined, second: Token | undefined): boolean {
  if (next === undefined) return false
  // "believed camped around the capital", "thought buried".
  if (next.penn === 'VBN') return true
  return next.text === 'to' || second?.text === 'to' || LEADING.has(next.text) || next.text.endsWith('ing')
}

const PLANNED =
  /^(?:planned|proposed|projected|scheduled|slated|budgeted|promised|pledged|targeted|envisaged|envisioned|foreseen)$/i

const LEADING = new Set(['dead', 'missing', 'lost', 'in', 'trapped', 'that', 'of', 'at'])

/** The event's verb and those it hangs on, innermost first, as far as no other clause begins. */
function governing(
  sentence: SentenceContext,
  anchor: Anchor,
  event: FoundEvent | undefined,
): readonly VerbGroup[] {
  const { kindAt, verbAt } = findClauses(sentence)
  const { unit } = anchor
  const after = event ? undefined : readGovernors(sentence, anchor).after?.last
  const last = event && event.first > unit.last ? Math.max(event.last, event.verb?.last ?? 0) : after
  const found: VerbGroup[] = []
  for (let i = last ?? unit.first - 1; i >= 0; i--) {
    const verb = verbAt[i]
    // A group's words stand together: the last one found is the only one that can come again.
    if (verb && verb !== found.at(-1)) found.push(verb)
    const kind = kindAt[i]
    // ", saying 14 had drowned": someone begins to speak.
    if (kind === 'participial' && verb && REPORTING.has(sentence.analysis.tokens[verb.head]!.lemma))
      return found
    // A clause of its own ends the reach of what stands before it, a "that" does not, nor ", killing 12".
    if (kind && kind !== 'content' && kind !== 'participial') return found
  }
  return found
}
