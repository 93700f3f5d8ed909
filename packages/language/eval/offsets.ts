// Offsets over all of the corpora: every token slices, nothing but white space stands between two, every phrase,
// verb group, quotation and name stays in its stretch, and a sentence has the same tags alone as in its article:
//   npx tsx --conditions=sayso-source packages/language/eval/offsets.ts [shared folder]
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { classOf, SPACE } from '../src/characters.ts'
import { analyze, createAnalyzer } from '../src/index.ts'

const shared = process.argv[2] ?? '../shared'
let tokens = 0
let stretches = 0
let alone = 0
const faults: string[] = []
for (const file of [
  'corpus/displacement.jsonl',
  'corpus/newswire.jsonl',
  'attribution/politics.train.jsonl',
]) {
  for (const line of readFileSync(join(shared, file), 'utf8').split('\n')) {
    if (line === '') continue
    const { text } = JSON.parse(line) as { text: string }
    const analyzer = createAnalyzer(text)
    for (const match of text.matchAll(/\S[^\n]*/g)) {
      const span = { start: match.index, end: match.index + match[0].length }
      const analysis = analyzer.analyze(span)
      stretches++
      let last = span.start
      for (const token of analysis.tokens) {
        tokens++
        if (text.slice(token.span.start, token.span.end) !== token.text)
          faults.push(`${token.text} does not slice`)
        for (let at = last; at < token.span.start; at++) {
          if (classOf(text.charCodeAt(at)) !== SPACE)
            faults.push(`${text.slice(last, token.span.start)} is lost`)
        }
        if (token.span.start < last) faults.push(`${token.text} overlaps`)
        last = token.span.end
      }
      for (const { span: part } of [
        ...analysis.phrases,
        ...analysis.verbs,
        ...analysis.quotations,
        ...analysis.names,
      ]) {
        if (part.start < span.start || part.end > span.end || part.end <= part.start)
          faults.push(`a part outside its stretch in ${match[0]}`)
      }
      if (stretches % 20 === 0) {
        alone++
        const same =
          analyze(match[0])
            .tokens.map((t) => t.penn)
            .join(' ') === analysis.tokens.map((t) => t.penn).join(' ')
        if (!same) faults.push(`other tags alone: ${match[0]}`)
      }
    }
  }
}
console.log(
  `${tokens} tokens in ${stretches} stretches, ${alone} of them tagged alone too: ${faults.length} faults`,
)
for (const fault of faults.slice(0, 20)) console.log(fault)
