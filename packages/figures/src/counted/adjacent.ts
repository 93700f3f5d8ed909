import type { Found, Placed } from './placed.ts'

/** The figure that stands just before this one with only "to", "from", "at" or an opening bracket between: "rose 5 percent to 30 mln". */
export function adjacentTwin({ reader, draft, earlier, sentence }: Placed): Found | undefined {
  const twin = earlier.at(-1)
  if (!twin || twin.sentence.start !== sentence.start || !twin.figure.counted) return undefined
  const gap = draft.first - twin.draft.last
  if (gap < 1 || gap > 3) return undefined
  for (let k = twin.draft.last + 1; k < draft.first; k++) {
    if (!/^(?:to|from|at|vs|versus|apiece|,|\(|or|-|against|–|—)$/.test(reader.tokens[k]!.lower))
      return undefined
  }
  return twin
}
