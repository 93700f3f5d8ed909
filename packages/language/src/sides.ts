import type { NounPhrase, Token, VerbGroup } from './layers.ts'

/** The verb groups with the phrases on their subject and object sides, where these can be told. */
export function findSides(
  tokens: readonly Token[],
  phrases: readonly NounPhrase[],
  groups: readonly VerbGroup[],
): VerbGroup[] {
  const opening = new Int32Array(tokens.length + 1).fill(-1)
  const closing = new Int32Array(tokens.length + 1).fill(-1)
  for (const [index, { first, last }] of phrases.entries()) {
    opening[first] = index
    closing[last] = index
  }
  return groups.map((group) => {
    const subject = subjectOf(tokens, phrases, closing, opening, group)
    const object = objectOf(tokens, opening, group, subject)
    return {
      ...group,
      ...(subject === undefined ? {} : { subject }),
      ...(object === undefined ? {} : { object }),
    }
  })
}

function subjectOf(
  tokens: readonly Token[],
  phrases: readonly NounPhrase[],
  closing: Int32Array,
  opening: Int32Array,
  group: VerbGroup,
): number | undefined {
  let at = group.first - 1
  let found: number | undefined
  while (at >= 0) {
    const token = tokens[at]!
    const index = closing[at]!
    if (index >= 0) {
      found = index
      const before = phrases[index]!.first - 1
      const preposition = tokens[before]
      // "officials in the north said": the phrase of a preposition leads back to the one it belongs to.
      if (
        preposition?.tag === 'ADP' &&
        preposition.penn === 'IN' &&
        before > 0 &&
        closing[before - 1]! >= 0
      ) {
        at = before - 1
        continue
      }
      if (preposition?.tag === 'ADP') return undefined
      // "Mr Park, an official, said": an apposition leads back to what it is set beside.
      if (
        tokens[group.first - 1]?.text === ',' &&
        preposition?.text === ',' &&
        before > 0 &&
        closing[before - 1]! >= 0
      ) {
        at = before - 1
        continue
      }
      return found
    }
    if (
      token.tag === 'ADV' ||
      token.penn === 'WP' ||
      token.penn === 'WDT' ||
      token.text === ',' ||
      token.penn === 'TO'
    ) {
      at--
      continue
    }
    break
  }
  if (found !== undefined) return found
  return inverted(tokens, opening, group)
}

/** "said Park": a phrase right after a verb of saying that follows a quotation or a comma. */
function inverted(tokens: readonly Token[], opening: Int32Array, group: VerbGroup): number | undefined {
  const before = tokens[group.first - 1]
  if (before === undefined || before.tag !== 'PUNCT' || group.form !== 'finite') return undefined
  const next = opening[group.last + 1]!
  return next >= 0 ? next : undefined
}

function objectOf(
  tokens: readonly Token[],
  opening: Int32Array,
  group: VerbGroup,
  subject: number | undefined,
): number | undefined {
  let at = group.last + 1
  while (at < tokens.length && (tokens[at]!.tag === 'ADV' || tokens[at]!.penn === 'RP') && opening[at]! < 0)
    at++
  const index = opening[at]!
  return index >= 0 && index !== subject ? index : undefined
}
