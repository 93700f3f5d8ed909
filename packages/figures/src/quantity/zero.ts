import { zeroNouns } from '@sayso/lexicon'
import type { Draft, Reader } from './draft.ts'

const nouns = new Set(zeroNouns.flatMap((group) => group.words))
const stricken =
  /^(?:killed|injured|hurt|wounded|died|arrested|missing|displaced|affected|evacuated|harmed|dead|kidnapped|detained|infected)$/

/** "No deaths", "no one was killed", "none were hurt", "nobody died": a count of zero of what can be counted. */
export function readZero(reader: Reader, i: number): Draft | undefined {
  const { tokens } = reader
  const token = tokens[i]!
  if (token.lower !== 'no' && token.lower !== 'none' && token.lower !== 'nobody') return undefined
  let last = i
  let k = i + 1
  if (token.lower === 'no') {
    const next = tokens[k]
    if (!next || next.gap === 2) return undefined
    if (next.lower === 'one') {
      last = k
      k += 1
    } else {
      // "no deaths", "no reported casualties", "no immediate reports of casualties", "no civilian deaths"
      for (let steps = 0; steps < 5; steps++, k++) {
        const word = tokens[k]
        if (!word || word.gap === 2 || word.type === 'mark') return undefined
        if (
          /^(?:more|longer|further|doubt|matter|way|such|evidence|plans?|sign|signs|need|reason|less|fewer)$/.test(
            word.lower,
          )
        )
          return undefined
        if (nouns.has(word.lower))
          return /^(?:toll|rate|row|penalty|certificate|sentence|threats?|tolls)$/.test(
            tokens[k + 1]?.lower ?? '',
          )
            ? undefined
            : zero(i, i)
      }
      return undefined
    }
  } else if (token.lower === 'none') {
    if (tokens[k]?.lower === 'of') {
      // "none of the 12 was hurt"
      for (let j = k + 1; j < k + 8; j++) if (tokens[j] && stricken.test(tokens[j]!.lower)) return zero(i, i)
      return undefined
    }
  }
  for (let steps = 0; steps < 4; steps++, k++) {
    const word = tokens[k]
    if (!word || word.gap === 2 || word.type === 'mark') return undefined
    if (stricken.test(word.lower)) return zero(i, last)
    if (
      !/^(?:was|were|is|are|has|have|had|been|be|in|on|reported|reportedly|seriously|immediately|yet|else|else's)$/.test(
        word.lower,
      )
    )
      return undefined
  }
  return undefined
}

const zero = (first: number, last: number): Draft => ({
  first,
  last,
  low: 0,
  high: 0,
  kind: 'count',
  bound: 'exact',
  unit: null,
  plain: false,
  share: false,
  mantissa: 0,
  magnitude: 1,
  stated: false,
  rules: ['figures/zero'],
})
