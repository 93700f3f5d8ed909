/**
 * Shows how sentences are read: each cue with its log-odds, its source and its content.
 *
 *   npx tsx --conditions=sayso-source packages/attribution/eval/explain.ts "TEXT" ...
 */
import { createAnalyzer } from '@sayso/language'
import { addCueFeatures } from '../src/cues/cue-features.ts'
import { findCueCandidates } from '../src/cues/find-cue-candidates.ts'
import { divide } from '../src/divide.ts'
import { DocumentViews } from '../src/document-views.ts'
import { findAttributions } from '../src/find-attributions.ts'
import { Features } from '../src/model/features.ts'
import { standardModels } from '../src/model/standard-models.ts'
import { chooseSource } from '../src/sources/choose-source.ts'

const features = new Features()
for (const text of process.argv.slice(2)) {
  const { blocks, sentences } = divide(text)
  const views = new DocumentViews(text, blocks, sentences, createAnalyzer(text))
  for (let s = 0; s < views.count; s++) {
    const view = views.view(s)
    console.log(view.tokens.map((t) => `${t.text}/${t.penn}`).join(' '))
    console.log(
      '  phrases:',
      view.analysis.phrases.map((p) => text.slice(p.span.start, p.span.end)).join(' | '),
    )
    const all = findCueCandidates(view)
    for (const cue of all) {
      features.clear()
      addCueFeatures(view, cue, all, features)
      const { source, probability } = chooseSource(view, cue, standardModels().source)
      const words = view.tokens.slice(Math.max(source.first, 0), source.head < 0 ? 0 : source.end + 1)
      console.log(
        `  ${cue.lemma}/${cue.sense} ${standardModels().cue.score(features).toFixed(2)}`,
        `<- ${words.map((t) => t.text).join(' ') || 'no source'} (${probability.toFixed(2)})`,
      )
    }
  }
  for (const { source, cue, content, rules } of findAttributions(text)) {
    console.log(
      `${source?.name ?? '-'} [${source?.kind}] via ${source?.via} | ${cue?.text} |`,
      content.map((c) => text.slice(c.start, c.end)).join(' … '),
      rules.join(' '),
    )
  }
}
