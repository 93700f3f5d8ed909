import type { Bars } from '../bars.ts'
import { completeSentence } from '../complete-sentence.ts'
import { chooseContent, joinRuns } from '../content/choose-content.ts'
import type { JudgedSentence } from '../cues/judged-sentence.ts'
import type { Found } from '../found.ts'
import { Features } from '../model/features.ts'
import { readRespondents } from '../sources/respondents.ts'
import { isWithin, mayReportWithin } from '../within-another.ts'
import { findReadings, type Part, type Reading } from './reading.ts'
import { addWeighFeatures } from './weigh-features.ts'

const features = new Features()

/**
 * The attributions whose cue stands in the sentence, wishes and plans among them: of all ways to read it a model of
 * its own weighs for each segment whose say-so it stands on, if anyone's. One wrong counts as much as one missed.
 */
export function weighInSentence(sentence: JudgedSentence, bars: Bars): readonly Found[] {
  const { view, models, quoted } = sentence
  const readings = findReadings(sentence)
  const claims: { reading: Reading; part: Part; score: number }[] = []
  for (const reading of readings) {
    if (quoted && reading.cue.head === quoted.saying) continue
    for (const part of reading.parts) {
      features.clear()
      addWeighFeatures(view, readings, reading, part, features)
      const score = models.weigh.score(features)
      if (score > bars.weigh) claims.push({ reading, part, score })
    }
  }
  // Each word goes to the one that claims it best.
  claims.sort((a, b) => b.score - a.score)
  const owner: (Reading | undefined)[] = new Array(view.tokens.length)
  const won = new Set<Part>()
  for (const { reading, part } of claims) {
    const { first, last } = part.segment
    let free = true
    for (let i = first; i <= last; i++) if (owner[i] && owner[i] !== reading) free = false
    if (!free) continue
    for (let i = first; i <= last; i++) owner[i] = reading
    won.add(part)
  }
  const found: Found[] = []
  for (const { cue, source, confidence, parts } of readings) {
    const judged = parts.map((part) => ({ segment: part.segment, inside: won.has(part) }))
    const content = joinRuns(cue, source, judged)
    if (content.length === 0) continue
    const rules = [cue.rule, ...(source.head < 0 ? [] : [source.rule]), 'attribution/weighed']
    const one = { view, cue, confidence, source, sourceLast: source.end, content, rules }
    found.push(bars.counts ? readRespondents(one) : one)
  }
  if (quoted) found.push({ ...quoted.found, confidence: 0 })
  const outer = found.length
  for (const { cue, source, confidence, inner } of readings) {
    if (inner < bars.inner || source.head < 0 || view.kinds[source.head] === 8) continue
    if (!mayReportWithin(cue) || found.some((one) => one.cue === cue)) continue
    if (!isWithin(cue, found, outer)) continue
    const content = chooseContent(view, sentence.cuts, cue, source, source.end, models.content, 0)
    const rules = [cue.rule, source.rule, 'attribution/within-another']
    if (content.length > 0)
      found.push({ view, cue, confidence, source, sourceLast: source.end, content, rules })
  }
  found.sort((a, b) => a.cue.head - b.cue.head)
  return completeSentence(view, found)
}
