import type { Token, VerbGroup } from '@sayso/language'
import { isUntaggedVerb } from './untagged-verb.ts'

// They have no object, and so no passive: "the boats drifted in the bay were lost" is no English.
const INTRANSITIVE = new Set([
  'go',
  'come',
  'rise',
  'fall',
  'die',
  'arrive',
  'remain',
  'live',
  'happen',
  'occur',
  'be',
  'have',
  'do',
  'say',
  'seem',
  'appear',
  'belong',
  'flee',
  'sit',
  'stand',
  'stay',
  'lie',
  'work',
  'wait',
  'travel',
  'walk',
  'march',
])
const ASKED = new Set(['polled', 'surveyed', 'questioned', 'interviewed', 'asked', 'sampled'])
const PREPOSITIONS =
  /^(?:in|on|at|by|from|for|to|with|during|under|near|across|since|after|before|last|this|outside|inside|around|along)$/i

/**
 * True for a past form that is a participle, because its clause has another verb of its own: "the homes [built] on the plain were
 * destroyed", "ads [reserved] in May come from unions".
 *
 * Must not read what only looks on: "police [said] in May they were ready", "rain [fell] in May and roads were closed".
 */
export function isReducedRelative(
  tokens: readonly Token[],
  verb: VerbGroup,
  next: VerbGroup | undefined,
): boolean {
  if (verb.form !== 'finite' || verb.tense !== 'past' || verb.first !== verb.last || verb.voice !== 'active')
    return false
  const head = tokens[verb.head]!
  const before = tokens[verb.first - 1]
  if (head.penn !== 'VBD' || !before || !/^NN/.test(before.penn) || INTRANSITIVE.has(head.lemma)) return false
  // "students polled support her", "those surveyed said": two verbs in a row have not one subject.
  if (ASKED.has(head.lower) && (next?.first === verb.last + 1 || isUntaggedVerb(tokens, verb.last + 1)))
    return true
  if (!PREPOSITIONS.test(tokens[verb.last + 1]?.text ?? '')) return false
  if (next?.form !== 'finite' || next.first - verb.last > 9) return false
  const opens = tokens[next.first]!
  if (opens.tag !== 'AUX' && opens.penn !== 'MD' && opens.penn !== 'VBP' && opens.penn !== 'VBZ') return false
  // Nothing between but what hangs on prepositions: no mark, no conjunction, no subject.
  let hangs = false
  for (let i = verb.last + 1; i < next.first; i++) {
    const { tag, penn, text } = tokens[i]!
    if (tag === 'ADP' || /^(?:last|this)$/i.test(text)) hangs = true
    else if (tag === 'PUNCT' || tag === 'CCONJ' || tag === 'SCONJ' || penn === 'PRP' || penn.startsWith('W'))
      return false
    else if (!hangs) return false
  }
  return true
}
