// Base noun phrases on GUM's development set, exact spans:
//   npx tsx --conditions=sayso-source packages/language/eval/phrases.ts [shared folder] [--misses]
import { join } from 'node:path'
import { analyze } from '../src/index.ts'
import { readConllu } from '../train/conllu.ts'
import { goldPhrases } from './gold-phrases.ts'

const shared = process.argv[2]?.startsWith('-') === false ? process.argv[2] : '../shared'
const scores = new Map<string, { gold: number; given: number; hit: number; heads: number }>()
for (const [n, sentence] of readConllu(join(shared, 'tagging/gum-dev.conllu')).entries()) {
  const gold = goldPhrases(sentence)
  const { tokens, phrases } = analyze(sentence.text)
  const given = phrases.map((p) => ({ ...p.span, head: tokens[p.head]!.text }))
  const goldAt = new Map(gold.map((p) => [`${p.start}-${p.end}`, p]))
  const givenAt = new Set(given.map((p) => `${p.start}-${p.end}`))
  const found = given.filter((p) => goldAt.has(`${p.start}-${p.end}`))
  // Every fifth sentence was never looked at while the rules were written.
  for (const kind of ['all', n % 5 === 0 ? 'unread' : 'read', sentence.document.split('_')[1]!]) {
    const s = scores.get(kind) ?? { gold: 0, given: 0, hit: 0, heads: 0 }
    s.gold += gold.length
    s.given += given.length
    s.hit += found.length
    s.heads += found.filter((p) => goldAt.get(`${p.start}-${p.end}`)!.head === p.head).length
    scores.set(kind, s)
  }
  if (process.argv.includes('--misses') && n % 5 !== 0) {
    const lost = gold
      .filter((p) => !givenAt.has(`${p.start}-${p.end}`))
      .map((p) => sentence.text.slice(p.start, p.end))
    const extra = given
      .filter((p) => !goldAt.has(`${p.start}-${p.end}`))
      .map((p) => sentence.text.slice(p.start, p.end))
    if (lost.length + extra.length > 0) console.log(`${JSON.stringify(lost)} ${JSON.stringify(extra)}`)
  }
}
for (const [kind, { gold, given, hit, heads }] of scores) {
  const percent = (a: number, b: number) => ((100 * a) / b).toFixed(1)
  console.log(
    `${kind.padEnd(10)} F1 ${percent(2 * hit, gold + given)}  precision ${percent(hit, given)}  recall ${percent(hit, gold)}  same head ${percent(heads, hit)}`,
  )
}
