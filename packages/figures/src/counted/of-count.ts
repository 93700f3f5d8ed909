import { isPluralForm } from '../quantity/singular.ts'
import { actsAsPeople, isBareCrowd, marches } from './acts-as-people.ts'
import { adjacentTwin } from './adjacent.ts'
import { isBallot } from './ballot.ts'
import { withCoordinated } from './coordinated.ts'
import type { Counted } from './counted-of.ts'
import { joinedPeoples } from './joined-peoples.ts'
import { type Noun, nounAfter, nounBefore, toPhrase, unitOf, withOf } from './noun.ts'
import { sortOfNoun } from './nouns.ts'
import type { Found, Placed } from './placed.ts'
import { readPutAt } from './put-at.ts'
import { labelOf, subjectOf } from './subject.ts'
import { readTallied } from './tallied.ts'
import { isFateLabel, takesPeople, tellsFate, understood } from './understood.ts'
import { fates, gluedNoun, hyphenNoun, namedPeople, plainNoun, quakeOf } from './untagged.ts'
import { isVerb, lowerAt, type View } from './view.ts'
import { behindWhole, partOf, thoseWho } from './whole.ts'

const groups =
  /^(?:family|group|team|crew|party|class|squad|gang|delegation|household|band|staff|cast|panel|jury|crowd|population|workforce|audience|congregation)$/
const tolls =
  /^(?:toll|number|total|count|tally|figure|figures|population|casualties|deaths|dead|estimate|estimates|turnout|attendance|crowd|audience|membership|workforce|staff|enrollment|enrolment|payroll|headcount)$/

/** What a bare number counts, in this order: the noun after it, its group, what befell the counted, its label, its twin. */
export function countedOfCount(placed: Placed): Counted {
  const { draft } = placed
  if (draft.unit === 'time') return { counted: subjectPhrase(placed), of: null }
  return untaggedCount(placed) ?? taggedCount(placed)
}

/** What its own words tell without a tagger: the sentence of a figure that is done here may never be tagged. */
function untaggedCount(placed: Placed): Counted | undefined {
  if (isBallot(placed))
    return { counted: { text: 'votes', span: null }, of: null, unit: 'vote', rule: 'figures/ballot' }
  return (
    plainNoun(placed) ??
    joinedPeoples(placed) ??
    gluedNoun(placed) ??
    hyphenNoun(placed) ??
    namedPeople(placed)
  )
}

function taggedCount(placed: Placed): Counted {
  const { view, after, before, draft } = placed
  if (
    lowerAt(view, after) === 'of' &&
    /^(?:those|the)$/.test(lowerAt(view, after + 1)) &&
    tellsFate(view, after + 2) !== undefined
  )
    return { ...understood(), counted: thoseWho(view, after + 1) ?? understood().counted, rule: 'figures/of' }
  const whole = wholeBehind(placed)
  if (whole) return whole
  const noun = afterNoun(placed)
  if (noun) return namedAfter(placed, noun)
  if (/^["”’']$/.test(lowerAt(view, after)) && tellsFate(view, after + 1) === 'strict') return understood()
  const others = lowerAt(view, after)
  if (others === 'others' || (others === 'other' && !isNounish(view, after + 1))) {
    const twin = twinOf(placed)
    if (
      twin &&
      twin.figure.unit !== 'person' &&
      twin.figure.unit !== null &&
      tellsFate(view, after + 1) !== 'strict'
    )
      return fromTwin(twin)
    return understood()
  }
  const link = lowerAt(view, before)
  if (
    link === 'of' &&
    /^(?:mother|father|parent|parents|mum|mom|dad|stepmother|stepfather|grandmother|grandfather)$/.test(
      lowerAt(view, before - 1),
    )
  )
    return { counted: { text: 'children', span: null }, of: null, unit: 'person', rule: 'figures/group-of' }
  if (link === 'of') {
    const group = nounBefore(view, before)
    if (group && groups.test(group.head) && group.last === before - 1) {
      return {
        counted: group.head === 'family' ? { text: 'family members', span: null } : toPhrase(view, group),
        of: null,
        unit: 'person',
        rule: 'figures/group-of',
      }
    }
  }
  const changed = link === 'of' || link === 'by' ? changeOf(placed) : undefined
  if (changed) return changed
  const fate = tellsFate(view, after)
  if (fate === 'strict') return understood()
  if (/^(?:the|all|these|those)$/.test(link) && draft.bound === 'exact') {
    const earlier = lastFew(placed.earlier).find(
      (found) => found.figure.low === draft.low && found.figure.counted,
    )
    if (earlier) {
      const unit = earlier.figure.unit
      return {
        counted: {
          text: `the ${view.text.slice(placed.span.start, placed.span.end)} ${earlier.figure.counted!.text}`,
          span: null,
        },
        of: null,
        ...(unit ? { unit } : {}),
        rule: 'figures/again',
      }
    }
    if (link === 'the' && !isNounish(view, after))
      return {
        ...understood(),
        counted: { text: `the ${view.text.slice(placed.span.start, placed.span.end)}`, span: null },
      }
  }
  const twin = twinOf(placed)
  if (fate === 'loose') {
    if (/^(?:or|\()$/.test(link) && twin?.figure.unit === 'household') return understood()
    if (twin && /^(?:household|building|person)$/.test(twin.figure.unit ?? '')) return fromTwin(twin)
    const label = subjectOf(placed)
    if (label && unitOf(view, label) === 'household') return named(view, label, 'figures/subject')
    return understood()
  }
  if (takesPeople(view, before) || isFateLabel(view, before)) return understood()
  // "over 200 remain in the shelter": whoever stays in one is people, whatever was counted in the sentence before.
  if (
    /^(?:remain|remained|stay|stayed|sheltered|live|lived)$/.test(lowerAt(view, after)) &&
    /^(?:in|at|with|without)$/.test(lowerAt(view, after + 1)) &&
    (!twin || twin.sentence.start !== placed.sentence.start)
  )
    return understood()
  const quake = quakeOf(placed)
  if (quake) return quake
  if (draft.bound === 'vague' && twin?.sentence.start !== placed.sentence.start && isBareCrowd(placed))
    return understood()
  const put = putToll(placed)
  if (put) return put
  const level = readPutAt(placed)
  if (level) return named(view, level, 'figures/put-at')
  if (
    marches(placed) &&
    !(twin && twin.sentence.start === placed.sentence.start && twin.figure.unit === 'person')
  )
    return understood()
  const tallied = readTallied(placed)
  if (tallied) return named(view, tallied, 'figures/tally')
  const toll = tollOf(placed)
  if (toll) {
    const counted = named(view, toll, 'figures/subject')
    // "That figure has since fallen to 15,475": of whatever the figure before it was.
    return twin?.figure.unit &&
      /^(?:figures?|numbers?|total|count|tally|estimates?)$/.test(counted.unit ?? '')
      ? { ...counted, unit: twin.figure.unit }
      : counted
  }
  // "some 14,000 moved, staff positions were cut by 7,000": what was changed by so many is the verb's own subject.
  const moved = link === 'by' && isChanged(lowerAt(view, before - 1)) ? subjectOf(placed) : undefined
  if (moved && isPluralForm(moved.head)) return named(view, moved, 'figures/subject')
  if (twin && isParallel(placed, twin)) return fromTwin(twin)
  if (twin && twin.sentence.start !== placed.sentence.start && actsAsPeople(view, after)) return understood()
  // "She had 40 cows. His father had 200": who has them is not what they are.
  if (twin && owns.test(link) && (next1(view, after) || placed.reader.tokens[draft.last + 1] === undefined))
    return fromTwin(twin)
  const label = labelOf(placed)
  // "Osei won 12 states. Moore won six.": who has them, with a verb between, is not what they are.
  const isOwner = label?.penn === 'NNP' && label.last < before && isVerb(view.tokens[before])
  if (isOwner && twin) return fromTwin(twin)
  if (label && !isOwner && !isVerb(view.tokens[label.last])) return labelled(view, label)
  const subject = subjectOf(placed)
  if (subject && !isPerson(view, subject)) return named(view, subject, 'figures/subject')
  if (twin) return fromTwin(twin)
  if (fateNear(view, after)) return understood()
  const beside = adjacentTwin(placed)
  if (beside) return { counted: beside.figure.counted, of: null, rule: 'figures/twin' }
  return { counted: null, of: null }
}

/** "Thirty out of the 200 [houses]": of what the whole is made. */
function wholeBehind({ view, after }: Placed): Counted | undefined {
  if (lowerAt(view, after) !== 'out' || lowerAt(view, after + 1) !== 'of') return undefined
  let k = after + 2
  if (/^(?:the|its|their|his|her|our|those|these|a|total|some)$/.test(lowerAt(view, k))) k += 1
  if (view.tokens[k]?.penn !== 'CD') return undefined
  const noun = nounAfter(view, k + 1)
  return noun && named(view, noun, 'figures/of')
}

const undergoes = /^(?:experienced|suffered|faced|received|sustained|lacked|underwent|sought|endured|had)$/

const changeNouns =
  /^(?:falls?|drops?|declines?|decreases?|rises?|increases?|gains?|jumps?|surges?|slides?|dips?|reductions?|losses|loss)$/

/** "the May [fall] of 64,000": of what was counted just before, else the change itself. */
function changeOf(placed: Placed): Counted | undefined {
  const { view, before, draft } = placed
  const k = before - 1
  const head = lowerAt(view, k)
  if (!draft.plain || draft.unit !== null || !changeNouns.test(head)) return undefined
  const twin = twinOf(placed)
  if (twin?.figure.unit === 'person') return fromTwin(twin)
  // The tagger may take "fall" for a verb: what is "of" so many is a noun.
  const phrase = nounBefore(view, before)
  const outer = phrase?.last === k ? phrase : { first: k, last: k, head, penn: 'NN' }
  return named(view, outer, 'figures/noun-before')
}

const owns =
  /^(?:had|has|have|having|own|owns|owned|lost|kept|keeps|sold|bought|bred|raised|got|received|took|brought|built|found|wanted|needed|needs|wants|employs|employed|won|wins|win|gain|gained|gains|get|gets|earn|earned|earns|receive|receives|collected|netted|picked|claimed|up)$/

/** True where nothing follows that could be counted. */
const next1 = (view: View, after: number) => /^[.,;:!?)]?$/.test(lowerAt(view, after))

/** The nearest earlier figures, nearest first: a bounded look back. */
const lastFew = (earlier: readonly Found[]): Found[] => earlier.slice(-40).reverse()

const named = (view: View, noun: Noun, rule: string): Counted => ({
  counted: toPhrase(view, withOf(view, noun)),
  of: null,
  unit: unitOf(view, noun),
  rule,
})

/** The noun after a number, with what is joined to it; whoever is killed or arrested is a person, whatever they do. */
function namedAfter(placed: Placed, noun: Noun): Counted {
  const { reader, view, draft } = placed
  const counted = named(view, noun, 'figures/counts-noun-after')
  const span = withCoordinated(reader.tokens, draft.last + 1, counted.counted!.span!)
  const text = reader.text.slice(span.start, span.end)
  const agent = noun.penn !== 'NNP' && /(?:ers|ors|ists|ans|ants)$/.test(noun.head)
  const suffers = agent && (tellsFate(view, noun.last + 1) === 'strict' || takesPeople(view, placed.before))
  return { ...counted, counted: { text, span }, ...(suffers ? { unit: 'person' } : {}) }
}

/** A heading's words hold the noun anywhere: "Evacuation total people: 3,614", "IDPs total 122 387". */
function labelled(view: View, noun: Noun): Counted {
  const { tokens } = view
  for (let k = noun.first; k <= noun.last; k++) {
    const unit = unitOf(view, { first: k, last: k, head: lowerAt(view, k), penn: tokens[k]!.penn })
    if (unit === 'person' || unit === 'household' || unit === 'building')
      return { counted: toPhrase(view, noun), of: null, unit, rule: 'figures/label' }
  }
  return named(view, noun, 'figures/label')
}

function subjectPhrase(placed: Placed) {
  const noun = nounAfter(placed.view, placed.after) ?? subjectOf(placed)
  return noun ? toPhrase(placed.view, noun) : null
}

const isNounish = (view: View, k: number) => /^(?:NN|JJ)/.test(view.tokens[k]?.penn ?? '')

/** The noun after the number, unless what looks like one tells a fate: "15 missing", "4,000 homeless", "six dead". */
function afterNoun({ view, after, draft }: Placed): Noun | undefined {
  const noun = behindWhole(view, after) ?? nounAfter(view, after)
  if (!noun) return partOf(view, after) ?? knownNoun(view, after)
  const token = view.tokens[noun.last]!
  // "over a million suffered cuts": what people go through, unless it is said of them: "40 experienced miners".
  if (noun.first < noun.last && undergoes.test(lowerAt(view, noun.first)) && !sortOfNoun(noun.head))
    return undefined
  // "left nine dead last year"
  if (
    noun.first < noun.last &&
    fates.test(lowerAt(view, noun.first)) &&
    /^(?:year|month|week|night|day|morning)$/.test(noun.head)
  )
    return undefined
  // "a half-dozen Senate seats crucial to it": a plural that the tagger took for a verb.
  const behind = view.tokens[noun.last + 1]
  if (
    draft.low !== 1 &&
    noun.penn === 'NNP' &&
    behind?.penn === 'VBZ' &&
    behind.lower.length > 4 &&
    unitOf(view, noun) !== 'person'
  )
    return { ...noun, last: noun.last + 1, head: behind.lower, penn: 'NNS' }
  if (lowerAt(view, noun.first) === 'left' && tellsFate(view, noun.first) === 'strict') return undefined
  if (
    draft.low !== 1 &&
    token.penn === 'NN' &&
    noun.last > noun.first &&
    /ed$/.test(lowerAt(view, noun.first)) &&
    !isPluralForm(noun.head) &&
    !sortOfNoun(noun.head)
  )
    return undefined
  if (noun.first === noun.last && tellsFate(view, noun.first) && /^(?:JJ|VB|RB)/.test(token.penn))
    return undefined
  if (
    noun.first === noun.last &&
    /^(?:dead|missing|injured|wounded|homeless|hurt|killed|others)$/.test(noun.head)
  )
    return undefined
  return noun
}

/** The last figure of the sentence that counted something by a bare number. */
function twinOf({ earlier, sentence }: Placed): Found | undefined {
  for (let i = earlier.length - 1; i >= Math.max(0, earlier.length - 3); i--) {
    const found = earlier[i]!
    if (found.sentence.start !== sentence.start) break
    if (found.figure.kind === 'count' && found.figure.counted) return found
  }
  const last = earlier.at(-1)
  return last && last.sentence.start !== sentence.start && last.figure.kind === 'count' && last.figure.counted
    ? last
    : undefined
}

function fromTwin({ figure }: Found): Counted {
  const head = figure.counted?.text.split(' ').at(-1)?.toLowerCase() ?? ''
  if (tolls.test(head) && figure.unit === 'person') return understood()
  return {
    counted: figure.counted,
    of: null,
    ...(figure.unit === null ? {} : { unit: figure.unit }),
    rule: 'figures/twin',
  }
}

/** "33 homes in one village, 185 in the next": what follows a twin is as little a noun as what follows this one. */
function isParallel({ view, after, before }: Placed, twin: Found): boolean {
  const next = lowerAt(view, after)
  const link = lowerAt(view, before)
  const sameSentence = twin.sentence.start === view.analysis.span.start
  if (
    /^(?:in|at|from|on|near|across|by|were|was|had|have|of|and|or|,|;|\.|\)|to|that|who|for|as|more|damaged|destroyed|completely|partially|severely|moderately|totally|slightly)$/.test(
      next,
    ) ||
    next === ''
  ) {
    if (sameSentence) return true
    return link === 'another' || /^(?:in|across)$/.test(next) || view.tokens[0] === view.tokens[before + 1]
  }
  return sameSentence && /^(?:and|,|or|;|but|while|to|from|another|with|than|vs)$/.test(link)
}

const isChanged = (word: string): boolean =>
  /^(?:cut|reduced|increased|raised|trimmed|expanded|lowered|shrunk|shrank|grown|grew|risen|rose|fallen|fell|swelled|dropped|declined|climbed|slashed|boosted)$/.test(
    word,
  )

function tollOf(placed: Placed): Noun | undefined {
  const noun = subjectOf(placed)
  return noun && tolls.test(noun.head) ? noun : undefined
}

/** "put the toll at nine", "raised the death toll to 14": the toll is the verb's object. */
function putToll({ view, before }: Placed): Counted | undefined {
  let k = before
  while (
    /^(?:about|around|nearly|almost|just|some|over|least|than|more|only|nearer|closer|to)$/.test(
      lowerAt(view, k),
    ) &&
    lowerAt(view, k - 1) !== 'toll' &&
    before - k < 4
  )
    k -= 1
  if (!/^(?:at|to|as)$/.test(lowerAt(view, k))) return undefined
  const noun = nounBefore(view, k)
  if (
    noun?.last !== k - 1 ||
    !/^(?:toll|count|tally|casualties|deaths|dead|turnout|attendance|crowd)$/.test(noun.head)
  )
    return undefined
  return { counted: toPhrase(view, noun), of: null, unit: 'person', rule: 'figures/noun-before' }
}

function isPerson(view: View, noun: Noun): boolean {
  return noun.penn === 'NNP' && unitOf(view, noun) !== 'person' ? true : noun.penn === 'PRP'
}

function fateNear(view: View, after: number): boolean {
  for (let k = after; k < after + 10; k++) if (tellsFate(view, k) === 'strict') return true
  return false
}

/** "321 Houses destroyed": a noun for people or buildings that the tagger took for something else. */
function knownNoun(view: View, after: number): Noun | undefined {
  const token = view.tokens[after]
  if (!token) return undefined
  const head = token.lower
  if (fates.test(head)) return undefined
  return isPluralForm(head) && sortOfNoun(head) ? { first: after, last: after, head, penn: 'NNS' } : undefined
}
