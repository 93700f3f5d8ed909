import type { Placed } from './placed.ts'

/** "a 52-48 vote", "passed 218-210", "voted 61 to 39": two counts of votes. */
export function isBallot({ reader, draft }: Placed): boolean {
  const { tokens } = reader
  if (!draft.plain || draft.unit !== null) return false
  const [before, after] = [tokens[draft.first - 1], tokens[draft.last + 1]]
  const joins = (link: typeof before, other: typeof before) =>
    /^(?:-|–|to)$/.test(link?.lower ?? '') && other?.type === 'digits'
  if (!joins(after, tokens[draft.last + 2]) && !joins(before, tokens[draft.first - 2])) return false
  for (let k = Math.max(0, draft.first - 12); k < Math.min(tokens.length, draft.last + 10); k++) {
    if (/^(?:votes?|voted|voting|ballot|passed|approved|rejected|ruled|ruling)$/.test(tokens[k]!.lower))
      return true
  }
  return false
}
