import type { Analysis } from '@sayso/language'
import type { Stance } from '../claim.ts'
import type { Anchor } from '../clause/anchor.ts'
import type { Reading } from '../context.ts'
import { NOUNS } from './hedge-words.ts'

const INTENDED =
  /^(?:planned|proposed|projected|scheduled|expected|anticipated|envisaged|promised|pledged|forecast)$/i

const LINKS = new Set(['of', 'for', 'that', 'at'])
// Nouns that come to their figure over "of", "for", "that"; the rest stand in its own phrase.
const LINKED = new Set([
  'estimate',
  'risk',
  'threat',
  'fear',
  'possibility',
  'chance',
  'likelihood',
  'danger',
  'target',
  'goal',
  'forecast',
  'prediction',
  'projection',
  'plan',
  'promise',
  'commitment',
])

/**
 * `claims/stance-phrase`: a hedge in the figure's own phrase, or a noun it hangs on: "an [estimated] 3,000",
 * "a [potential] $76 million cut", "a [target] of 30,000", "the [possibility] of 90 deaths".
 *
 * Must not reach over a verb: "the risk is known; 40 died".
 */
export function readPhraseHedge(analysis: Analysis, { figure, unit }: Anchor): Reading<Stance> | undefined {
  const { tokens } = analysis
  const found = (stance: Stance): Reading<Stance> => ({ value: stance, rules: ['claims/stance-phrase'] })
  for (let i = figure.first; i <= figure.last; i++) {
    const stance = NOUNS.get(tokens[i]!.lower)
    if (stance) return found(stance)
  }
  // "40 percent of the planned spending", "the three proposed sites"
  for (let i = figure.last + 1; i <= unit.last && i <= figure.last + 5; i++) {
    if (INTENDED.test(tokens[i]!.text) && tokens[i + 1] && i < unit.last) return found('planned')
  }
  let linked = false
  for (let i = Math.min(figure.first, unit.first + 3) - 1; i >= 0 && i >= figure.first - 7; i--) {
    const { lower: word, tag, lemma } = tokens[i]!
    if (tag === 'VERB' || tag === 'AUX' || tag === 'PUNCT') {
      const stance = linked || LINKED.has(word) ? undefined : NOUNS.get(word)
      return stance && found(stance)
    }
    // "no evidence of 40 deaths"
    const denied = linked ? NOUNS.get(`${tokens[i - 1]?.lower} ${word}`) : undefined
    if (denied) return found(denied)
    const key = NOUNS.has(word) ? word : lemma
    const stance = NOUNS.get(key)
    if (stance && (LINKED.has(key) ? linked : !linked)) return found(stance)
    if (LINKS.has(word)) linked = true
    else if (!linked && tag === 'NOUN') return undefined
  }
  return undefined
}
