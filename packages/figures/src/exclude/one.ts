import { oneIdioms } from '@sayso/lexicon'
import type { Reader } from '../quantity/draft.ts'

const idioms = new Set(oneIdioms.flatMap((group) => group.words))
const pronounLeads =
  /^(?:this|that|the|no|which|every|each|any|some|another|last|next|big|little|new|old|good|bad|latter|former|first|such|what|better|right|wrong|great|loved|dear|for|day|different|single|whole|number|square|hard|easy|small|large|red|green|blue)$/
const stricken =
  /^(?:dead|killed|injured|missing|wounded|hurt|arrested|died|homeless|critical|critically|seriously|death|drowned|detained|rescued|survived)$/
const takers =
  /^(?:killed|killing|kills|kill|injured|injuring|wounded|wounding|hurt|hurting|leaving|left|least|than|about|including|nearly|only|just|claimed|claiming)$/

/**
 * True of a "one" that counts nothing: "one of the worst", "this one", "no one knows", "one another", "one day".
 *
 * "One person", "at least one", "killing one", "one was killed" count.
 */
export function isPronounOne(reader: Reader, i: number, hasTwin: boolean): boolean {
  const { tokens } = reader
  const token = tokens[i]!
  if (token.lower !== 'one') return false
  const before = token.gap < 2 ? tokens[i - 1] : undefined
  const next = tokens[i + 1]
  if (before?.lower === 'only' && tokens[i - 2]?.lower === 'the' && next?.type !== 'word') return true
  if (before && before.type === 'word' && pronounLeads.test(before.lower)) {
    return !(
      next?.type === 'word' &&
      /^(?:person|child|woman|man|million|billion|percent|pct|hundred|thousand)$/.test(next.lower)
    )
  }
  // "one line or another", "one never knows"
  if (/^(?:never|always|cannot|ought|wonders|hopes|imagines|suspects|sees|must)$/.test(next?.lower ?? ''))
    return true
  for (let k = i + 1; k < i + 4; k++)
    if (tokens[k]?.lower === 'or' && tokens[k + 1]?.lower === 'another') return true
  // "One Sunday in late 2001"
  if (
    next?.gap === 1 &&
    /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/.test(next.lower) &&
    !isNounish(tokens[i + 2])
  )
    return true
  if (!next && !before) return false
  if (!next || next.gap === 2) return !(before && takers.test(before.lower)) && !hasTwin
  if (next.lower === '-')
    return /^(?:time|sided|off|way|on|of|man|day|party|dimensional|size|stop|handed|liner|upmanship|another|to|child)$/.test(
      tokens[i + 2]?.lower ?? '',
    )
  if (next.lower === "'" || next.lower === '’') return true
  if (stricken.test(next.lower)) return false
  if (/^(?:was|were|is|has|had|other|in|at|on|from|with|and|or|more)$/.test(next.lower)) {
    if (before && takers.test(before.lower)) return false
    if (/^(?:was|is|has|had)$/.test(next.lower)) return !nearStricken(reader, i + 2)
    if (next.lower === 'more' || next.lower === 'other') return !countsPeople(reader, i + 2)
    return !(hasTwin && next.lower !== 'or')
  }
  if (next.lower === 'of') return true
  if (next.type === 'mark')
    return !(before && takers.test(before.lower)) && !(hasTwin && /^[,.;)]$/.test(next.lower))
  return idioms.has(next.lower)
}

const isNounish = (token: Reader['tokens'][number] | undefined) =>
  token?.type === 'word' &&
  token.gap === 1 &&
  !/^(?:in|at|he|she|they|it|the|a|an|when|after|before|this|last|morning|evening|night|afternoon|and|of|his|her|i|we|while|as|on)$/.test(
    token.lower,
  )

const nearStricken = ({ tokens }: Reader, i: number) => {
  for (let k = i; k < i + 4; k++) if (tokens[k] && stricken.test(tokens[k]!.lower)) return true
  return false
}

const countsPeople = ({ tokens }: Reader, i: number) =>
  tokens[i]?.type === 'word' &&
  (/(?:s|person|people)$/.test(tokens[i]!.lower) || stricken.test(tokens[i]!.lower)) &&
  tokens[i]!.gap < 2
