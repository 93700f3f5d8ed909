import type { Bars } from './bars.ts'
import { completeSentence } from './complete-sentence.ts'
import { chooseContent } from './content/choose-content.ts'
import { findCuts } from './content/segments.ts'
import { findsWithin } from './cues/counts-them.ts'
import type { CueCandidate } from './cues/cue-candidate.ts'
import { addCueFeatures } from './cues/cue-features.ts'
import { findCueCandidates } from './cues/find-cue-candidates.ts'
import { isSure } from './cues/is-sure.ts'
import type { Found, Run } from './found.ts'
import { Features } from './model/features.ts'
import type { Models } from './model/models.ts'
import type { SentenceView } from './sentence-view.ts'
import { chooseSource } from './sources/choose-source.ts'
import { readQuotedAsSaying } from './sources/quoted-as-saying.ts'
import { readRespondents } from './sources/respondents.ts'
import { isOwnVoice, isWithin, mayReportWithin } from './within-another.ts'

const features = new Features()

/** What someone does, wants or means to do reports no figure; what only seems has no one behind it. */
const ATTITUDES = new Set(['attitude', 'plan', 'seem'])

/** The attributions whose cue stands in the sentence: rules propose, the models choose. */
export function findInSentence(
  view: SentenceView,
  models: Models,
  attitudes: boolean,
  bars: Bars,
): readonly Found[] {
  const candidates = findCueCandidates(view)
  const found: Found[] = []
  const left: CueCandidate[] = []
  let cuts: Uint8Array | undefined
  const readOne = (cue: CueCandidate, confidence: number): Found | undefined => {
    const { source } = chooseSource(view, cue, models.source)
    if (isOwnVoice(view, source)) return undefined
    cuts ??= findCuts(view)
    const sourceLast = source.end
    let content = chooseContent(view, cuts, cue, source, sourceLast, models.content, bars.content)
    if (content.length === 0 && isSure(view, cue))
      content = toTheEnd(view, Math.max(sourceLast, cue.tail) + 1)
    if (content.length === 0) return undefined
    const rules = source.head < 0 ? [cue.rule] : [cue.rule, source.rule]
    return readRespondents({ view, cue, confidence, source, sourceLast, content, rules })
  }
  const quoted = readQuotedAsSaying(view)
  for (const cue of candidates) {
    if (quoted && cue.head === quoted.saying) continue
    if (!attitudes && ATTITUDES.has(cue.sense)) continue
    features.clear()
    addCueFeatures(view, cue, candidates, features)
    const confidence = models.cue.score(features)
    if (confidence < bars.cue && !isSure(view, cue)) {
      if (mayReportWithin(cue)) left.push(cue)
      continue
    }
    const one = readOne(cue, confidence)
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
  for (const cue of left) {
    if (!isWithin(cue, found, outer)) continue
    features.clear()
    addCueFeatures(view, cue, candidates, features)
    const confidence = models.inner.score(features)
    if (confidence < bars.inner && !isSure(view, cue) && !findsWithin(view, cue)) continue
    const one = readOne(cue, confidence)
    if (one && one.source.head >= 0 && view.kinds[one.source.head] !== 8) {
      found.push({ ...one, rules: [...one.rules, 'attribution/within-another'] })
    }
  }
  const inOrder = found.length > outer || quoted ? found.toSorted((a, b) => a.cue.head - b.cue.head) : found
  return completeSentence(view, inOrder)
}

/** What those in the sentence want, plan or think of things, beside what {@link findInSentence} finds without. */
export function findAttitudes(view: SentenceView, models: Models, bars: Bars): readonly Found[] {
  return findInSentence(view, models, true, bars).filter(({ cue }) => isAttitude(cue))
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
