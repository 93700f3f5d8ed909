import type { Draft, Reader } from '../quantity/draft.ts'

const spanLeads = /^(?:within|every|after|during|until|till|since|throughout|before|by)$/

/**
 * True of a span of time that only places an event: "in the past five years", "three days ago", "in 24 hours", "two
 * weeks later", "the first six months". A span that is itself told ("jailed for seven years") is a figure.
 */
export function onlyPlaces(reader: Reader, draft: Draft, floor: number): boolean {
  const { tokens } = reader
  if (draft.kind !== 'duration' || draft.unit === null) return false
  const next = tokens[draft.last + 1]
  const near = next && next.gap < 2 ? next : undefined
  if (
    near?.type === 'word' &&
    /^(?:ago|later|earlier|hence|afterwards?|beforehand|previously|on|prior|after|before|running|into)$/.test(
      near.lower,
    )
  ) {
    if (near.lower === 'on' && !/^[,.;]$/.test(tokens[draft.last + 2]?.lower ?? ''))
      return placed(tokens, draft, floor)
    return true
  }
  if (tokens[draft.first]!.lower === 'over' && draft.first > 0 && tokens[draft.first]!.gap < 2) {
    const lead = tokens[draft.first - 1]!.lower
    // "the first fall in over three years", but "resulted in over three years of delay".
    return lead === 'in' ? near?.lower !== 'of' : !told.test(lead)
  }
  if (near?.lower === 'to' && tokens[draft.last + 2]?.type === 'digits') return placed(tokens, draft, floor)
  if (near?.lower === 'ended' || near?.lower === 'ending' || near?.lower === 'end') return true
  if (
    /^(?:from|since)$/.test(near?.lower ?? '') &&
    /^(?:now|then|today)$/.test(tokens[draft.last + 2]?.lower ?? '')
  )
    return !lasts.test(tokens[draft.first - 1]?.lower ?? '')
  return placed(tokens, draft, floor)
}

/** What makes even "two years from now" a length: "it will take two years from now". */
const lasts = /^(?:take|takes|took|taking|last|lasts|lasted|lasting|need|needs|needed|require|requires)$/

/** What before "over five years" makes it more than five years that are told, not a span in which something happens. */
const told =
  /^(?:for|of|after|to|by|from|the|a|an|with|is|was|were|are|be|been|being|took|take|takes|taken|taking|last|lasts|lasted|lasting|spend|spent|spends|spending|wait|waited|waiting|serve|served|serving|lived|live|worked|delayed|sentences?|well|just|at|and|or|totalling|totaling|exceeding|averaging|averaged|aged|not|now|has|have|had|prison|jail|every|gets?|got|faces?|faced|[(,:;–—-])$/

const modal =
  /^(?:will|would|could|may|might|can|should|must|shall|to|did|does|do|not|cannot|n't|usually|often|typically|generally)$/
const softened = /^(?:only|just|about|around|some|nearly|almost|at|up|less|more|another|between|for|from)$/

/** "will last 20 days", "stocks last only 20 days": the verb; never "the last 20 days". */
function lastsSo(tokens: Reader['tokens'], k: number): boolean {
  return modal.test(tokens[k - 1]?.lower ?? '') || softened.test(tokens[k + 1]?.lower ?? '')
}

function placed(tokens: Reader['tokens'], draft: Draft, floor: number): boolean {
  let k = draft.first - 1
  let steps = 0
  while (k >= floor && steps < 4) {
    const token = tokens[k]!
    if (token.type === 'mark' || tokens[k + 1]!.gap === 2) return false
    if (token.lower === 'last' && lastsSo(tokens, k)) return false
    if (token.sense?.placedBefore) return true
    if (spanLeads.test(token.lower))
      return (
        !(
          token.lower === 'by' &&
          /^(?:extended|prolonged|lengthened|delayed|shortened|cut|reduced|postponed|live|outlive)$/.test(
            tokens[k - 1]?.lower ?? 'extended',
          )
        ) && !(token.lower === 'by')
      )
    if (token.lower === 'in') return !/^(?:years?|sentence|jailed)$/.test(tokens[k - 1]?.lower ?? '')
    if (token.lower === 'over') return true
    if (
      !/^(?:the|a|an|about|around|just|only|some|nearly|almost|than|more|less|its|his|her|their|another|or|other|under|at|least|those|these|few)$/.test(
        token.lower,
      )
    )
      return false
    k -= 1
    steps += 1
  }
  return false
}
