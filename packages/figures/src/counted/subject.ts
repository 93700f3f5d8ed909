import type { NounPhrase } from '@sayso/language'
import { type Noun, nounBefore, toNoun } from './noun.ts'
import type { Placed } from './placed.ts'
import { isVerb, lowerAt, phraseAt, verbBefore } from './view.ts'

const approach: ReadonlySet<string> = new Set(
  'to at by from of about around only just now nearly almost roughly was were is are as a an the , ( : total totaling totalling some more than over under up down between worth - – out in record vs with estimated least high low another'.split(
    ' ',
  ),
)

/**
 * What a figure is said of, where it stands on the verb's other side: "the death toll rose to 61", "unemployment fell
 * to 7.5 percent", "the wall was 15 feet high".
 */
export function subjectOf({ view, before }: Placed): Noun | undefined {
  let k = before
  let steps = 0
  while (k >= 0 && steps < 6 && approach.has(lowerAt(view, k)) && !isVerb(view.tokens[k])) {
    k -= 1
    steps += 1
  }
  k = overAdjectives(view, k)
  const token = view.tokens[k]
  if (!token) return undefined
  // "Brent crude slid $1.12": a verb that the tagger took for a noun.
  if (!isVerb(token) && movers.has(lowerAt(view, k))) {
    const noun = nounBefore(view, k)
    if (noun && noun.last === k - 1) return headed(view, noun)
    const word = wordBefore(view, k)
    if (word) return word
  }
  if (isVerb(token) || token.tag === 'AUX' || token.tag === 'ADV') {
    const verb = verbBefore(view, k + 1)
    if (!verb || verb.last < k - 2) return undefined
    const index = verb.subject
    const subject = index === undefined ? undefined : notTime(view, view.analysis.phrases[index], verb.first)
    if (subject) {
      const noun = toNoun(view, subject.first, subject.last, subject.head)
      if (noun) return headed(view, withGerund(view, noun, verb.first))
    }
    const noun = nounBefore(view, verb.first)
    return noun ? headed(view, withGerund(view, noun, verb.first)) : wordBefore(view, verb.first)
  }
  return undefined
}

/** The tags of what may only qualify a figure. */
const qualifying: ReadonlySet<string> = new Set('JJ JJR JJS RB RBR RBS VBN DT IN ,'.split(' '))

/** "rose a lower-than-expected 5 percent", "fell a provisional 64,000": past what only qualifies the figure, where a verb of change stands before it. */
function overAdjectives(view: Placed['view'], from: number): number {
  let k = from
  for (let turns = 0; turns < 8; turns++) {
    const token = view.tokens[k]
    if (!token) return from
    if (isMover(lowerAt(view, k)) && k < from) return k
    const qualifies = qualifying.has(token.penn) && (token.penn !== 'IN' || lowerAt(view, k) === 'by')
    if (
      !qualifies &&
      !token.text.includes('-') &&
      !token.text.includes('–') &&
      !approach.has(lowerAt(view, k))
    )
      return from
    k -= 1
  }
  return from
}

/** True for a verb that tells by how much something moved: "fell", "plunging". */
export function isMover(word: string): boolean {
  return movers.has(word) || moving.has(word)
}

const moving: ReadonlySet<string> = new Set(
  'slide slides sliding slip slips slipping sink sinks sinking plunging tumbling dropping easing climbing jumping surging soaring gaining rising falling losing declining advancing narrowing widening rise rises fall falls drop drops gain gains'.split(
    ' ',
  ),
)
const movers: ReadonlySet<string> = new Set(
  'slid slipped slumped sank plunged tumbled dived dipped dropped eased shed edged inched climbed jumped surged soared leapt spiked gained added rallied rebounded rose fell lost declined retreated firmed advanced widened narrowed shrank grew swelled doubled tripled topped totaled totalled averaged'.split(
    ' ',
  ),
)

/** "Sales at stores open at least a year rose": a span of time does not rise, what opens the sentence does. */
function notTime(view: Placed['view'], subject: NounPhrase | undefined, end: number): NounPhrase | undefined {
  if (!subject || !/^(?:years?|months?|weeks?|days?|quarter)$/.test(lowerAt(view, subject.head)))
    return subject
  const opening = view.analysis.phrases[0]
  return opening && opening.last < subject.first && opening.first < end && opening.first < 4
    ? opening
    : subject
}

/** "consumer [spending] rose", "[Housing] starts fell": a word in -ing that the tagger took for a verb, before the verb or at the sentence's start. */
function withGerund({ tokens }: Placed['view'], noun: Noun, verb: number): Noun {
  const [opening, last] = [tokens[noun.first - 1], tokens[noun.last + 1]]
  let out = noun
  if (last?.penn === 'VBG' && noun.last + 2 === verb)
    out = { ...out, last: noun.last + 1, head: last.lower, penn: 'NN' }
  return noun.first === 1 && opening && /^(?:VBG|NN|JJ)/.test(opening.penn) && /ing$/.test(opening.lower)
    ? { ...out, first: 0 }
    : out
}

/** A lone word before the verb that the tagger took for no noun: "Unemployment fell". */
function wordBefore(view: Placed['view'], k: number): Noun | undefined {
  const token = view.tokens[k - 1]
  // "Output slipped": what opens the sentence before its verb is no adverb.
  const opens =
    k === 1 && token?.penn === 'RB' && !/ly$|^(?:now|then|here|there|so|still|also|even)$/i.test(token.text)
  if (!token || (!/^(?:JJ|NN|VBG)/.test(token.penn) && !opens) || lowerAt(view, k - 1) === 'going')
    return undefined
  return { first: k - 1, last: k - 1, head: token.lower, penn: 'NN' }
}

/** "the number of homes": the phrase that another hangs on by "of" is what is told of. */
export function headed(view: Placed['view'], noun: Noun): Noun {
  let first = noun.first
  let { head, penn } = noun
  for (let turns = 0; turns < 4; turns++) {
    const link = lowerAt(view, first - 1)
    if (link !== 'of' && link !== 'in' && link !== 'for' && link !== 'on') break
    // "the number of homes destroyed in the fire"
    const told = /^VB[ND]$/.test(view.tokens[first - 2]?.penn ?? '') ? first - 3 : first - 2
    const outer = phraseAt(view, told)
    if (!outer || outer.last !== told) break
    first = outer.first
    head = view.tokens[outer.head]!.lower
    penn = view.tokens[outer.head]!.penn
  }
  return { first, last: noun.last, head, penn }
}

/** The noun phrase that touches the figure on its left: "Group net profit 30 mln", "homes damaged: 66,000". */
export function labelOf({ view, before }: Placed): Noun | undefined {
  let k = before
  while (k >= 0 && /^(?:[:(=–—-]|vs|--)$/.test(lowerAt(view, k))) k -= 1
  const token = view.tokens[k]
  if (!token || overAdjectives(view, k) !== k) return undefined
  if (movers.has(lowerAt(view, k))) {
    const noun = nounBefore(view, k)
    return noun && noun.last === k - 1 ? headed(view, noun) : undefined
  }
  if (/^(?:NN|JJ|VBN|VBD|VBG)/.test(token.penn)) {
    const phrase = phraseAt(view, k)
    if (phrase) {
      const noun = toNoun(view, phrase.first, k, Math.min(phrase.head, k))
      return noun && headed(view, noun)
    }
    // "homes damaged: 66,000", "Population evacuated 116,129"
    if (/^VB[ND]/.test(token.penn)) {
      const noun = nounBefore(view, k)
      if (noun && noun.last >= k - 2) return noun
    }
  }
  return undefined
}
