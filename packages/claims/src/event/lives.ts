import type { Analysis } from '@sayso/language'
import type { Anchor } from '../clause/anchor.ts'
import { readEventWord } from './event-word.ts'
import type { FoundEvent } from './found.ts'

const TAKING = new Set(['claim', 'cost', 'lose', 'take'])

/** `claims/event-lives`: "[claimed] 13 lives", "30 lives were [lost]". Not "changed 13 lives". */
export function readLives(analysis: Analysis, { figure, unit }: Anchor): FoundEvent | undefined {
  const { tokens } = analysis
  let life = figure.last + 1
  while (life <= unit.last && tokens[life]!.lemma !== 'life') life++
  if (life > unit.last) return undefined
  for (const i of [figure.first - 1, figure.first - 2, life + 1, life + 2, life + 3]) {
    const token = tokens[i]
    const lemma =
      token &&
      (readEventWord(tokens, i)?.lemma ?? (/^claim(?:s|ed|ing)?$/.test(token.text) ? 'claim' : token.lemma))
    if (!lemma || !TAKING.has(lemma)) continue
    return { first: i, last: i, lemma, category: 'dead', verb: undefined, rule: 'claims/event-lives' }
  }
  return undefined
}
