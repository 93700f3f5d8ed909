import type { Span } from '@sayso/core'
import type { Bars } from './bars.ts'
import { givesMeasure, isOneSource } from './content/between-two.ts'
import { addCarryFeatures } from './content/carry-features.ts'
import { goesOnCounting, isNextResult } from './content/goes-on.ts'
import { findIntroducingColon, readIntroduction } from './content/introduces.ts'
import { givesNextFigure } from './content/next-figure.ts'
import { isOfPoll, POLL_REACH, polls, speaksOfPoll, tellsOfPoll } from './content/of-the-same-poll.ts'
import { countsPartOf } from './content/part-of-it.ts'
import { maySayThis, readSaysThis, SAYS_THIS_REACH } from './content/says-this.ts'
import { isFigureLine, maySourceLine, readSourceLine, SOURCE_LINE_REACH } from './content/source-line.ts'
import { hasShare, spellsOut } from './content/spells-out.ts'
import { isInstitution, lastToSpeak, lastWord, leavesOpen, reaches } from './content/who-goes-on.ts'
import type { JudgedSentence } from './cues/judged-sentence.ts'
import type { DocumentViews } from './document-views.ts'
import { findAttitudes, findInSentence, isAttitude } from './find-in-sentence.ts'
import type { Found } from './found.ts'
import { mayAttribute } from './may-attribute.ts'
import { Features } from './model/features.ts'
import type { Models } from './model/models.ts'
import type { SentenceView } from './sentence-view.ts'
import { weighInSentence } from './weigh/weigh-in-sentence.ts'

const NONE: readonly Found[] = []
const features = new Features()

/** How many sentences back an attribution may come from. */
const REACH = 6
/** How many more where they stand in one quotation. */
const REACH_IN_QUOTATION = 24

/** What speaks at the end of a sentence, and for how many sentences it has. */
export interface Speaking {
  readonly found: Found
  readonly sentences: number
  /** How it came into this sentence, where it did. */
  readonly rule?: string
  /** A colon lets it speak in what follows: a list or a quotation. */
  readonly list: boolean
}

/** Reads an article's attributions sentence by sentence, each when asked for, once. */
export class AttributionReader {
  readonly views: DocumentViews
  readonly #models: Models
  readonly #evenly: boolean
  readonly #bars: Bars
  readonly #weighed: (readonly Found[] | undefined)[] = []
  readonly #own: (readonly Found[] | undefined)[]
  readonly #speaking: (Speaking | null | undefined)[]
  /** True where the last look back ended before its time. */
  #cut = false
  readonly #sourceLines = new Map<number, Found>()
  /** By sentence, what a colon at its end lets speak next. */
  readonly #introductions = new Map<number, Found>()

  /**
   * @param evenly - whether all readings of a sentence are weighed against each other
   */
  constructor(views: DocumentViews, models: Models, evenly: boolean, bars: Bars) {
    this.#evenly = evenly
    this.#bars = bars
    this.views = views
    this.#models = models
    this.#own = new Array(views.count)
    this.#speaking = new Array(views.count)
  }

  /** The attributions whose cue stands in sentence `s`. */
  own(s: number): readonly Found[] {
    const known = this.#own[s]
    if (known) return known
    if (!mayAttribute(this.views.text, this.views.spanOf(s), false)) {
      this.#own[s] = NONE
      return NONE
    }
    const view = this.views.view(s)
    let own = this.#evenly
      ? this.#weigh(s).filter(({ cue }) => !isAttitude(cue))
      : findInSentence(this.#judged(s), false, this.#bars)
    const colon = findIntroducingColon(view)
    if (colon > 0) {
      const covered = own.some((found) => found.content.some((run) => run.last > colon))
      const introduction = covered ? undefined : readIntroduction(this.#judged(s))
      if (introduction) {
        if (introduction.content.length > 0) own = [...own, introduction]
        if (colon === view.tokens.length - 1) this.#introductions.set(s, introduction)
      } else if (colon === view.tokens.length - 1 && own.length > 0) {
        this.#introductions.set(s, own.at(-1)!)
      }
    }
    this.#own[s] = own
    return own
  }

  /** The wishes and plans whose cue stands in sentence `s`: nothing else is read by them. */
  attitudes(s: number): readonly Found[] {
    if (!mayAttribute(this.views.text, this.views.spanOf(s), true)) return NONE
    if (this.#evenly) return this.#weigh(s).filter(({ cue }) => isAttitude(cue))
    return findAttitudes(this.#judged(s), this.#bars)
  }

  #judged(s: number): JudgedSentence {
    return this.views.judged(s, this.#models)
  }

  #weigh(s: number): readonly Found[] {
    this.#weighed[s] ??= weighInSentence(this.#judged(s), this.#bars)
    return this.#weighed[s]
  }

  /**
   * Who is quoted in a quotation that sentence `s` shares with others: the attribution with its cue outside the
   * quotation and content within, in any of the sentences the quotation touches or goes on in.
   */
  quoting(s: number): { found: Found; span: Span }[] {
    if (!this.views.isQuoted(s)) return []
    const view = this.views.view(s)
    const result: { found: Found; span: Span }[] = []
    let previous = 0
    for (const q of view.quoted) {
      if (q === 0 || q === previous) continue
      previous = q
      const { span } = this.views.quotes[q - 1]!
      if (span.start >= view.span.start && span.end <= view.span.end) continue
      const found = this.#ownerOf(q, s) ?? this.#introducing(q, s)
      if (!found || found.view === view) continue
      const start = Math.max(span.start, view.span.start)
      const end = Math.min(span.end, view.span.end)
      result.push({ found, span: { start, end } })
    }
    return result
  }

  /** What a colon before the quotation lets speak in it. */
  #introducing(q: number, s: number): Found | undefined {
    const { span } = this.views.quotes[q - 1]!
    for (let k = s; k >= 0 && s - k <= REACH; k--) {
      if (this.views.spanOf(k).end > span.start) continue
      this.own(k)
      return this.#introductions.get(k)
    }
    return undefined
  }

  #ownerOf(q: number, s: number): Found | undefined {
    const { span } = this.views.quotes[q - 1]!
    for (const step of [1, -1]) {
      for (let k = s + step; k >= 0 && k < this.views.count && Math.abs(k - s) <= REACH; k += step) {
        const other = this.views.view(k)
        if (other.span.start >= span.end || other.span.end <= span.start) break
        const owner = this.own(k).find(
          (found) =>
            found.view.quoted[found.cue.head] !== q &&
            found.content.some((run) => other.quoted[run.first] === q || other.quoted[run.last] === q),
        )
        if (owner) return owner
      }
    }
    return undefined
  }

  /** Who says of sentence `s`, one or two sentences after it, "she confirmed this". */
  confirming(s: number): Found | undefined {
    const { views } = this
    for (let k = s + 1; k < views.count && k <= s + SAYS_THIS_REACH; k++) {
      const { start, end } = views.spanOf(k)
      if (!maySayThis(views.text, start, end)) continue
      // Only now is it worth reading whether another speaks in between.
      for (let j = s + 1; j < k; j++) if (this.own(j).length > 0) return undefined
      return readSaysThis(views.view(k), this.own(k))
    }
    return undefined
  }

  /** The poll, named a little before, of which sentence `s` tells without naming it. */
  polled(s: number): Found | undefined {
    const { views } = this
    const { start, end } = views.spanOf(s)
    const tells = tellsOfPoll(views.text, start, end)
    if (!tells || views.isQuoted(s) || !this.own(s).every(leavesOpen)) return undefined
    for (let k = s - 1; k >= 0 && k >= s - POLL_REACH; k--) {
      const own = this.own(k)
      const { start, end } = views.spanOf(k)
      const tellsToo = tellsOfPoll(views.text, start, end) !== undefined
      const poll = own.find(isOfPoll) ?? (tellsToo ? own.find(polls) : undefined)
      if (poll) return poll
      if (tells === 'asked') continue
      // What is told of no one in so many words is the poll's only while nothing else is told.
      const goesOn = tellsToo || views.blockOf(k) === views.blockOf(s) || speaksOfPoll(views.text, start, end)
      if (!goesOn || !own.every(leavesOpen)) return undefined
    }
    return undefined
  }

  /** Who gives the figures on both sides of sentence `s`, which gives another of their sort. */
  between(s: number): Found | undefined {
    if (s === 0 || s + 1 >= this.views.count || !givesMeasure(this.views.view(s))) return undefined
    const before = this.own(s - 1).at(-1)
    const after = before && this.own(s + 1)[0]
    return after && isOneSource(before, after) ? before : undefined
  }

  /** The "Source:" line under the list of figures in which sentence `s` is a line. */
  sourceBelow(s: number): Found | undefined {
    const { views } = this
    if (s > 0 && views.blockOf(s) === views.blockOf(s - 1)) return undefined
    for (let k = s; k < views.count && k <= s + SOURCE_LINE_REACH; k++) {
      const { start, end } = views.spanOf(k)
      if (k > s && maySourceLine(views.text, start, end)) {
        const known = this.#sourceLines.get(k) ?? readSourceLine(views.view(k))
        if (known) this.#sourceLines.set(k, known)
        return known
      }
      if (!isFigureLine(views.text, start, end)) return undefined
      if (k > s && views.blockOf(k) === views.blockOf(k - 1)) return undefined
    }
    return undefined
  }

  /** What carries into sentence `s`, which has no cue of its own, from those before it. */
  carried(s: number): Speaking | undefined {
    if (s === 0 || !this.own(s).every(leavesOpen) || !this.#canCarryInto(s)) return undefined
    const speaking = this.speaking(s, REACH, REACH_IN_QUOTATION)
    return speaking?.rule ? speaking : undefined
  }

  /**
   * What speaks when sentence `s` ends.
   *
   * @param reach - how many sentences back may still be looked at
   * @param quoted - how many beside these where one quotation goes on
   */
  speaking(s: number, reach: number, quoted: number): Speaking | undefined {
    const known = this.#speaking[s]
    if (known !== undefined) return known ?? undefined
    const own = this.own(s)
    let result: Speaking | undefined
    let cut = false
    const introduction = this.#introductions.get(s)
    if (introduction) result = { found: introduction, sentences: 0, list: true }
    else if (own.every(leavesOpen) && s > 0 && this.#canCarryInto(s)) {
      const isOne = this.#isOneQuotation(s)
      if ((isOne ? quoted : reach) > 0) {
        const outer = this.#cut
        this.#cut = false
        const before = isOne
          ? this.speaking(s - 1, reach, quoted - 1)
          : this.speaking(s - 1, reach - 1, quoted)
        cut = this.#cut
        this.#cut ||= outer
        if (before) result = this.#carryOn(before, s)
      } else {
        cut = true
        this.#cut = true
      }
    }
    if (!result && own.length > 0) result = { found: lastToSpeak(own), sentences: 0, list: false }
    // What was not looked at to its end is not remembered: another may look further.
    if (!cut) this.#speaking[s] = result ?? null
    return result
  }

  /** What speaks before sentence `s` as it speaks in it, if it does. */
  #carryOn(before: Speaking, s: number): Speaking | undefined {
    const rule = this.#carriedBy(before, s)
    if (!rule) return undefined
    const list = rule === 'attribution/list-goes-on' || (this.#opensList(s) && isInstitution(before.found))
    return { found: before.found, sentences: before.sentences + 1, rule, list }
  }

  /** True where a quotation that was open when the sentence before ended is open when this one begins. */
  #isOneQuotation(s: number): boolean {
    const { start } = this.views.spanOf(s)
    const quote = this.views.quoteAt(start)
    return quote !== undefined && quote.span.start < start
  }

  /** False for plain prose that opens a paragraph: nothing carries on into that but a list. */
  #canCarryInto(s: number): boolean {
    const { views } = this
    if (views.blockOf(s) === views.blockOf(s - 1) || views.isQuoted(s)) return true
    const { start, end } = views.spanOf(s)
    if (hasShare(views.text, start, end)) return true
    for (let k = s - 1; k >= 0 && k >= s - REACH; k--) {
      if (views.text[views.spanOf(k).end - 1] === ':') return true
    }
    return false
  }

  /** True where a sentence without a source ends in a colon: "The main figures are:". */
  #opensList(s: number): boolean {
    const view = this.views.view(s)
    return view.words.at(-1) === ':'
  }

  /** The rule by which what speaks goes on in sentence `s`, or nothing. */
  #carriedBy({ found, sentences, list }: Speaking, s: number): string | undefined {
    const view = this.views.view(s)
    const before = this.views.view(s - 1)
    if (list) {
      if (view.quoted[0]! > 0) return 'attribution/colon-introduces'
      if (isListItem(view) && view.block !== before.block) return 'attribution/list-goes-on'
      if (before.words.at(-1) !== ':') return undefined
    }
    if (sentences > 0 && sentences < REACH_IN_QUOTATION && this.#isOneQuotation(s))
      return 'attribution/quotation-goes-on'
    if (sentences >= REACH) return undefined
    if (before.block !== view.block && view.quoted[0] === 0) {
      // Plain prose that opens a paragraph is carried only where it spells out a finding.
      return hasShare(this.views.text, view.span.start, view.span.end) && spellsOut(found, view)
        ? 'attribution/spells-out'
        : this.#carriesQuoted(found, sentences, s)
    }
    if (this.#bars.counts && found.cue.sense !== 'ask') {
      if (countsPartOf(found, view)) return 'attribution/part-of-it'
      if (isInstitution(found)) {
        if (goesOnCounting(before, view) && reaches(found)) return 'attribution/goes-on-counting'
        if (givesNextFigure(found, view)) return 'attribution/next-figure'
      }
      if (isNextResult(before, view) && reaches(found)) return 'attribution/next-result'
    }
    if (
      this.#opensList(s) &&
      view.block === before.block &&
      /follow|figures|include|:$/.test(view.words.slice(-3).join(' '))
    ) {
      return 'attribution/carries-on'
    }
    return this.#carries(found, sentences, s) ? 'attribution/carries-on' : undefined
  }

  #carriesQuoted(found: Found, sentences: number, s: number): string | undefined {
    if (!this.views.isQuoted(s)) return undefined
    return this.#carries(found, sentences, s) ? 'attribution/carries-on' : undefined
  }

  #carries(found: Found, sentences: number, s: number): boolean {
    const { view, cue, source } = found
    features.clear()
    addCarryFeatures(
      this.views.view(s - 1),
      this.views.view(s),
      {
        lemma: cue.lemma,
        sense: cue.sense,
        kind: cue.kind,
        sourceKind: source.head < 0 ? 99 : view.kinds[source.head]!,
        quoted: found.content.some((run) => isQuoted(view, run.first, run.last)),
        reachesEnd: (found.content.at(-1)?.last ?? 0) >= lastWord(view),
        cueLast: cue.last >= view.tokens.length - 4,
        sentences,
      },
      this.views.quotes,
      features,
    )
    return this.#models.carry.score(features) > this.#bars.carry
  }
}

function isQuoted(view: SentenceView, first: number, last: number): boolean {
  for (let i = first; i <= last; i++) if (view.quoted[i]! > 0) return true
  return false
}

/** A short line with a number, or a line of any length behind a bullet: an item of a list. */
function isListItem(view: SentenceView): boolean {
  if (/^[•▪◦●‣*·-]$/.test(view.words[0] ?? '')) return true
  return view.tokens.length < 25 && view.tokens.some((token) => token.tag === 'NUM')
}

/** The span of a run of tokens. */
export function spanOf(view: SentenceView, first: number, last: number): Span {
  return { start: view.tokens[first]!.span.start, end: view.tokens[last]!.span.end }
}
