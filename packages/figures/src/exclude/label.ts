import type { Reader } from '../quantity/draft.ts'
import { isMark } from '../text/token.ts'

const strong =
  /^(?:article|articles|section|sections|chapter|page|pages|no|nos|nr|number|numbers|highway|hwy|route|interstate|motorway|boeing|airbus|room|apollo|rule|resolution|annex|appendix|paragraph|clause|psalm|flight|channel|chapter|phase|category|volume|vol|fig|figure|exit|runway|amendment|proposition|fortune|ftse|nikkei|episode|protocol|directive|exhibit|box|ps|agenda|studio|suite|title)$/
const ranks = /^(?:top|big)$/
const functionWords =
  /^(?:in|on|at|of|and|or|to|for|from|by|with|as|was|were|is|are|has|have|had|said|says|will|would|could|can|may|after|before|when|where|which|that|who|but|near|between|against|into|under|over|during|because|since|until|while|not|also|he|she|it|they|it's|its|then|than|so)$/

/**
 * True where the number at `i` names or ranks: "Article 47", "Highway 36", "No. 5", "page 12", "Boeing 737",
 * "number two", "top 10", "S&P 500".
 */
export function isLabelled(reader: Reader, i: number, counts: (at: number) => boolean): boolean {
  const { tokens } = reader
  const token = tokens[i]!
  if (token.gap === 2) return false
  let b = i - 1
  if (isMark(tokens[b], '.#-–:') && (tokens[b]!.lower !== ':' || token.gap === 0)) {
    if (tokens[b]!.lower === '#') return true
    b -= 1
  }
  const label = tokens[b]
  if (!label || tokens[b + 1]!.gap === 2) return false
  if (label.lower === '§' || label.lower === '№') return true
  if (label.type !== 'word') return false
  if (ranks.test(label.lower) && b === i - 1) return true
  if (isPeriod(reader, i)) return true
  if (!label.sense?.label) return false
  if (
    b < i - 1 &&
    tokens[i - 1]!.lower === '.' &&
    !/^(?:no|nos|nr|art|sec|vol|fig|hwy|p|pp|bldg|apt|cat|mk|rte|ext)$/.test(label.lower)
  )
    return false
  const literal = token.literal
  if (
    literal &&
    (literal.grouped ||
      literal.digits > 5 ||
      (literal.decimals > 0 &&
        !/^(?:section|article|rule|version|chapter|title|channel|fm|am|page|table|figure|fig|core|windows|mach|radio)$/.test(
          label.lower,
        )))
  )
    return false
  let last = i
  while (tokens[last + 1]?.lower === '-' && tokens[last + 2]?.sense?.cardinal) last += 2
  const next = tokens[last + 1]
  if (
    isMark(next, '$€£%°') ||
    /^(?:percent|pct|per|million|billion|mln|bn|thousand|hundred|dozen)$/.test(next?.lower ?? '')
  )
    return false
  if (label.lower === 'no' || label.lower === 'nos')
    return tokens[i - 1]!.lower === '.' || label.caps > 0 || literal !== undefined
  if (label.lower === 'number' || label.lower === 'numbers')
    return b === i - 1 && !counts(last + 1) && !isOf(tokens[last + 1])
  if (strong.test(label.lower)) return !(label.caps === 0 && counts(last + 1))
  if (counts(last + 1)) return false
  const closed = !next || next.gap === 2 || next.type === 'mark' || functionWords.test(next.lower)
  if (label.caps > 0) {
    // At a sentence's start a capital tells nothing.
    const opens = b === 0 || tokens[b]!.gap === 2 || tokens[b - 1]!.lower === '.'
    return !opens || closed
  }
  return (
    closed &&
    /^(?:p|pp|day|week|phase|stage|step|level|grade|class|category|type|version|round|group|zone|sector|block|lot|ward|district|precinct|gate|platform|terminal|pier|lane|line|unit|track|verse|item|slide|form|model|mark|mach|tier|series|season|part|lesson|magnitude|exit|door|seat|row|floor|cell|reactor|route|bus|car|plot|extension|ext|code|isbn|docket|permit|bunker|checkpoint|tower|division|lap|leg|heat|game|act|law|bill|measure|table|column)$/.test(
      label.lower,
    )
  )
}

/** "in year one", "by day 3": a stretch of time by its number; not "last year 3". */
function isPeriod({ tokens }: Reader, i: number): boolean {
  const [lead, period, number, next] = [tokens[i - 2], tokens[i - 1]!, tokens[i]!, tokens[i + 1]]
  if (!/^(?:years?|months?|weeks?|days?|quarters?|seasons?)$/.test(period.lower) || number.gap !== 1)
    return false
  const value = number.literal?.value ?? number.sense?.cardinal?.value ?? 0
  if (value < 1 || value > 20 || number.literal?.decimals) return false
  if (!/^(?:in|of|by|for|from|to|through|until|on|at|during|after)$/.test(lead?.lower ?? '')) return false
  return !next || next.gap === 2 || next.type === 'mark' || functionWords.test(next.lower)
}

const isOf = (token: Reader['tokens'][number] | undefined) => token?.lower === 'of'

/** True of a number after a capitalised name, with nothing counted after it: "Voyager 2", "Ebola 2014", "Formula One". */
export function isNamePart(reader: Reader, i: number, counts: (at: number) => boolean): boolean {
  const { tokens } = reader
  const token = tokens[i]!
  if (isBody(reader, i)) return true
  const name = tokens[i - 1]
  if (token.gap !== 1 || name?.type !== 'word' || name.caps === 0 || name.gap === 2) return false
  if (name.sense?.cardinal || name.sense?.month || name.sense?.vague !== undefined) return false
  // "Rooftop 2.0 was": a version, since nobody writes a quantity so after a name.
  if (
    token.literal?.decimals === 1 &&
    token.literal.digits === 1 &&
    /^[1-5]\.0$/.test(reader.text.slice(token.start, token.end)) &&
    !counts(i + 1) &&
    tokens[i + 1]?.gap !== 0
  )
    return true
  const word = token.type === 'word'
  if (word && token.caps === 0) return false
  if (word && isAllCapsAround(reader, i)) return false
  const before = tokens[i - 2]
  if (!before || before.lower === '.' || tokens[i - 1]!.gap === 2) return false
  if (isTitleCase(reader, i)) return false
  const literal = token.literal
  if (literal && (literal.grouped || literal.decimals > 1 || literal.digits > 4)) return false
  const next = tokens[i + 1]
  if (next && /^(?:percent|pct|per|million|billion|mln|bn|thousand|hundred|dozen|%|\/|-|–)$/.test(next.lower))
    return false
  if (next && (next.lower === 'to' || next.lower === 'of')) return false
  if (counts(i + 1)) return false
  if (
    /^(?:In|On|At|Of|And|Or|To|For|From|By|With|As|After|Before|The|A|An|But|About|Some|Over|Under|Nearly|Almost|Only|Just|Around|Up|Than|Another|All|His|Her|Their|Its|These|Those|Sunday|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|No|Yes|When|While|Since|Between|Approximately|Roughly)$/.test(
      reader.text.slice(name.start, name.end),
    )
  )
    return false
  return !next || next.gap === 2 || next.type === 'mark'
    ? literal === undefined || !isAgeComma(reader, i)
    : functionWords.test(next.lower)
}

/** "the Gang of Eight", "the Group of 77": a body by the number of its members. */
function isBody({ tokens, text }: Reader, i: number): boolean {
  const [body, of, number, next] = [tokens[i - 2], tokens[i - 1], tokens[i]!, tokens[i + 1]]
  if (of?.lower !== 'of' || body?.caps !== 1 || (number.type === 'word' && number.caps === 0)) return false
  if (
    number.literal?.grouped ||
    (number.literal &&
      next?.type === 'word' &&
      next.gap === 1 &&
      next.caps === 0 &&
      !functionWords.test(next.lower))
  )
    return false
  return /^(?:Gang|Group|Committee|Council|Club|Band|Company|Bloc)$/.test(text.slice(body.start, body.end))
}

const isAgeComma = ({ tokens }: Reader, i: number) => tokens[i - 1]?.lower === ','

/** Whether the words around are a headline in title case. */
export function isTitleCase({ tokens }: Reader, i: number): boolean {
  let words = 0
  let capitals = 0
  for (let k = i - 1; k >= Math.max(0, i - 8); k--) {
    const token = tokens[k]!
    if (token.type === 'word' && token.lower.length > 3) {
      words += 1
      if (token.caps > 0) capitals += 1
    }
    if (token.gap === 2) break
  }
  for (let k = i + 1; k < Math.min(tokens.length, i + 8); k++) {
    const token = tokens[k]!
    if (token.gap === 2) break
    if (token.type === 'word' && token.lower.length > 3) {
      words += 1
      if (token.caps > 0) capitals += 1
    }
  }
  return words >= 3 && capitals >= words * 0.8
}

function isAllCapsAround({ tokens }: Reader, i: number): boolean {
  return tokens[i]!.caps === 2 && tokens[i - 1]?.caps === 2
}
