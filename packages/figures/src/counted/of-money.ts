import { adjacentTwin } from './adjacent.ts'
import { countedOfChange } from './change-noun.ts'
import type { Counted } from './counted-of.ts'
import { readDebtBehind } from './debt-behind.ts'
import { lastNounBefore, type Noun, nounAfter, nounBefore, toNoun, toPhrase, withOf } from './noun.ts'
import { isClause } from './of-part.ts'
import type { Placed } from './placed.ts'
import { readPutAt } from './put-at.ts'
import { isMover, labelOf, subjectOf } from './subject.ts'
import { isVerb, lowerAt, phraseAt, verbBefore } from './view.ts'

const givers: ReadonlySet<string> = new Set(
  'give donate pledge spend commit raise contribute invest lend pay offer allocate provide direct send receive borrow earn award lose put pour draw attract amass net funnel steer bundle rake haul deposit withdraw save pump plow plough dole pocket collect steal need seek pull bring get take make owe grant transfer approve spare budget earmark allot'.split(
    ' ',
  ),
)

/** What a sum of money is: "losses of $3 mln", "$20 mln in grants", "a $48 mln contract", "net profit 30 mln marks". */
export function countedOfMoney(placed: Placed): Counted {
  const { view, after, before, earlier, sentence, draft } = placed
  const { tokens } = view
  const next = lowerAt(view, after)
  const changed = countedOfChange(placed)
  if (changed) return changed
  const direct = next === 'of' || next === 'in' || next === 'worth' ? undefined : nounAfter(view, after)
  const opensClause = direct !== undefined && lowerAt(view, before) === 'the' && isClause(view, direct)
  if (opensClause && direct.penn === 'NNP') return understood
  if (direct && !opensClause && !/^(?:mark|range|apiece)$/.test(direct.head))
    return found(placed, withOf(view, direct), 'figures/counts-noun-after')
  if (
    (next === 'in' && !moves(placed)) ||
    next === 'of' ||
    (next === 'worth' && lowerAt(view, after + 1) === 'of')
  ) {
    const paper = next === 'of' ? readDebtBehind(view, after + 1) : undefined
    if (paper) return found(placed, paper, 'figures/debt')
    const inner = innerNoun(placed, next === 'worth' ? after + 2 : after + 1)
    if (inner) return found(placed, withOf(view, inner), 'figures/money-in')
    const rated = next === 'of' ? readDebtBehind(view, after + 1, true) : undefined
    if (rated) return found(placed, rated, 'figures/debt')
  }
  // "a 150 billion franc, eight pct loan"
  const loan = next === ',' && view.tokens[after + 1]?.penn === 'CD' ? readDebtBehind(view, after) : undefined
  if (loan) return found(placed, loan, 'figures/debt')
  const twin = earlier.at(-1)
  // "offered 26 mln shares at 10 dlrs each"
  if (
    /^(?:each|apiece)$/.test(next) &&
    twin?.figure.kind === 'count' &&
    twin.figure.unit !== 'person' &&
    twin.figure.counted &&
    twin.sentence.start === sentence.start
  )
    return { counted: twin.figure.counted, of: null, rule: 'figures/twin' }
  const at = placed.linkAt
  const link = lowerAt(view, at)
  if (
    /^(?:profits?|loss|losses|gain|credit)$/.test(link) &&
    /^(?:vs|versus|against)$/.test(lowerAt(view, before - 1))
  ) {
    const { span, text, penn } = tokens[before]!
    if (span)
      return found(placed, { first: before, last: before, head: text.toLowerCase(), penn }, 'figures/label')
  }
  const beside = adjacentTwin(placed)
  if (beside) return { counted: beside.figure.counted, of: null, rule: 'figures/twin' }
  const near = twin && twin.sentence.start === sentence.start && twin.figure.kind === 'money'
  if (near && /^(?:vs|from|against|versus|or|to|than)$/.test(link)) {
    if (!(link === 'to' && isVerb(tokens[at - 1])))
      return { counted: twin.figure.counted, of: null, rule: 'figures/twin' }
  }
  if (near && link === 'with' && /^compar(?:ed|es|ing)$/.test(lowerAt(view, at - 1)))
    return { counted: twin.figure.counted, of: null, rule: 'figures/twin' }
  const put = readPutAt(placed)
  if (put) return { counted: toPhrase(view, put), of: null, rule: 'figures/put-at' }
  let of = before
  while (
    before - of < 3 &&
    /^(?:just|only|nearly|almost|about|around|roughly|some|over|under)$/.test(lowerAt(view, of))
  )
    of -= 1
  if (of < before && lowerAt(view, of) === 'of') {
    const outer = nounBefore(view, of)
    if (outer && outer.last === of - 1) return found(placed, outer, 'figures/noun-before')
  }
  if (link === 'of' || link === 'worth' || link === 'costing') {
    const outer = nounBefore(view, before)
    if (outer && outer.last === before - 1) {
      const meant = vagueHeads.test(outer.head) && next === 'for' ? innerNoun(placed, after + 1) : undefined
      if (meant) return found(placed, withOf(view, meant), 'figures/money-for')
      const owner =
        outer.last - outer.first < 2 && prices.has(outer.head) ? ownerOf(placed, outer) : undefined
      return found(placed, owner ?? outer, 'figures/noun-before')
    }
  }
  const verb = verbBefore(view, before + 1)
  // "losses were put at $4 million": what was put there is told before.
  const isPut = tokens[verb?.head ?? -1]?.lemma === 'put' && lowerAt(view, (verb?.last ?? 0) + 1) === 'at'
  if (
    verb &&
    !isPut &&
    verb.last >= before - 2 &&
    givers.has(tokens[verb.head]!.lemma) &&
    !(near && link === 'and')
  ) {
    return understood
  }
  const subject = subjectOf(placed)
  if (subject) return found(placed, subject, 'figures/subject')
  const label = labelOf(placed)
  if (label) return found(placed, label, 'figures/label')
  if (near && draft.kind === 'money') return { counted: twin.figure.counted, of: null, rule: 'figures/twin' }
  const before1 = lastNounBefore(view, before + 1, earlier)
  if (before1) return found(placed, before1, 'figures/noun-before')
  return understood
}

/** A sum that nothing is told of: "donated $5 million". */
const understood: Counted = {
  counted: { text: 'money', span: null },
  of: null,
  rule: 'figures/money-understood',
}

const found = ({ view }: Placed, noun: Noun, rule: string): Counted => ({
  counted: toPhrase(view, noun),
  of: null,
  rule,
})

/** "an estimate of 600 mln dlrs for [loan losses]" */
const vagueHeads = /^(?:estimate|amount|sum|figure|total|forecast|projection|budget|limit|ceiling|target)$/

const prices: ReadonlySet<string> = new Set(
  'price prices cost value valuation charge fee level high low peak rate'.split(' '),
)

/** "the pump [is sold] at a price of 90 dlrs": whose price it is. */
function ownerOf({ view }: Placed, { first }: Noun): Noun | undefined {
  if (!/^(?:at|for|to|from)$/.test(lowerAt(view, first - 1))) return undefined
  const verb = verbBefore(view, first - 1)
  const index = verb?.subject
  const subject = index === undefined ? undefined : view.analysis.phrases[index]
  if (!subject || !verb || verb.last < first - 6) return undefined
  return toNoun(view, subject.first, subject.last, subject.head)
}

/** "shares fell $4.37 in heavy trading": what moved by it is told before it. */
function moves(placed: Placed): boolean {
  const { view, before } = placed
  if (lowerAt(view, before) === 'to' && adjacentTwin(placed)) return true
  let k = before
  while (
    k > before - 3 &&
    /^(?:by|to|about|nearly|almost|another|some|apiece|a|just)$/.test(lowerAt(view, k))
  )
    k -= 1
  return isMover(lowerAt(view, k))
}

/** "in assets", "in Adelson money", not "in 1986" or "in Paris". */
function innerNoun({ view }: Placed, k: number): Noun | undefined {
  const phrase = phraseAt(view, k)
  if (!phrase || phrase.first !== k) return undefined
  const head = view.tokens[phrase.head]!
  if (
    !/^NNS?$/.test(head.penn) ||
    /^(?:year|month|week|quarter|half|period|decade|season|nine-months?|day|hour|minute|night|weekend|decade|cycle|effort|attempt|bid|hope|case|addition|return|exchange|time|turn|total|all)s?$/.test(
      head.lower,
    )
  )
    return undefined
  return { first: phrase.first, last: phrase.last, head: head.lower, penn: head.penn }
}
