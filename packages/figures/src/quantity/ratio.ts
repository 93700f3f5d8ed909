import type { Draft, Reader } from './draft.ts'

/** "a 3 to 1 margin", "2-to-1 odds", "a ratio of 5 to 1": how many go to one. */
export function readRatio({ tokens, text }: Reader, draft: Draft): Draft {
  if (draft.kind !== 'count' || draft.unit !== null || draft.bound !== 'exact' || draft.low === null)
    return draft
  let k = draft.last + 1
  if (tokens[k]?.lower === '-') k += 1
  if (tokens[k]?.lower !== 'to' && tokens[k]?.lower !== ':') return draft
  k += 1
  if (tokens[k]?.lower === '-') k += 1
  const one = tokens[k]
  if (!one || (one.lower !== 'one' && text.slice(one.start, one.end) !== '1')) return draft
  const noun = tokens[k + 1]?.lower ?? ''
  const before = tokens[draft.first - 1]?.lower
  const lead = before === 'of' || before === 'by' ? (tokens[draft.first - 2]?.lower ?? '') : ''
  if (
    !/^(?:margin|ratio|odds|majority|advantage|lead|edge|vote|ratios|chance)$/.test(noun) &&
    lead !== 'ratio' &&
    lead !== 'odds' &&
    lead !== 'outnumbered' &&
    !/^(?:outnumbered|outnumber|outpaced)$/.test(tokens[draft.first - 2]?.lower ?? '')
  )
    return draft
  return {
    ...draft,
    last: k,
    kind: 'rate',
    unit: 'ratio',
    stated: true,
    rules: [...draft.rules, 'figures/ratio'],
  }
}
