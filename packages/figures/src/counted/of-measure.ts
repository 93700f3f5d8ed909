import { adjacentTwin } from './adjacent.ts'
import { countedOfChange } from './change-noun.ts'
import type { Counted } from './counted-of.ts'
import { lastNounBefore, type Noun, nounAfter, nounBefore, toNoun, toPhrase, withOf } from './noun.ts'
import type { Found, Placed } from './placed.ts'
import { readPutAt } from './put-at.ts'
import { labelOf, subjectOf } from './subject.ts'
import { lowerAt, phraseAt, verbBefore } from './view.ts'

const quake: ReadonlySet<string> = new Set(
  'quake quakes earthquake earthquakes tremor tremors aftershock aftershocks temblor temblors shock shocks tsunami tsunamis'.split(
    ' ',
  ),
)
// Rain is in millimetres, heat in degrees, crops in tonnes: a way is in none of these.
const LENGTHS = /^(?:nautical )?(?:mile|kilometre|metre|foot|yard|inch|block|league)$/
const direction: ReadonlySet<string> = new Set(
  'north south east west northeast northwest southeast southwest northeastern northern southern eastern western from away off inland outside offshore downstream upstream beyond apart ahead behind south-west south-east north-west north-east'.split(
    ' ',
  ),
)

/** What is measured: "69mm of rain", "a six-mile line", "the water was two metres high", "25 miles north of the city". */
export function countedOfMeasure(placed: Placed): Counted {
  const { view, after, before, draft, earlier, sentence } = placed
  const isDue = lowerAt(view, after) === 'due' && direction.has(lowerAt(view, after + 1))
  const next = lowerAt(view, isDue ? after + 1 : after)
  const changed = draft.kind === 'duration' ? undefined : countedOfChange(placed)
  if (changed) return changed
  const granted = draft.kind === 'duration' && /^['’]s?$/.test(next) ? nounIn(placed, after + 1) : undefined
  if (granted) return { counted: toPhrase(view, granted), of: null, rule: 'figures/counts-noun-after' }
  const noun =
    next === 'of' || (!direction.has(next) && !isWay(placed) && !isDepth(placed))
      ? nounAfter(view, after)
      : undefined
  if (draft.unit === 'magnitude' && !(noun && quake.has(noun.head))) {
    const token = view.tokens
      .slice(Math.max(0, before - 30), after + 30)
      .find((each) => quake.has(each.lower))
    if (token) return { counted: { text: token.text, span: token.span }, of: null, rule: 'figures/quake' }
  }
  if (
    noun &&
    !direction.has(noun.head) &&
    !/^(?:high|wide|long|deep|tall|thick|old|square)$/.test(noun.head) &&
    !/^(?:high|wide|deep|tall|thick)$/.test(lowerAt(view, noun.first))
  ) {
    return { counted: toPhrase(view, withOf(view, noun)), of: null, rule: 'figures/counts-noun-after' }
  }
  if (next === 'of' || next === 'in') {
    const phrase = phraseAt(view, after + 1)
    const head = phrase && view.tokens[phrase.head]!
    if (
      phrase &&
      phrase.first === after + 1 &&
      head &&
      (next === 'of' ||
        /^(?:jail|prison|custody|detention|hospital|office|power|exile|captivity|length|height|width|depth|diameter|area|size|weight)$/.test(
          head.lower,
        ))
    ) {
      if (next === 'in' && /^(?:length|height|width|depth|diameter|area|size|weight)$/.test(head.lower)) {
        const owner = subjectOf(placed) ?? nounBefore(view, before + 1)
        if (owner) return { counted: toPhrase(view, owner), of: null, rule: 'figures/subject' }
      }
      const inner = { first: phrase.first, last: phrase.last, head: head.lower, penn: head.penn }
      return { counted: toPhrase(view, withOf(view, inner)), of: null, rule: 'figures/of' }
    }
  }
  // "12 years as mayor"
  const role = draft.kind === 'duration' && next === 'as' ? nounIn(placed, after + 1) : undefined
  if (role) return { counted: toPhrase(view, withOf(view, role)), of: null, rule: 'figures/as' }
  const doing = view.tokens[after + 1]
  if (next === 'of' && doing?.penn === 'VBG')
    return {
      counted: toPhrase(view, {
        first: after + 1,
        last: after + 1,
        head: doing.lower,
        penn: 'VBG',
      }),
      of: null,
      rule: 'figures/of',
    }
  const isLength = LENGTHS.test(draft.unit ?? '')
  if (draft.kind === 'measure' && isLength && (direction.has(next) || isWay(placed))) {
    return {
      counted: { text: `distance ${next === 'by' ? 'from' : next}`, span: null },
      of: null,
      rule: 'figures/distance',
    }
  }
  if (draft.kind === 'measure' && isDepth(placed)) {
    return { counted: { text: 'depth', span: null }, of: null, rule: 'figures/depth' }
  }
  if (
    draft.kind === 'measure' &&
    /^(?:millimetre|centimetre|inch)$/.test(draft.unit ?? '') &&
    !/^(?:high|wide|long|deep|tall|thick)$/.test(next)
  ) {
    const rain = rainNear(placed)
    if (rain) return rain
  }
  const beside = adjacentTwin(placed)
  if (beside) return { counted: beside.figure.counted, of: null, rule: 'figures/twin' }
  const link = lowerAt(view, placed.linkAt)
  const put = readPutAt(placed)
  if (put) return { counted: toPhrase(view, put), of: null, rule: 'figures/put-at' }
  if (link === 'of') {
    const outer = nounBefore(view, before)
    if (outer && outer.last === before - 1) {
      const rate =
        /^(?:rate|speed|height|depth|length|width|distance|area|total|average|maximum|minimum|weight|sentence)$/.test(
          outer.head,
        )
      // "The estate covers an area of 40 hectares": whose area it is.
      if (
        rate &&
        /^(?:covers?|covered|covering|spans?|spanned|spanning|has|had|have|occup(?:y|ies|ied)|reach(?:es|ed)?)$/.test(
          lowerAt(view, outer.first - 1),
        )
      ) {
        const verb = verbBefore(view, outer.first)
        const subject = verb?.subject === undefined ? undefined : view.analysis.phrases[verb.subject]
        const owner = subject && toNoun(view, subject.first, subject.last, subject.head)
        if (owner) return { counted: toPhrase(view, owner), of: null, rule: 'figures/subject' }
      }
      if (rate && lowerAt(view, outer.first - 1) === 'at') {
        const owner = nounBefore(view, outer.first - 1)
        if (owner) return { counted: toPhrase(view, owner), of: null, rule: 'figures/noun-before' }
      }
      return { counted: toPhrase(view, outer), of: null, rule: 'figures/noun-before' }
    }
  }
  const twin = lastOf(earlier, sentence.start)
  if (
    twin &&
    twin.figure.kind === draft.kind &&
    /^(?:from|to|vs|and|or|against|by|x|\(|than)$/.test(link) &&
    twin.figure.counted
  ) {
    return { counted: twin.figure.counted, of: null, rule: 'figures/twin' }
  }
  if (twin && draft.kind === 'rate' && twin.figure.kind === 'money' && /^(?:or|,)$/.test(link)) {
    return { counted: twin.figure.counted, of: null, rule: 'figures/twin' }
  }
  const subject = subjectOf(placed)
  if (subject) return { counted: toPhrase(view, subject), of: null, rule: 'figures/subject' }
  if (
    draft.kind === 'duration' &&
    link === 'for' &&
    /^(?:jailed|imprisoned|jail|prison)$/.test(lowerAt(view, before - 1))
  )
    return { counted: { text: 'jail', span: null }, of: null, rule: 'figures/jail' }
  const label = labelOf(placed) ?? lastNounBefore(view, before + 1, earlier)
  if (label) return { counted: toPhrase(view, label), of: null, rule: 'figures/label' }
  return { counted: twin?.figure.counted ?? null, of: null }
}

/** The noun phrase that starts at token `k`; a lone word that the tagger took for a verb, too: "10 days' leave". */
function nounIn({ view }: Placed, k: number): Noun | undefined {
  const phrase = phraseAt(view, k)
  if (phrase?.first === k) return toNoun(view, phrase.first, phrase.last, phrase.head)
  const token = view.tokens[k]
  return /^VBP?$/.test(token?.penn ?? '') ? { first: k, last: k, head: token!.lower, penn: 'NN' } : undefined
}

/** "170 km by road from the capital": a way, however it is gone. */
function isWay({ view, after }: Placed): boolean {
  return (
    lowerAt(view, after) === 'by' &&
    /^(?:road|sea|air|rail|train|boat|car|land|river|foot)$/.test(lowerAt(view, after + 1)) &&
    direction.has(lowerAt(view, after + 2))
  )
}

/** "struck 10 km underground", "300 metres below the surface"; not "two degrees below average". */
function isDepth({ view, after }: Placed): boolean {
  const next = lowerAt(view, after)
  if (next === 'underground' || next === 'underwater') return true
  if (next !== 'below' && next !== 'beneath' && next !== 'under') return false
  const at = lowerAt(view, after + 1) === 'the' ? after + 2 : after + 1
  return /^(?:ground|surface|earth|sea|seabed|water|street)$/.test(lowerAt(view, at))
}

const lastOf = (earlier: readonly Found[], start: number): Found | undefined => {
  const last = earlier.at(-1)
  return last?.sentence.start === start ? last : undefined
}

/** Millimetres told without their noun are of rain or snow where the article speaks of it. */
function rainNear({ view, earlier, after }: Placed): Counted | undefined {
  const near = view.tokens.slice(Math.max(0, after - 60), after + 60)
  for (const token of near) {
    if (/^(?:rain|rainfall|snow|snowfall|precipitation|sleet|hail)$/.test(token.lower)) {
      return { counted: { text: token.text, span: token.span }, of: null, rule: 'figures/rain' }
    }
  }
  const twin = earlier.at(-1)?.figure
  return twin?.kind === 'measure' && /^(?:millimetre|inch|centimetre)$/.test(twin.unit ?? '') && twin.counted
    ? { counted: twin.counted, of: null, rule: 'figures/twin' }
    : undefined
}
