import type { Bars } from './bars.ts'
import { completeSentence } from './complete-sentence.ts'
import { chooseContent } from './content/choose-content.ts'
import { findsWithin } from './cues/counts-them.ts'
import type { CueCandidate } from './cues/cue-candidate.ts'
import type { JudgedCue } from './cues/judged-cue.ts'
import type { JudgedSentence } from './cues/judged-sentence.ts'
import type { Found, Run } from './found.ts'
import type { SentenceView } from './sentence-view.ts'
import { readRespondents } from './sources/respondents.ts'
import { isOwnVoice, isWithin, mayReportWithin } from './within-another.ts'

/** What someone does, wants or means to do reports no figure; what only seems has no one behind it. */
const ATTITUDES = new Set(['attitude', 'plan', 'seem'])

/** The attributions whose cue stands in the sentence: rules propose, the models choose. */
export function findInSentence(sentence: JudgedSentence, attitudes: boolean, bars: Bars): readonly Found[] {
  const { view, models, quoted } = sentence
  const found: Found[] = []
  const left: JudgedCue[] = []
  const readOne = (judged: JudgedCue, confidence: number): Found | undefined => {
    const { cue } = judged
    const { source } = judged.chosen
    if (isOwnVoice(view, source)) return undefined
    const sourceLast = source.end
    let content = chooseContent(view, sentence.cuts, cue, source, sourceLast, models.content, bars.content)
    if (content.length === 0 && judged.isSure) content = toTheEnd(view, Math.max(sourceLast, cue.tail) + 1)
    if (content.length === 0) return undefined
    const rules = source.head < 0 ? [cue.rule] : [cue.rule, source.rule]
    return readRespondents({ view, cue, confidence, source, sourceLast, content, rules })
  }
  for (const judged of sentence.cues) {
    const { cue } = judged
    if (quoted && cue.head === quoted.saying) continue
    if (!attitudes && ATTITUDES.has(cue.sense)) continue
    if (judged.confidence < bars.cue && !judged.isSure) {
      if (mayReportWithin(cue)) left.push(judged)
      continue
    }
    const one = readOne(judged, judged.confidence)
    if (one) found.push(one)
  }
  if (quoted) {
    // Whoever quotes tells all of it: the one who is quoted, and what is said.
    const teller = found.findIndex((one) => one.cue.head === quoted.teller)
    const run = { first: quoted.teller + 1, last: view.tokens.length - 1 }
    // "Ten died, the radio quoted a nurse as saying.": what is quoted may stand before.
    const isBefore = quoted.found.content[0]!.last < quoted.teller
    const told = isBefore ? [...quoted.found.content, run] : [run]
    if (teller >= 0) found[teller] = { ...found[teller]!, content: told }
    found.push({ ...quoted.found, confidence: 0 })
  }
  const outer = found.length
  for (const judged of left) {
    if (!isWithin(judged.cue, found, outer)) continue
    if (judged.inner < bars.inner && !judged.isSure && !findsWithin(view, judged.cue)) continue
    const one = readOne(judged, judged.inner)
    if (one && one.source.head >= 0 && view.kinds[one.source.head] !== 8) {
      found.push({ ...one, rules: [...one.rules, 'attribution/within-another'] })
    }
  }
  const inOrder = found.length > outer || quoted ? found.toSorted((a, b) => a.cue.head - b.cue.head) : found
  return completeSentence(view, inOrder)
}

/** What those in the sentence want, plan or think of things, beside what {@link findInSentence} finds without. */
export function findAttitudes(sentence: JudgedSentence, bars: Bars): readonly Found[] {
  return findInSentence(sentence, true, bars).filter(({ cue }) => isAttitude(cue))
}

/** True for a cue of wanting, planning or seeming. */
export function isAttitude(cue: CueCandidate): boolean {
  return ATTITUDES.has(cue.sense)
}

/** All that follows, where the model takes nothing. */
function toTheEnd(view: SentenceView, first: number): Run[] {
  const last = view.tokens.length - 1
  return first < last ? [{ first, last }] : []
}
