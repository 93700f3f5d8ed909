import type { FigureKind } from '../layers.ts'
import { adjacentTwin } from './adjacent.ts'
import { countedOfChange } from './change-noun.ts'
import type { Counted } from './counted-of.ts'
import { readDebtBehind } from './debt-behind.ts'
import { lastNounBefore, type Noun, nounAfter, nounBefore, toPhrase, withOf, withoutVerb } from './noun.ts'
import type { Placed } from './placed.ts'
import { countedOfCandidate, countedOfPolled } from './polled.ts'
import { readPutAt } from './put-at.ts'
import { labelOf, subjectOf } from './subject.ts'
import { lowerAt, phraseAt, type View } from './view.ts'
import { thoseWho } from './whole.ts'

/** What a percent or share is of, or what moved by it: "62 percent of children", "half the money", "unemployment fell to 7 percent". */
export function countedOfPart(placed: Placed): Counted {
  const { view, after, earlier, sentence, draft } = placed
  const told = lowerAt(view, after) === 'of' ? thoseWho(view, after + 1) : undefined
  if (told) return { counted: told, of: told, rule: 'figures/of' }
  const asked = lowerAt(view, after) === 'of' ? undefined : countedOfPolled(placed)
  if (asked) return asked
  const whole = wholeAfter(placed)
  if (whole === 'them') {
    const last = earlier.at(-1)
    // "55 percent of her voters are men; 86 percent of them are old": of those voters.
    const same = last?.sentence.start === sentence.start && last.figure.of ? last : undefined
    const twin =
      same ??
      earlier
        .slice(-40)
        .reverse()
        .find((found) => found.figure.kind === 'count' && found.figure.counted)
    if (same) return { counted: same.figure.of, of: same.figure.of, rule: 'figures/of-them' }
    if (twin) return { counted: twin.figure.counted, of: twin.figure.counted, rule: 'figures/of-them' }
  } else if (whole) {
    const phrase = toPhrase(view, withOf(view, whole))
    return { counted: phrase, of: phrase, rule: 'figures/of' }
  }
  const changed = countedOfChange(placed)
  if (changed) return changed
  const twin = earlier.at(-1)
  const link = lowerAt(view, placed.linkAt)
  if (
    twin &&
    twin.sentence.start === sentence.start &&
    isPart(twin.figure.kind) &&
    /^(?:from|to|vs|against|with|and|or|versus|than|at)$/.test(link)
  ) {
    return { counted: twin.figure.counted, of: twin.figure.of, rule: 'figures/twin' }
  }
  const beside = adjacentTwin(placed)
  if (beside) return { counted: beside.figure.counted, of: null, rule: 'figures/twin' }
  const paper =
    draft.kind === 'percent' && lowerAt(view, after) === ',' ? readDebtBehind(view, after, true) : undefined
  if (paper) return { counted: toPhrase(view, paper), of: null, rule: 'figures/debt' }
  const noun = nounAfter(view, after)
  if (
    noun &&
    !(link === 'the' && isClause(view, noun)) &&
    !isPace(placed, noun) &&
    !/^(?:higher|lower|more|less|better|worse|contained)$/.test(noun.head)
  ) {
    const phrase = toPhrase(view, withOf(view, noun))
    return { counted: phrase, of: draft.kind === 'share' ? phrase : null, rule: 'figures/counts-noun-after' }
  }
  const put = readPutAt(placed)
  if (put) return { counted: toPhrase(view, put), of: null, rule: 'figures/put-at' }
  if (link === '(') {
    const label = labelOf(placed)
    if (label) return { counted: toPhrase(view, label), of: toPhrase(view, label), rule: 'figures/label' }
  }
  const subject = subjectOf(placed)
  // "rose 12 pct in Spain but fell 7 pct": what holds a figure itself is no subject.
  if (subject && twin?.sentence.start === sentence.start && twin.figure.counted) {
    const end = view.tokens[subject.last]!.span.end
    if (twin.figure.span.start < end && twin.figure.span.end > view.tokens[subject.first]!.span.start)
      return { counted: twin.figure.counted, of: null, rule: 'figures/twin' }
  }
  if (subject)
    return (
      countedOfCandidate(placed, subject) ?? {
        counted: toPhrase(view, subject),
        of: null,
        rule: 'figures/subject',
      }
    )
  if (link === 'of') {
    const outer = nounBefore(view, placed.before)
    if (outer) return { counted: toPhrase(view, outer), of: null, rule: 'figures/noun-before' }
  }
  const label = labelOf(placed) ?? lastNounBefore(view, placed.before + 1, earlier)
  if (label)
    return (
      countedOfCandidate(placed, label) ?? {
        counted: toPhrase(view, label),
        of: null,
        rule: 'figures/label',
      }
    )
  return { counted: twin?.figure.counted ?? null, of: null }
}

/** "grew at a 4.8 pct annual rate": how fast, where what grew stands before. */
function isPace(placed: Placed, noun: Noun): boolean {
  if (!/^(?:rate|pace|clip)$/.test(noun.head) || noun.last - noun.first > 2) return false
  const first = lowerAt(placed.view, noun.first)
  return (
    /^(?:rate|pace|clip|annual|annualized|annualised|yearly|monthly|seasonally)$/.test(first) &&
    subjectOf(placed) !== undefined
  )
}

const isPart = (kind: FigureKind): boolean => kind === 'percent' || kind === 'share'

/** The noun after "of", or right after "half": with its article, since it is told as a whole. */
function wholeAfter({ view, after, draft }: Placed): Noun | 'them' | undefined {
  let k = after
  if (lowerAt(view, k) === 'of') k += 1
  else if (draft.kind !== 'share') return undefined
  const word = lowerAt(view, k)
  if (k > after && /^(?:them|those|these|whom|which|us)$/.test(word)) {
    const inner = word === 'those' || word === 'these' ? nounAt(view, k + 1) : undefined
    return inner ?? 'them'
  }
  return nounAt(view, k)
}

function nounAt(view: View, k: number): Noun | undefined {
  const phrase = phraseAt(view, k)
  if (!phrase || phrase.first < k - 1) return undefined
  const head = view.tokens[phrase.head]!
  if (/^(?:PRP|CD|WP|WDT|EX)$/.test(head.penn) || /^[-–—,:(]/.test(view.tokens[k]!.text)) return undefined
  const last = withoutVerb(view, k, phrase.last)
  const { text, penn } = phrase.head > last ? view.tokens[last]! : head
  return { first: k, last, head: text.toLowerCase(), penn }
}

/** "the 2.5 percent analysts had expected": the noun that follows opens a clause about the figure, and is not what it measures. */
export function isClause(view: View, noun: Noun): boolean {
  // "the $3 million Anna Moore raised"
  const verb = view.tokens[noun.last + 1]
  if (
    noun.penn === 'NNP' &&
    verb &&
    /^VB[DZP]$/.test(verb.penn) &&
    !/^(?:is|was|are|were|has)$/.test(verb.lower)
  )
    return true
  return (
    /^(?:had|have|has)$/.test(lowerAt(view, noun.last + 1)) ||
    /^(?:expected|forecast|predicted|wanted|demanded|sought|estimated|promised|projected)$/.test(
      lowerAt(view, noun.last + 1),
    )
  )
}
