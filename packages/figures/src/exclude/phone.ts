import type { Reader } from '../quantity/draft.ts'
import { isMark } from '../text/token.ts'

/** What may stand between the groups of one number. */
const separators = '-–/.()+'

const callWords =
  /^(?:phone|telephone|tel|fax|mobile|cell|call|calling|dial|dialing|hotline|helpline|whatsapp|sms|text|contact|number|account|card|acct|iban|ssn|ph|mob|pin|id|code|ref|reference|invoice|hexadecimal|express|visa|mastercard)$/

/**
 * The last token of a run of digits that is a phone, card or account number: groups joined by single marks or
 * spaces that no quantity has ("(541) 754-3010", "+44 7700 900397", "020-1111-1111"), a long number without
 * groups, or one after a word that says so.
 */
export function readPhone(reader: Reader, i: number): number | undefined {
  const { tokens } = reader
  if (tokens[i]!.type !== 'digits') return undefined
  const alone = tokens[i + 1]
  const opening = tokens[i]!.literal!
  // Most numbers are short and stand alone: nothing to look for.
  if (
    opening.digits + opening.decimals < 5 &&
    !opening.broken &&
    !opening.grouped &&
    !(alone && alone.gap < 2 && (alone.type === 'digits' || isMark(alone, separators)))
  )
    return undefined
  let last = i
  let groups = 1
  let digits = digitsOf(reader, i)
  let marks = 0
  let open = false
  let k = i + 1
  while (k < tokens.length && k < i + 40) {
    const token = tokens[k]!
    if (token.gap === 2) break
    if (token.type === 'digits') {
      if (tokens[k - 1]!.type === 'digits' && token.gap === 0) break
      if (token.literal!.decimals > 0 && token.gap > 0 && digitsOf(reader, k) < 5 && !token.literal!.broken)
        break
      digits += digitsOf(reader, k)
      groups += 1
      last = k
      open = false
      k += 1
    } else if (isMark(token, separators) && (!open || token.lower === '(')) {
      // One mark, or a closing bracket and one more.
      open = token.lower !== ')' && token.lower !== '('
      marks += 1
      k += 1
      if (token.lower === '(' && tokens[k]?.type !== 'digits') break
    } else if (token.lower === 'x' || token.lower === 'ext') {
      k += 1
      if (tokens[k]?.type !== 'digits') break
    } else break
  }
  const first = tokens[i]!.literal!
  const before = tokens[i - 1]
  const plus = before?.lower === '+' && tokens[i]!.gap === 0
  const bracket = before?.lower === '(' && tokens[i + 1]?.lower === ')'
  const length = tokens[last]!.end - tokens[i]!.start
  const said = digits >= 5 && saysCall(reader, i)
  if (
    first.grouped &&
    groups === 1 &&
    !plus &&
    !said &&
    !/[\s'’]/.test(reader.text.slice(tokens[i]!.start, tokens[i]!.end))
  )
    return undefined
  if (plus && digits >= 7) return last
  if (groups >= 2 && digits >= 7 && length < 34) {
    if (first.leadingZero || bracket || said) return last
    if (marks >= 2 && groups >= 3) return last
    if (marks >= 1 && hyphenated(reader, i, last) && digits >= 7 && !first.grouped) return last
    if (groups >= 3 && marks === 0 && !first.grouped) return last
    if (marks === 0 && digits >= 8 && digitsOf(reader, last) >= 7 && !tokens[last]!.literal!.grouped)
      return last
    if (groups === 2 && marks === 0 && digits >= 8 && (first.digits > 3 || first.grouped)) return last
  }
  if (groups === 1) {
    if (first.leadingZero && first.digits >= 5 && first.decimals === 0) return i
    if (said && digits >= 5 && !hasCommas(reader, i)) return i
    if (first.broken && digits >= 7) return i
    if (!first.grouped && first.decimals === 0 && digits >= 5 && saysPhoneAfter(reader, i)) return i
  }
  if (said && groups >= 2 && digits >= 6 && !hasCommas(reader, i)) return last
  return undefined
}

const hasCommas = (reader: Reader, i: number) =>
  reader.text.slice(reader.tokens[i]!.start, reader.tokens[i]!.end).includes(',')

/** How many digits a literal has in all. */
function digitsOf({ tokens, text }: Reader, i: number): number {
  const token = tokens[i]!
  if (!token.literal!.broken) return token.literal!.digits + token.literal!.decimals
  return text.slice(token.start, token.end).replace(/\D/g, '').length
}

/** Groups of three and more joined by hyphens: "754-3010", "99202-4635". */
function hyphenated(reader: Reader, first: number, last: number): boolean {
  const shape = reader.text.slice(reader.tokens[first]!.start, reader.tokens[last]!.end)
  return /^\d{2,5}\s?[-–/.]\s?\d{3,}$/.test(shape)
    ? !/^\d{4}[-–]\d{4}$/.test(shape) && !rises(shape)
    : /^\d{1,4}[-–.]\d{2,4}[-–.]\d{3,}/.test(shape)
}

/** "1000-5000", "150000-300000": ends of a range have as many digits, or one more. */
function rises(shape: string): boolean {
  const [low = '', high = ''] = shape.split(/\s?[-–/.]\s?/)
  return (
    Number(low) < Number(high) && (low.length === high.length || (low.endsWith('00') && high.endsWith('00')))
  )
}

function saysCall({ tokens }: Reader, i: number): boolean {
  for (let k = i - 1; k >= Math.max(0, i - 6); k--) {
    const token = tokens[k]!
    if (token.type === 'digits' || tokens[k + 1]!.gap === 2) return false
    if (callWords.test(token.lower))
      return token.lower !== 'number' && token.lower !== 'text' && token.lower !== 'code'
        ? true
        : tokens[k + 1]!.lower !== 'of'
    if (
      token.type === 'word' &&
      !/^(?:is|at|no|us|on|the|number|to|line|center|centre|toll|free|or|my|s|are|was|in|american)$/.test(
        token.lower,
      )
    )
      return false
  }
  return false
}

/** "323456 is no phone number": the words come after. */
function saysPhoneAfter({ tokens }: Reader, i: number): boolean {
  for (let k = i + 1; k < i + 14; k++) if (/^(?:phone|telephone)$/.test(tokens[k]?.lower ?? '')) return true
  return false
}
