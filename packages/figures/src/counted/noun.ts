import { overlaps } from '@sayso/core'
import type { NounPhrase } from '@sayso/language'
import { countries } from '@sayso/lexicon'
import type { Phrase } from '../layers.ts'
import { isPluralForm, toSingular } from '../quantity/singular.ts'
import { isBody, sortOfNoun } from './nouns.ts'
import type { Found } from './placed.ts'
import { isVerb, lowerAt, phraseAt, phraseBefore, spanOf, type View } from './view.ts'

/** A noun phrase that a figure may count: its words and its head in lower case. */
export interface Noun {
  readonly first: number
  readonly last: number
  readonly head: string
  /** The head's Penn tag: NNS plural, NNP name ... */
  readonly penn: string
}

const demonyms = new Set<string>()
for (const { demonyms: names, plurals } of countries) {
  for (const name of [...names, ...plurals]) {
    const last = name.split(' ').at(-1)!.toLowerCase()
    demonyms.add(last)
    demonyms.add(/(?:ese|ss|sh|ch)$/.test(last) ? last : `${last}s`)
  }
}
/** No noun phrase that is worth telling is longer, in words. */
const LONGEST = 30
const fillers: ReadonlySet<string> = new Set('more additional further extra such'.split(' '))
const notHeads: ReadonlySet<string> = new Set(
  'year-on-year year-over-year on-year aboard percent pct cent going apiece dozen dozens hundred hundreds thousand thousands million millions billion billions trillion trillions vs versus v mln bln bn monday tuesday wednesday thursday friday saturday sunday yesterday today tomorrow tonight january february march april june july august september october november december which who whom that this it he she they we i you each both all them us those these there say says said want wants believe left'.split(
    ' ',
  ),
)

/**
 * The noun phrase that starts at token `k`, right after a figure; after "of" too ("thousands of refugees").
 * None where a new phrase starts ("killed 300 the next day") or a verb, preposition or mark comes.
 */
export function nounAfter(view: View, k: number): Noun | undefined {
  const { tokens } = view
  let at = k
  let afterOf = false
  // "dozens" of canvassers: what is quoted is the number alone.
  if (/^["”]$|^''$/.test(lowerAt(view, at)) && lowerAt(view, at + 1) === 'of') at += 1
  while (fillers.has(lowerAt(view, at)) && tokens[at + 1] && /^(?:NN|JJ|VBN|VBG)/.test(tokens[at + 1]!.penn))
    at += 1
  if (/^[-–]$/.test(lowerAt(view, at)) && isTight(view, at)) at += 1
  if (lowerAt(view, at) === 'of') {
    at += 1
    afterOf = true
  }
  const token = tokens[at]
  if (!token || token.tag === 'PUNCT') return undefined
  if (!afterOf && /^(?:over|within|during|after|before|since)$/.test(lowerAt(view, at))) return undefined
  const phrase = phraseAt(view, at) ?? joinedAdjectives(view, at)
  if (!phrase) return undefined
  if (!afterOf && /^(?:DT|PDT|PRP|PRP\$|WDT|WP|EX|CD)$/.test(token.penn)) return undefined
  let first = at
  if (afterOf && phrase.first < at) first = at
  // A phrase inside which another number stands ends before it: "20 boats 3 planes".
  let last = Math.min(phrase.last, at + LONGEST)
  for (let j = first + 1; j <= last; j++) if (tokens[j]!.penn === 'CD' && j > phrase.head) last = j - 1
  last = withoutVerb(view, first, overComma(view, first, joined(view, first, last)))
  const headAt = last > phrase.last ? last : Math.min(Math.max(phrase.head, first), last)
  const head = tokens[headAt]!
  if (notHeads.has(head.lower) || isTime(view, first, headAt)) return undefined
  if (afterOf && (head.penn === 'CD' || head.penn === 'PRP')) return undefined
  if (!/^(?:NN|JJ|VBG|VBN|FW|CD)/.test(head.penn)) return undefined
  if (head.penn === 'CD') return undefined
  const name = longName(view, first, last)
  return {
    first,
    last: name,
    head: tokens[name > last ? name : headAt]!.lower,
    penn: tokens[name > last ? name : headAt]!.penn,
  }
}

/** Whether a dash joins: "the next two - Alder and Birch" is set apart by one. */
function isTight({ tokens, text }: View, k: number): boolean {
  const dash = tokens[k]!.span
  return text[dash.start - 1] !== ' ' || text[dash.end] !== ' '
}

/** "200 [uniformed and plainclothes officers]": the phrase that two joined adjectives open, where the tagger lets it begin at the second. */
function joinedAdjectives(view: View, at: number): NounPhrase | undefined {
  if (!/^(?:JJ|VBN|VBD)/.test(view.tokens[at]?.penn ?? '') || lowerAt(view, at + 1) !== 'and')
    return undefined
  const phrase = phraseAt(view, at + 2)
  if (phrase?.first !== at + 2 || view.tokens[phrase.head]!.penn !== 'NNS' || phrase.head === phrase.first)
    return undefined
  return { ...phrase, first: at }
}

const timeNouns: ReadonlySet<string> = new Set(
  'year years month months week weeks night nights day days morning mornings evening evenings afternoon afternoons quarter quarters time times season seasons century centurys decade decades summer summers winter winters spring springs autumn autumns fall falls'.split(
    ' ',
  ),
)
const timeLeads: ReadonlySet<string> = new Set(
  'last next this that each every the monday tuesday wednesday thursday friday saturday sunday late early previous same past coming following current a an'.split(
    ' ',
  ),
)

const isTimeWord = (word: string) => timeNouns.has(word) || notHeads.has(word)

/** "last month", "Thursday night": a time, not what is counted. */
function isTime(view: View, first: number, head: number): boolean {
  if (!timeNouns.has(lowerAt(view, head))) return false
  // "down from 12 harvested last year"
  if (/^VB[ND]$/.test(view.tokens[first]?.penn ?? '') && timeLeads.has(lowerAt(view, first + 1))) return true
  // "growth that year": the word that leads may stand outside the phrase.
  return (
    (timeLeads.has(lowerAt(view, first)) && head - first < 3) ||
    (first === head && /^(?:that|this|last|next|each|every)$/.test(lowerAt(view, first - 1)))
  )
}

/** Where a phrase really ends: at a gap in the layout, or after a phrase that follows with nothing between ("North" "Korean refugees"). */
function joined(view: View, first: number, last: number): number {
  const { tokens, text } = view
  for (let j = first + 1; j <= last; j++) {
    const gap = text.slice(tokens[j - 1]!.span.end, tokens[j]!.span.start)
    if (gap.length > 1 && /\s{2}|\n/.test(gap)) return j - 1
  }
  // "McDonnell Douglas planes": a name that passes for a plural.
  const isName = last > first && /^\p{Lu}/u.test(tokens[last]!.text)
  if (tokens[last]!.tag !== 'PROPN' && tokens[last]!.tag !== 'ADJ' && !isName) return last
  const next = phraseAt(view, last + 1)
  if (!next || next.first !== last + 1 || !/^(?:JJ|NN)/.test(tokens[next.first]!.penn)) return last
  return /^\s?$/.test(text.slice(tokens[last]!.span.end, tokens[last + 1]!.span.start))
    ? Math.min(next.last, first + LONGEST)
    : last
}

/** "400 Red Crescent Society of the Republic of X National Society teams": a long name ahead of the noun that is counted. */
function longName(view: View, _first: number, last: number): number {
  const { tokens } = view
  let at = last
  if (tokens[last]!.penn !== 'NNP') return last
  // "17 Rural Rescue Force (RRF) teams"
  if (lowerAt(view, last + 1) === '(' && lowerAt(view, last + 3) === ')' && tokens[last + 4]?.penn === 'NNS')
    return last + 4
  for (let steps = 0; steps < 4; steps++) {
    if (lowerAt(view, at + 1) !== 'of') break
    const next = phraseAt(view, at + 2)
    if (!next) break
    at = next.last
    const following = phraseAt(view, at + 1)
    if (following && following.first === at + 1) at = following.last
  }
  return tokens[at]!.penn === 'NNS' ? at : last
}

/** "two delegate-rich, winner-take-all [primaries]": where what a comma ends only qualifies a plural behind it. */
function overComma(view: View, first: number, last: number): number {
  const { tokens } = view
  const head = tokens[last]!
  if (lowerAt(view, last + 1) !== ',' || isPluralForm(head.lower) || last - first > 1) return last
  if (!/-/.test(head.text) && !/^JJ/.test(head.penn)) return last
  const next = phraseAt(view, last + 2)
  return next?.first === last + 2 &&
    tokens[next.head]!.penn === 'NNS' &&
    /^(?:JJ|NN|VBN)/.test(tokens[next.first]!.penn)
    ? next.last
    : last
}

const saysWords: ReadonlySet<string> = new Set(
  'suggest suggests show shows find finds found say says reveal reveals indicate indicates warn warns estimate estimates claim claims plan plans want wants hope hopes need needs fear fears face faces report reports expect expects remain remains await think believe feel support oppose favor favour back intend live work lack lives works lost left slid rose fell inundated burned burnt flooded head heads plead vie compete'.split(
    ' ',
  ),
)

/** Where a phrase ends whose last word is the verb after its plural noun: "5,000 adults suggests that", "teachers plan to". */
export function withoutVerb(view: View, first: number, last: number): number {
  const { tokens, text } = view
  for (let k = last; k > first; k--) {
    const word = tokens[k]!.lower
    // A lost line break glues the next line's number to a word: "houses inundated44,069 hectares".
    if (/^\p{Ll}{3,}\d[\d,.]*$/u.test(word)) return k - 1
    if (k !== last) continue
    const noun = tokens[k - 1]!
    if (/^(?:affected|damaged|destroyed|displaced|evacuated)$/.test(word) && isPluralForm(noun.lower))
      return k - 1
    // "18 fact-checkers working late"
    if (
      /[^s]ing$/.test(word) &&
      /(?:ers|ors|men|women|people|ists|ents)$/i.test(noun.text) &&
      tokens[k]!.penn !== 'NNP'
    )
      return k - 1
    if (!saysWords.has(word) || !isPluralForm(noun.lower) || tokens[k]!.penn === 'NNP') continue
    const next = tokens[k + 1]?.lower ?? ''
    const gap = text.slice(noun.span.end, tokens[k]!.span.start)
    if (
      gap === ' ' &&
      /^(?:to|that|they|it|he|she|a|an|the|their|his|her|more|in|at|on|by|no|not|walking|without|with)$/.test(
        next,
      )
    )
      return k - 1
  }
  return beforeClause(view, first, last)
}

/** "One label Osei resists", "the $3 million Anna Moore raised": a name behind the counted noun opens a clause about it. */
function beforeClause({ tokens }: View, first: number, last: number): number {
  let k = last
  while (k > first && tokens[k]!.penn === 'NNP') k -= 1
  if (k === last || !/^NNS?$/.test(tokens[k]!.penn) || /^\p{Lu}/u.test(tokens[k]!.text)) return last
  const next = tokens[last + 1]
  const verb = next?.tag === 'ADV' ? tokens[last + 2] : next
  return verb && (verb.tag === 'AUX' || isVerb(verb)) && !/^VB[GN]$/.test(verb.penn) ? k : last
}

/** A noun phrase with what "of" adds to it: "parcels of canned food", "assets of branch offices of the bank". */
export function withOf(view: View, noun: Noun, most = 2): Noun {
  let last = noun.last
  for (let turns = 0; turns < most; turns++) {
    const link = lowerAt(view, last + 1)
    if (link !== 'of' && !(turns === 0 && link === 'under' && view.tokens[last + 2]?.penn === 'CD')) break
    const phrase = phraseAt(view, last + 2)
    if (!phrase || phrase.first > last + 2) {
      if (link === 'under') last += 2
      break
    }
    last = phrase.last
  }
  return last === noun.last ? noun : { ...noun, last }
}

/** The noun phrase just before token `k`, without what belongs to the figure. */
export function nounBefore(view: View, k: number): Noun | undefined {
  const phrase = phraseBefore(view, k)
  if (!phrase) return undefined
  return toNoun(view, phrase.first, Math.min(phrase.last, k - 1), phrase.head)
}

/** The last noun phrase before token `k` that can be told of, up to six phrases back, and no part of an earlier figure. */
export function lastNounBefore(view: View, k: number, avoid: readonly Found[]): Noun | undefined {
  let at = k
  for (let turns = 0; turns < 6; turns++) {
    const phrase = phraseBefore(view, at)
    if (!phrase) return undefined
    const noun = toNoun(view, phrase.first, Math.min(phrase.last, at - 1), phrase.head)
    const span = noun && spanOf(view, noun.first, noun.last)
    if (noun && !avoid.slice(-4).some(({ figure }) => overlaps(figure.span, span!))) return noun
    at = phrase.first
  }
  return undefined
}

/** A noun from tokens, cut of a leading number; undefined of a pronoun or a bare number. */
export function toNoun(view: View, first: number, last: number, head: number): Noun | undefined {
  const { tokens } = view
  let start = Math.max(first, last - LONGEST)
  while (start < last && tokens[start]!.penn === 'CD') start += 1
  const at = head <= last && head >= start ? head : last
  const token = tokens[at]
  if (!token || token.penn === 'CD' || /^(?:PRP|WP|WDT|EX|DT)/.test(token.penn) || isVerb(token))
    return undefined
  if (notHeads.has(token.lower) || isTime(view, start, at)) return undefined
  if ((token.lower === 'may' && start === last) || /^(?:to|up|down)$/.test(token.lower)) return undefined
  if (/^(?:next|last|first|second|third|other|latter|former|same|previous)$/.test(token.lower))
    return undefined
  // "from last year's", "of April's": whose figure it is, not what.
  if (token.penn === 'POS' && last - start < 3 && isTimeWord(lowerAt(view, last - 1))) return undefined
  if (/['’]s$/.test(token.text) && last - start < 3 && isTimeWord(token.lower.slice(0, -2))) return undefined
  if (/^(?:just|only|roughly|nearly|almost|about|[•·▪■*])$/.test(token.lower)) return undefined
  return { first: start, last, head: token.lower, penn: token.penn }
}

/** The words of a noun as a record holds them. */
export function toPhrase(view: View, noun: Noun): Phrase {
  const span = spanOf(view, noun.first, noun.last)
  return { text: view.text.slice(span.start, span.end), span }
}

/** Those of a city or state, by how such names end: "Floridians", "New Yorkers", "Texans", "Muscovites". */
const inhabitants =
  /(?:[a-z]{3}ians|[a-z]{4}eans|exans|[fr]icans|xicans|ankans|askans|igans|[gw]andans|nesotans|rolinians|ovites|colnites|denverites|seattleites|yorkers|londoners|berliners|dubliners|kongers|landers|quebecers|montrealers|islanders|britons|scots|danes|swedes|finns|poles|turks|serbs|croats|czechs|slovaks|basques|catalans|uighurs|uyghurs|punjabis|sindhis|tamils|zulus|maoris)$/

const bodies: ReadonlySet<string> = new Set(
  'number total toll count tally figure estimate majority rest group crowd population series range amount list average quota'.split(
    ' ',
  ),
)

/** What a figure that counts this noun is in: "person", "household", "building", or the noun's singular. */
export function unitOf(view: View, noun: Noun): string {
  const { tokens } = view
  const head = noun.head.toLowerCase()
  const two = `${lowerAt(view, noun.last - 1)} ${head}`
  const sort =
    (noun.last > noun.first ? sortOfNoun(two) : undefined) ?? sortOfNoun(head.replace(/^.*[-‑]/, ''))
  if (sort) return sort
  if (bodies.has(head)) {
    for (let k = noun.first + 1; k < Math.min(noun.last, noun.first + 6); k++) {
      const inner = lowerAt(view, k) === 'of' ? phraseAt(view, k + 1) : undefined
      const word = inner && lowerAt(view, inner.head)
      if (inner && word !== head)
        return unitOf(view, {
          first: inner.first,
          last: inner.last,
          head: word!,
          penn: tokens[inner.head]!.penn,
        })
    }
  }
  if (
    bodies.has(head) &&
    lowerAt(view, noun.last + 1) === 'of' &&
    /^(?:dead|injured|missing|wounded|displaced|homeless|evacuees|killed|unemployed|jobless|sick|hospitalised|hospitalized)$/.test(
      lowerAt(view, noun.last + 2),
    )
  )
    return 'person'
  if (bodies.has(head) && lowerAt(view, noun.last + 1) === 'of') {
    const inner = nounAfter(view, noun.last + 1)
    if (inner && inner.head !== head) return unitOf(view, inner)
  }
  if (
    /^(?:toll|population|crowd|dead|workforce|headcount|electorate|turnout|attendance|membership|enrollment|enrolment|staff|payroll|unemployment|joblessness|jobless|unemployed|employment|payrolls?)$/.test(
      head,
    )
  )
    return 'person'
  if (
    bodies.has(head) &&
    /^(?:jobless|unemployed|unemployment|dole|casualty)$/.test(lowerAt(view, noun.last - 1))
  )
    return 'person'
  const token = tokens[noun.last]
  const proper = token !== undefined && /^\p{Lu}/u.test(token.text)
  if (proper && (demonyms.has(head) || inhabitants.test(head))) return 'person'
  if (
    /(?:ists|ologists|women|holders|goers|makers|owners|seekers|dwellers|lovers|workers|eers|keepers|ees|crats|icians)$/.test(
      head,
    ) &&
    !/(?:committees|trees|degrees|fees|knees|employees' )$/.test(head)
  )
    return 'person'
  if (/[-](?:somethings?|olds?)$/.test(head)) return 'person'
  // "two amigos who left": a company that employs is "that" or "which".
  if (lowerAt(view, noun.last + 1) === 'who' && !isBody(head)) return 'person'
  // "the final delegate count", "voter turnout"
  if (bodies.has(head) && noun.last > noun.first && sortOfNoun(lowerAt(view, noun.last - 1)) === 'person')
    return 'person'
  return toSingular(head)
}
