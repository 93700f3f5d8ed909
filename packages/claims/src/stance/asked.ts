import type { VerbGroup } from '@sayso/language'
import type { Anchor } from '../clause/anchor.ts'
import type { SentenceContext } from '../context.ts'

const DIRECTING: ReadonlySet<string> = new Set([
  'appeal',
  'ask',
  'direct',
  'enjoin',
  'instruct',
  'recommend',
  'request',
  'urge',
  'want',
])
const WANTING: ReadonlySet<string> = new Set(['want', 'seek', 'request', 'recommend'])
const LEAVE = /^(?:permission|approval|consent|authori[sz]ation|authority|clearance)$/

/**
 * True where a verb only asks for what the figure tells: "[asked] the state to provide 40 dollars", "[wants] a $4 trillion cut", "is [seeking]
 * permission for a 50 percent rise", "[called] for 300 homes". `inner` is the verb that hangs on it, if any.
 *
 * Must not read what was sought otherwise: "sought shelter in 40 schools", "40 men asked for help".
 */
export function isAsked(
  { analysis: { tokens } }: SentenceContext,
  verb: VerbGroup,
  inner: VerbGroup | undefined,
  { unit }: Anchor,
): boolean {
  const { lemma } = tokens[verb.head]!
  if (verb.last >= unit.first) return false
  if (inner?.form === 'infinitive' && DIRECTING.has(lemma)) return inner.last < unit.first
  if (!inner && lemma === 'call' && tokens[verb.last + 1]?.lower === 'for') return verb.last + 2 >= unit.first
  if (inner || !WANTING.has(lemma)) return false
  for (let i = verb.last + 1; i < unit.first; i++) {
    if (tokens[i]!.tag === 'ADP' && !LEAVE.test(tokens[i - 1]!.lower)) return false
  }
  return true
}
