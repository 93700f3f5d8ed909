import type { Stance } from '../claim.ts'
import type { Anchor } from '../clause/anchor.ts'
import { findClauses } from '../clause/boundaries.ts'
import type { Reading, SentenceContext } from '../context.ts'
import { NOUNS } from './hedge-words.ts'

const REACH = 16

/**
 * `claims/stance-clause`: what the figure's clause hangs on: "[if] 300 people come", "there is [no evidence] that 40 died",
 * "[fears] that 90 had drowned".
 *
 * Must not reach a clause of its own: "if asked, he says 40 died".
 */
export function readClauseHedge(sentence: SentenceContext, { unit }: Anchor): Reading<Stance> | undefined {
  const { kindAt } = findClauses(sentence)
  const { tokens } = sentence.analysis
  for (let i = unit.first; i >= 0 && i >= unit.first - REACH; i--) {
    const word = tokens[i]!.lower
    const kind = kindAt[i]
    if (kind === 'content') {
      const before = tokens[i - 1]
      const earlier = tokens[i - 2]?.lower ?? ''
      const last = before?.lower ?? ''
      const stance = NOUNS.get(`${earlier} ${last}`) ?? NOUNS.get(last) ?? (before && NOUNS.get(before.lemma))
      if (stance) return { value: stance, rules: ['claims/stance-clause'] }
      // "no truth in reports that 40 died"
      for (let j = i - 2; j > 0 && j >= i - 5; j--) {
        const denied = NOUNS.get(`${tokens[j - 1]!.lower} ${tokens[j]!.lower}`)
        if (denied) return { value: denied, rules: ['claims/stance-clause'] }
      }
    }
    if (kind === 'subordinate') {
      // "it is not clear whether 40 died"
      if (word === 'whether') return { value: 'possible', rules: ['claims/stance-clause'] }
      const stance = word === 'if' || word === 'unless' ? NOUNS.get(word) : undefined
      // "will enter into force when states with 80 percent of imports have ratified it"
      if ((word === 'when' || word === 'once' || word === 'until') && hangsOnPlan(sentence, i))
        return { value: 'planned', rules: ['claims/stance-clause'] }
      return stance && { value: stance, rules: ['claims/stance-clause'] }
    }
    if (kind && kind !== 'content') return undefined
  }
  return undefined
}

/** True where the verb before the clause that begins at token `at` is to come: "will open [when …]", "is due to open [once …]". */
function hangsOnPlan(sentence: SentenceContext, at: number): boolean {
  const { verbs } = findClauses(sentence)
  const { tokens } = sentence.analysis
  const before = verbs.filter(({ last }) => last < at).slice(-2)
  return before.some(
    ({ modal, head, last }) =>
      modal === 'will' ||
      modal === 'shall' ||
      [head, last + 1].some((k) => /^(?:due|set|scheduled|expected|slated)$/.test(tokens[k]?.text ?? '')),
  )
}
