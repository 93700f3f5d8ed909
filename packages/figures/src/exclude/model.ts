import type { Draft, Reader } from '../quantity/draft.ts'
import { isPluralForm } from '../quantity/singular.ts'

const jets = new Set([707, 717, 727, 737, 747, 757, 767, 777, 787])

/** True of the number of an airliner: 747. */
export const isJet = (value: number): boolean => jets.has(value)

/** True of an airliner called by its number: "the 747", "a 737 MAX", "two 767s"; not "the 747 people". */
export function isModel({ tokens }: Reader, i: number, counts: (at: number) => boolean): boolean {
  const literal = tokens[i]!.literal
  if (!literal || literal.grouped || literal.decimals > 0 || !jets.has(literal.value)) return false
  const next = tokens[i + 1]
  if (next?.lower === 's' && next.gap === 0) return true
  if (
    /^(?:max|jets?|jetliners?|jumbo|airliners?|aircraft|planes?|dreamliners?|freighters?)$/.test(
      next?.lower ?? '',
    ) &&
    next!.gap < 2
  )
    return /^(?:a|the|an|its|their|this|that|each)$/.test(tokens[i - 1]?.lower ?? '') || next!.lower === 'max'
  return /^(?:a|the|this|that|each)$/.test(tokens[i - 1]?.lower ?? '') && !counts(i + 1)
}

/** True of a product called by a name that has a capital inside, and a number: "the iPhone 6 sells well", "PlayStation 4"; not "iPad 300 buyers". */
export function isProduct({ tokens, text }: Reader, i: number, counts: (at: number) => boolean): boolean {
  const name = tokens[i - 1]
  const { literal, gap } = tokens[i]!
  if (name?.type !== 'word' || gap !== 1 || !literal || literal.grouped || literal.decimals > 1) return false
  if (
    !/^[A-Za-z]?[a-z]+[A-Z][a-z]+/.test(text.slice(name.start, name.end)) ||
    /^(?:mc|mac|de|la|le|di|van)/.test(name.lower)
  )
    return false
  const next = tokens[i + 1]
  return !counts(i + 1) && !(next?.type === 'word' && isPluralForm(next.lower) && next.lower.length > 5)
}

/** True of a letter that belongs to a name and no unit: "Launch Pad 39A", "Terminal 2F", "Block 5B". */
export function isLettered({ tokens }: Reader, draft: Draft, i: number): boolean {
  const [name, letter] = [tokens[i - 1], tokens[draft.last]!]
  if (draft.kind !== 'measure' || draft.first !== i || draft.last !== i + 1) return false
  if (letter.lower.length !== 1 || letter.caps === 0 || letter.gap > 0) return false
  return name?.type === 'word' && name.caps > 0 && tokens[i]!.gap === 1 && tokens[i - 2]?.type === 'word'
}

/** True of a number inside a foreign or product name: "Movimento 5 Stelle", "Studio 7 Pro"; not "In Kabul 7 Afghans died". */
export function isInsideName({ tokens }: Reader, i: number, counts: (at: number) => boolean): boolean {
  const [name, number, next] = [tokens[i - 1], tokens[i]!, tokens[i + 1]]
  if (name?.type !== 'word' || name.caps !== 1 || name.lower.length < 4 || name.sense?.month) return false
  if (next?.type !== 'word' || next.caps !== 1 || number.gap !== 1 || next.gap !== 1) return false
  const { literal } = number
  if (!literal || literal.grouped || literal.decimals > 0 || literal.value > 20 || counts(i + 1)) return false
  if (isPluralForm(next.lower) || next.sense || leads.test(name.lower)) return false
  const far = tokens[i + 2]
  return !far || far.gap === 2 || far.type === 'mark' || far.caps === 0
}

const leads =
  /^(?:some|over|under|about|around|nearly|almost|only|just|another|another|with|from|than|after|before|least|most|kills?|killed|monday|tuesday|wednesday|thursday|friday|saturday|sunday|yesterday|today|these|those|their|when|while|since|between|approximately|roughly|total|up)$/
