// Tags of ours, wink-nlp and compromise on GUM:
//   npx tsx --conditions=sayso-source packages/language/eval/tagging.ts [shared folder] [--confusions]
// Words only (no PUNCT, SYM, X). PRON and DET count as one class; so do ADP, SCONJ, CCONJ and PART.
import { join } from 'node:path'
import { type GoldSentence, readConllu } from '../train/conllu.ts'
import { compromiseTags, ours, type TagSentence, wink } from './peers.ts'

const shared = process.argv[2]?.startsWith('-') === false ? process.argv[2] : '../shared'
const CLASSES: Readonly<Record<string, string>> = {
  PRON: 'PRON+DET',
  DET: 'PRON+DET',
  ADP: 'FUNCTION',
  SCONJ: 'FUNCTION',
  CCONJ: 'FUNCTION',
  PART: 'FUNCTION',
}
const classOf = (tag: string) => CLASSES[tag] ?? tag
const SKIPPED = new Set(['PUNCT', 'SYM', 'X'])
const REPORTED = ['PROPN', 'NOUN', 'VERB', 'AUX', 'NUM', 'ADJ', 'ADV']
const sentences = readConllu(join(shared, 'tagging/gum-dev.conllu'))

interface Score {
  words: number
  right: number
  missing: number
  gold: Map<string, number>
  given: Map<string, number>
  hit: Map<string, number>
  confusions: Map<string, number>
}

function score(tag: TagSentence, chosen: readonly GoldSentence[]): Score {
  const s: Score = {
    words: 0,
    right: 0,
    missing: 0,
    gold: new Map(),
    given: new Map(),
    hit: new Map(),
    confusions: new Map(),
  }
  const count = (map: Map<string, number>, key: string) => map.set(key, (map.get(key) ?? 0) + 1)
  for (const sentence of chosen) {
    const given = new Map(tag(sentence.text).map((w) => [`${w.start}-${w.end}`, w.tag]))
    for (const word of sentence.words) {
      if (SKIPPED.has(word.upos)) continue
      s.words++
      const gold = classOf(word.upos)
      const found = given.get(`${word.start}-${word.end}`)
      count(s.gold, gold)
      if (found === undefined) {
        s.missing++
        count(s.confusions, `${word.form} ${gold} -> not a token`)
        continue
      }
      count(s.given, classOf(found))
      if (classOf(found) === gold) {
        s.right++
        count(s.hit, gold)
      } else {
        count(s.confusions, `${gold} -> ${classOf(found)}`)
        count(s.confusions, `  ${word.form} ${gold} -> ${classOf(found)}`)
      }
    }
  }
  return s
}

const percent = (n: number) => (100 * n).toFixed(1)
const kinds = [
  'all',
  'news',
  ...new Set(sentences.map((s) => s.document.split('_')[1]!).filter((k) => k !== 'news')),
]
for (const [name, tag] of [
  ['ours', ours],
  ['wink-nlp', wink],
  ['compromise', compromiseTags],
] as const) {
  console.log(`\n${name}`)
  for (const kind of kinds) {
    const s = score(
      tag,
      kind === 'all' ? sentences : sentences.filter((x) => x.document.split('_')[1] === kind),
    )
    const f1 = REPORTED.map(
      (c) => `${c} ${percent((2 * (s.hit.get(c) ?? 0)) / ((s.gold.get(c) ?? 0) + (s.given.get(c) ?? 0)))}`,
    )
    console.log(
      `${kind.padEnd(10)} right ${percent(s.right / s.words)}%  of the aligned ${percent(s.right / (s.words - s.missing))}%  not aligned ${percent(s.missing / s.words)}%` +
        (kind === 'all' || kind === 'news' ? `\n           F1 ${f1.join('  ')}` : ''),
    )
    if (kind === 'all' && process.argv.includes('--confusions') && name === 'ours') {
      for (const [key, n] of [...s.confusions].sort((a, b) => b[1] - a[1]).slice(0, 90)) console.log(n, key)
    }
  }
}
