import { organizationKinds, organizationVoices } from '@sayso/lexicon'
import type { Surroundings } from './surroundings.ts'

const kinds = new Set(organizationKinds)
const voices = new Set(organizationVoices)
const compound =
  /\b(?:news agency|think tank|trade union|labou?r union|rights group|aid group|aid agency|rebel group|militant group|armed group|lobby group|advocacy group|investment group|management agency|weather (?:service|office|agency|bureau)) $/
const compoundEnds = new Set('agency tank union group service office bureau'.split(' '))
const explained =
  /\b(?:agency|department|institute|authority|company|newspaper|union|bank|office|service|regulator|watchdog|ministry), $/
const apposed = new RegExp(
  `^, (?:a|an|one of the|another|the) (?:(?!(?:of|at|for|with|in|from|to|on) )[A-Za-z'-]+ ){0,4}?(?:${organizationKinds.join('|')}|group|unit|maker|think tank|organi[sz]ation)(?: (?:based|in|that|which|for|of|with|owned)\\b|[,.;])`,
)
const ticker = /^ ?(?:<[A-Z][A-Z.]*>|\((?:NYSE|NASDAQ|Nasdaq|LSE|AMEX|TSX|ASX|[A-Z]{2,6}): ?[A-Z])/

/**
 * Whether the words beside a name say that it is an organization: `sure` for "Vesti <VST>" and
 * "Vesti, a local charity"; `likely`, for a town may stand there too, for "the newspaper Vesti",
 * "Vesti newspaper", "Vesti analyst Ann Lee". Not "Lee family", "the Lee government".
 */
export function readOrganization({ before, after }: Surroundings): 'sure' | 'likely' | undefined {
  const unit = after.charCodeAt(0)
  if (unit === space) {
    if ((after[1] === '<' || after[1] === '(') && ticker.test(after)) return 'sure'
    const next = readWord(after, 1)
    if (
      kinds.has(next) ||
      (next === 'news' && after.startsWith(' news agency')) ||
      (voices.has(next) && isVoice(after, next))
    )
      return 'likely'
  } else if (unit === comma) {
    if (apposed.test(after)) return 'sure'
  } else if (after[0] === '<' && ticker.test(after)) return 'sure'
  if (before.at(-1) !== ' ') return undefined
  // "the regulator, Vesti, said", not "according to the flood authority, Vesti saw rain".
  if (before.at(-2) === ',') return explained.test(before) && /^[,.;)(]/.test(after) ? 'likely' : undefined
  let from = before.length - 2
  while (from >= 0 && isLower(before.charCodeAt(from))) from--
  const last = before.slice(from + 1, -1)
  return kinds.has(last) || (compoundEnds.has(last) && compound.test(before)) ? 'likely' : undefined
}

/** "Vesti analyst Ann Lee" and "Vesti officials said", not "Lee spokesman of the year". */
const isVoice = (after: string, word: string) =>
  word.endsWith('s') ||
  word === 'management' ||
  word === 'staff' ||
  word === 'stock' ||
  /^ (?:[A-Z]|said\b)/.test(after.slice(word.length + 1))

const space = 32
const comma = 44
const isLower = (unit: number) => (unit >= 97 && unit <= 122) || unit === 45

function readWord(text: string, from: number): string {
  let end = from
  while (end < text.length && isLower(text.charCodeAt(end))) end++
  return text.slice(from, end)
}
