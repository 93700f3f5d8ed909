import type { CueCandidate } from '../cues/cue-candidate.ts'
import type { JudgedCue } from '../cues/judged-cue.ts'
import type { JudgedSentence } from '../cues/judged-sentence.ts'
import type { Found } from '../found.ts'
import { reportingNounForms } from '../noun-forms.ts'
import type { SentenceView } from '../sentence-view.ts'
import { extendSource } from '../sources/extend-source.ts'
import type { SourceCandidate } from '../sources/source-candidate.ts'

/** A verb before a colon needs less to be believed. */
const COLON_BAR = -3

/** Index of the colon that ends the sentence or stands before a quotation in it, or -1. */
export function findIntroducingColon(view: SentenceView): number {
  const n = view.tokens.length
  for (let i = n - 1; i > 0; i--) {
    if (view.words[i] !== ':' || view.quoted[i]! > 0) continue
    if (i === n - 1) return i
    if (view.quoted[i + 1]! > 0 && view.quoted[i]! === 0) return i
  }
  return -1
}

/**
 * Whoever a colon lets speak: "The mayor made this comment:", "The chief engineer detailed the work: \"We moved ...\"",
 * and what stands before a quotation or a list in a sentence of its own.
 *
 * Never a colon after no verb and no word for something said.
 *
 * @returns an attribution with empty content where what it introduces stands in the sentences that follow
 */
export function readIntroduction({ view, cues }: JudgedSentence): Found | undefined {
  const colon = findIntroducingColon(view)
  if (colon < 2) return undefined
  const content = colon < view.tokens.length - 1 ? [{ first: colon + 1, last: view.tokens.length - 1 }] : []
  const noun = readSaidThing(view, colon)
  if (noun) return { view, confidence: 0, ...noun, content }
  let best: JudgedCue | undefined
  for (const judged of cues) {
    const { cue } = judged
    if (hasVerbBetween(view, cue.head, colon)) continue
    if (cue.head > colon || cue.kind === 'speaker' || cue.sense === 'plan' || cue.sense === 'seem') continue
    if (judged.confidence > (best?.confidence ?? COLON_BAR)) best = judged
  }
  if (!best) return undefined
  const { source } = best.chosen
  if (source.head < 0) return undefined
  return {
    view,
    cue: best.cue,
    confidence: best.confidence,
    source,
    sourceLast: source.end,
    content,
    rules: [best.cue.rule, 'attribution/colon-introduces'],
  }
}

/** True where another clause stands before the colon: "as residents continue to clean up, here is a list:". */
function hasVerbBetween(view: SentenceView, head: number, colon: number): boolean {
  return view.analysis.verbs.some((verb) => verb.form === 'finite' && verb.first > head && verb.head < colon)
}

const SAID = new Set(
  'comment comments remark remarks statement statements message messages words tweet tweets post posts'.split(
    ' ',
  ),
)

/** "this statement by the minister on Monday:", "the senator made the following comment:". */
function readSaidThing(
  view: SentenceView,
  colon: number,
): Pick<Found, 'cue' | 'source' | 'sourceLast' | 'rules'> | undefined {
  for (let i = colon - 1; i >= Math.max(0, colon - 10); i--) {
    const word = view.words[i]!
    if (!SAID.has(word)) continue
    const lemma = reportingNounForms.get(word)?.lemma ?? view.tokens[i]!.lemma
    const cue: CueCandidate = {
      rule: 'attribution/reporting-noun',
      kind: 'noun',
      first: i,
      last: i,
      head: i,
      tail: i,
      lemma,
      sense: 'say',
    }
    const source = readMaker(view, i)
    if (!source) return undefined
    const sourceLast = extendSource(view, cue, source)
    const rules = ['attribution/reporting-noun', 'attribution/colon-introduces']
    return { cue, source: { ...source, end: sourceLast }, sourceLast, rules }
  }
  return undefined
}

/** Whose comment it is: after "by" or "from", else the subject of the verb before it. */
function readMaker(view: SentenceView, noun: number): SourceCandidate | undefined {
  const { phrases, verbs } = view.analysis
  const toSource = (p: number): SourceCandidate => {
    const { first, last, head } = phrases[p]!
    return { rule: 'attribution/maker', first, last, head, end: last, inner: false }
  }
  if (view.words[noun + 1] === 'by' || view.words[noun + 1] === 'from') {
    const p = view.phraseAt[noun + 2] ?? -1
    return p >= 0 ? toSource(p) : undefined
  }
  for (let v = verbs.length - 1; v >= 0; v--) {
    const verb = verbs[v]!
    if (verb.head > noun || verb.form !== 'finite') continue
    return verb.subject === undefined || verb.voice === 'passive' ? undefined : toSource(verb.subject)
  }
  return undefined
}
