import { chooseContent } from './content/choose-content.ts'
import { findCuts } from './content/segments.ts'
import { addCueFeatures } from './cues/cue-features.ts'
import { findCueCandidates } from './cues/find-cue-candidates.ts'
import type { Found } from './found.ts'
import { Features } from './model/features.ts'
import type { Models } from './model/models.ts'
import type { SentenceView } from './sentence-view.ts'
import { chooseSource } from './sources/choose-source.ts'
import type { SourceCandidate } from './sources/source-candidate.ts'

const features = new Features()

/** What someone does, wants or means to do reports no figure; what only seems has no one behind it. */
const ATTITUDES = new Set(['attitude', 'plan', 'seem'])

/** The attributions whose cue stands in the sentence: rules propose, the models choose. */
export function findInSentence(view: SentenceView, models: Models, attitudes: boolean): Found[] {
  const candidates = findCueCandidates(view)
  const found: Found[] = []
  let cuts: Uint8Array | undefined
  for (const cue of candidates) {
    if (!attitudes && ATTITUDES.has(cue.sense)) continue
    features.clear()
    addCueFeatures(view, cue, candidates, features)
    const confidence = models.cue.score(features)
    if (confidence < 0) continue
    const { source } = chooseSource(view, cue, models.source)
    if (isOwnVoice(view, source)) continue
    const sourceLast = source.end
    cuts ??= findCuts(view)
    const content = chooseContent(view, cuts, cue, source, sourceLast, models.content)
    if (content.length === 0) continue
    found.push({
      view,
      cue,
      confidence,
      source,
      sourceLast,
      content,
      rules: source.head < 0 ? [cue.rule] : [cue.rule, source.rule],
    })
  }
  return found
}

/** "I" or "we" in a quotation: the speaker's own, which the quotation gives to the speaker. */
function isOwnVoice(view: SentenceView, source: SourceCandidate): boolean {
  return source.head >= 0 && view.kinds[source.head] === 8 && view.quoted[source.head]! > 0
}
