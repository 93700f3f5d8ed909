import { countsKnown, sortOfNoun } from '../counted/nouns.ts'
import { withBound } from './bounds.ts'
import type { Draft, Reader } from './draft.ts'
import { isPluralForm } from './singular.ts'

const ageless =
  /^(?:children|people|those|anyone|women|men|adults|youths?|girls|boys|kids|persons|voters|citizens|teenagers|drivers|workers|residents|patients|everyone|pupils|students|infants|babies|passengers|males|females|players|and|or|population|aged|just|all|someone|americans|blacks|whites|hispanics|latinos|respondents|britons)$/
const copulas = /^(?:was|were|are|is|be)$/

/**
 * A bare number of years that tells whom of a group is meant, read as an age; the draft as it was where none is: "children under 7",
 * "the over-65s", "women 45 and older", "voters 18 to 29", "most of those who came were over 60".
 *
 * Must not read what is counted: "sales to men over 40 stores", "Women 30 to 44 votes ahead".
 */
export function readAgeGroup(reader: Reader, draft: Draft): Draft {
  if (draft.kind !== 'count' || draft.unit !== null) return draft
  const joined = readJoined(reader, draft)
  if (joined) return joined
  const bounded = draft.bound === 'up-to' || draft.bound === 'more-than'
  const value = draft.low ?? draft.high ?? 0
  if ((!bounded && draft.bound !== 'range') || value > 110 || value < 1 || (draft.high ?? 0) > 110)
    return draft
  const { tokens } = reader
  if (/^(?:older|younger)$/.test(tokens[draft.last]!.lower)) return toAge(draft)
  const leads = /^(?:under|over|below|above|older|younger)$/.test(tokens[draft.first]!.lower)
  const closes = /^(?:over|under|above|up)$/.test(tokens[draft.last]!.lower)
  if (bounded && !leads && !closes) return draft
  const before = tokens[draft.first - 1]
  const next = tokens[draft.last + 1]
  if (leads && next?.lower === 's' && next.gap === 0) return toAge({ ...draft, last: draft.last + 1 })
  if (!before || tokens[draft.first]!.gap === 2 || !isGroup(reader, draft, leads)) return draft
  const word = next?.type === 'word' && next.gap < 2
  if (word && countsKnown(tokens, draft.last + 1)) return draft
  return toAge(draft)
}

const toAge = (draft: Draft): Draft => ({
  ...draft,
  kind: 'age',
  unit: 'year',
  rules: [...draft.rules, 'figures/age'],
})

/** "the over-65s" */
function readJoined({ tokens }: Reader, draft: Draft): Draft | undefined {
  const lead = tokens[draft.first - 2]?.lower
  const plural = tokens[draft.last + 1]
  if (!draft.plain || tokens[draft.first - 1]?.lower !== '-' || (lead !== 'over' && lead !== 'under'))
    return undefined
  if (plural?.lower !== 's' || plural.gap > 0) return undefined
  const bound = withBound(draft, lead === 'over' ? 'more-than' : 'up-to')
  return toAge({ ...bound, first: draft.first - 2, last: draft.last + 1 })
}

/** Whether people stand just before a figure, or before its verb: "women over 50", "voters were over 45". */
function isGroup({ tokens }: Reader, draft: Draft, leads: boolean): boolean {
  const before = tokens[draft.first - 1]!
  if (leads && ageless.test(before.lower)) return true
  if (leads && copulas.test(before.lower)) return isPeople(tokens[draft.first - 2]?.lower ?? '')
  // "Sales to men 30 to 44 rose", "blacks 30 to 44", with nothing counted behind.
  const next = tokens[draft.last + 1]
  const closes =
    !next ||
    next.gap === 2 ||
    next.type === 'mark' ||
    /^(?:who|and|or|were|was|are|in|to|with|said|from|by|as|but|on|at|is|have|has|had|for|rose|fell|than|came|went|[a-z]{2,}ed)$/.test(
      next.lower,
    )
  const isWhole = draft.bound !== 'range' || (draft.low ?? 0) >= 5
  return closes && isWhole && (before.lower === 'those' || isPeople(before.lower))
}

const isPeople = (word: string): boolean =>
  (ageless.test(word) && word.endsWith('s')) ||
  word === 'who' ||
  (isPluralForm(word) &&
    sortOfNoun(word) === 'person' &&
    !/^(?:deaths|fatalities|casualties|injuries)$/.test(word))
