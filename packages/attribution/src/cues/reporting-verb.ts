import { phraseOf, type SentenceView, verbOf } from '../sentence-view.ts'
import { isNounThat } from './claim-that.ts'
import type { CueCandidate } from './cue-candidate.ts'
import { givesAToll } from './gives-a-toll.ts'
import { isAnAct } from './is-an-act.ts'
import { isDenied } from './is-denied.ts'
import { leavesUnsaid } from './leaves-unsaid.ts'

const SPOKEN = new Set([':', ',', '"', '“', "''"])
const INTENDS = new Set(['agree', 'ask', 'advise', 'claim'])

/**
 * A verb of the lexicon in any of its forms: "Officials said 40 homes burnt", "the damage was put at $3 million".
 *
 * The form decides, not the tag, since taggers mix up "estimates" and "claims"; the model sees the tag.
 * Never: the same word inside a name ("Say Yes Foundation"), or after an article ("the report").
 */
export function readReportingVerb(view: SentenceView, i: number): CueCandidate | undefined {
  const known = view.facts[i]?.verb
  if (!known) return undefined
  const { verb } = known
  const { tag } = view.tokens[i]!
  // "her claim that", whatever the tagger makes of it.
  const owner = view.tokens[i - 1]?.penn
  if ((owner === 'PRP$' || owner === 'POS') && isNounThat(view, i)) return undefined
  // "The city saw 82 mm of rain": only who sees it coming speaks.
  if (verb.lemma === 'see' && known.form !== 'base' && known.form !== 'third') return undefined
  // "(please note: the numbers may change):" asks, and tells nothing.
  if (view.words[i - 1] === 'please') return undefined
  const particle = verb.particles?.find((each) => each === view.words[i + 1])
  if (verb.particles && particle === undefined) return undefined
  // "gave 40 farmers loans"
  if (verb.lemma === 'give' && !givesAToll(view, { head: i, lemma: verb.lemma })) return undefined
  // "The strike went on for 12 days": only before what is said.
  if (verb.lemma === 'go' && !SPOKEN.has(view.words[i + 2] ?? '')) return undefined
  if (tag === 'PROPN' && i > 0) return undefined
  if (view.words[i + 1] === 'that' && isDenied(view, i)) return undefined
  if (tag !== 'VERB' && tag !== 'AUX') {
    if (tag === 'ADP' || tag === 'DET' || tag === 'PRON' || tag === 'NUM') return undefined
    // "state television": the first of two nouns.
    const phrase = phraseOf(view, i)
    if (tag === 'NOUN' && phrase?.first === i && phrase.last > i && view.tokens[i + 1]!.tag === 'NOUN')
      return undefined
    const before = view.tokens[i - 1]
    if (before && (before.tag === 'DET' || before.tag === 'ADJ' || before.tag === 'NUM')) return undefined
    if (before && (before.penn === 'PRP$' || before.penn === 'POS' || before.tag === 'ADP')) return undefined
  }
  // "agreed to raise the limit", "asked to see 40 files", "asked for $3 million": what someone means to do or wants.
  const isIntent =
    (INTENDS.has(verb.lemma) && isBeforeInfinitive(view, i)) ||
    (verb.lemma === 'ask' && view.words[i + 1] === 'for') ||
    (verb.lemma === 'find' && isToBeFound(view, i)) ||
    leavesUnsaid(view, i, verb.lemma)
  const group = verbOf(view, i)
  const first = group ? Math.min(group.first, i) : i
  return {
    rule: 'attribution/reporting-verb',
    kind: 'verb',
    first,
    last: particle ? i + 1 : i,
    head: i,
    tail: -1,
    lemma: particle ? `${verb.lemma} ${particle}` : verb.lemma,
    sense: isIntent || isAnAct(view, i, verb.lemma) ? 'plan' : verb.sense,
  }
}

/** "agreed to cut", "agreed in November to cut": never "agreed to the cut", nor "claims to have cut", which tells. */
function isBeforeInfinitive({ words, tokens }: SentenceView, i: number): boolean {
  for (let k = i + 1; k < i + 5; k++) {
    if (words[k] === 'to') return tokens[k + 1]?.tag === 'VERB' && words[k + 1] !== 'have'
    if (tokens[k] === undefined || tokens[k]!.tag === 'PUNCT' || tokens[k]!.tag === 'VERB') return false
  }
  return false
}

/** "The council must find savings of $3 million": what is looked for is no finding. */
function isToBeFound(view: SentenceView, i: number): boolean {
  const group = verbOf(view, i)
  return group?.modal !== undefined && group.voice === 'active' && view.words[i + 1] !== 'that'
}
