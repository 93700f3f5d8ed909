/**
 * Sentences against the Pragmatic Segmenter's cases, ours beside other splitters where they are installed
 * (`npm i sbd sentence-splitter compromise wink-nlp wink-eng-lite-web-model` in a directory given as second argument),
 * and figures of the gold articles that a sentence end cuts.
 *
 *     npx tsx --conditions=sayso-source packages/clean/eval/sentences.ts [../shared] [DIR] [--errors]
 */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { clean, findSentences } from '../src/index.ts'

const [root = '../shared', modules] = process.argv.slice(2).filter((arg) => !arg.startsWith('-'))
interface Case {
  name: string
  text: string
  gold: string[]
}
const cases = JSON.parse(readFileSync(`${root}/clean/sentences.json`, 'utf8')) as Case[]
type Split = (text: string) => string[]

const intl = new Intl.Segmenter('en', { granularity: 'sentence' })
const splitters: Record<string, Split> = {
  'sayso (findSentences)': (text) => findSentences(text).map((span) => text.slice(span.start, span.end)),
  'sayso (clean)': (text) => {
    const { source, sentences } = clean({ text })
    return sentences.map(({ span }) => source.text.slice(span.start, span.end))
  },
  'Intl.Segmenter': (text) => [...intl.segment(text)].map((part) => part.segment),
}
if (modules) {
  const load = createRequire(`${modules}/package.json`)
  /** How each is called; none is a dependency of ours. */
  const peers: Record<string, (name: string) => Split> = {
    sbd: (name) => {
      const { sentences } = load(name)
      return (text) => sentences(text, { newline_boundaries: true })
    },
    compromise: (name) => {
      const nlp = load(`${name}/one`)
      return (text) =>
        nlp(text)
          .json({ text: true, terms: false })
          .map((sentence: { text: string }) => sentence.text)
    },
    'wink-nlp': (name) => {
      const nlp = load(name)(load(['wink', 'eng', 'lite', 'web', 'model'].join('-')), ['sbd'])
      return (text) => nlp.readDoc(text).sentences().out()
    },
    'sentence-splitter': (name) => {
      const { split } = load(name)
      return (text) =>
        split(text)
          .filter((node: { type: string }) => node.type === 'Sentence')
          .map((node: { raw: string }) => node.raw)
    },
  }
  for (const [name, make] of Object.entries(peers)) {
    try {
      splitters[name] = make(name)
    } catch (error) {
      console.log(`${name}: not here (${(error as Error).message.split('\n')[0]})`)
    }
  }
}

/** Offsets, white space apart, at which sentences end. */
const ends = (sentences: readonly string[]) => {
  let at = 0
  return sentences
    .map((s) => s.replace(/\s+/g, ''))
    .filter(Boolean)
    .map((s) => (at += s.length))
}
for (const [name, split] of Object.entries(splitters)) {
  let right = 0
  let developed = 0
  let tp = 0
  let got = 0
  let gold = 0
  cases.forEach((each, i) => {
    const read = split(each.text)
    const a = new Set(ends(each.gold))
    const b = ends(read)
    tp += b.filter((end) => a.has(end)).length
    got += b.length
    gold += a.size
    const same = JSON.stringify(ends(each.gold)) === JSON.stringify(b)
    if (same) right++
    if (same && i % 5 !== 4) developed++
    else if (!same && i % 5 !== 4 && name === 'sayso (findSentences)' && process.argv.includes('--errors')) {
      console.log(each.name, '\n  gold', JSON.stringify(each.gold), '\n  got ', JSON.stringify(read))
    }
  })
  const held = cases.filter((_, i) => i % 5 === 4).length
  const f1 = (200 * tp) / (got + gold)
  console.log(
    `${name.padEnd(24)} ${right} of ${cases.length} cases right (${right - developed} of ${held} held out), F1 of ends ${f1.toFixed(1)}`,
  )
}

let cut = 0
let figures = 0
for (const line of readFileSync(`${root}/gold/dev.jsonl`, 'utf8').trim().split('\n')) {
  const article = JSON.parse(line) as { id: string; text: string }
  const { source, sentences } = clean(article)
  const spans = sentences.map(({ span }) => source.toSource(span))
  const gold = JSON.parse(readFileSync(`${root}/gold/dev/${article.id}.json`, 'utf8'))
  for (const figure of gold.figures as { start: number; end: number; text: string }[]) {
    figures++
    if (spans.some((span) => span.start <= figure.start && figure.end <= span.end)) continue
    cut++
    console.log('cut:', article.id, JSON.stringify(article.text.slice(figure.start - 40, figure.end + 40)))
  }
}
console.log(`${cut} of ${figures} figures of the gold articles cut by a sentence end`)
