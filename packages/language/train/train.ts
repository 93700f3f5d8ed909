// Trains the tagger: npx tsx --conditions=sayso-source packages/language/train/train.ts [shared folder]
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { casingOf } from '../src/tagger/casing.ts'
import { readModel, writeModel } from '../src/tagger/model-file.ts'
import { createTagger } from '../src/tagger/tagger.ts'
import { CAPITALS, TITLE } from '../src/tagger/word-features.ts'
import { readConllu } from './conllu.ts'
import { type Lesson, quantise, train } from './perceptron.ts'

const shared = process.argv[2] ?? '../shared'
const here = dirname(fileURLToPath(import.meta.url))
const sentences = readConllu(join(shared, 'tagging/gum-train.conllu'))
const names: string[] = []
const numbers = new Map<string, number>()
const lessons: Lesson[] = []
for (const [n, { words }] of sentences.entries()) {
  const labels = words.map(({ upos, penn }) => {
    const name = `${upos}|${penn}`
    let number = numbers.get(name)
    if (number === undefined) {
      number = names.length
      numbers.set(name, number)
      names.push(name)
    }
    return number
  })
  const forms = words.map((w) => w.form)
  lessons.push({ words: forms, casing: casingOf(forms), labels })
  // The same in capitals and as a headline, so that these casings are known too.
  if (n % 8 === 0) lessons.push({ words: forms.map((w) => w.toUpperCase()), casing: CAPITALS, labels })
  if (n % 8 === 4)
    lessons.push({
      words: forms.map((w) => (w.length > 3 ? w[0]!.toUpperCase() + w.slice(1) : w)),
      casing: TITLE,
      labels,
    })
}
const rows = train(lessons, names.length, { epochs: 8, seed: 7, least: 2 })
const kept = quantise(rows, 8, 5)
const bytes = writeModel(kept)
const base64 = Buffer.from(bytes).toString('base64')
console.error(
  `${kept.length} features, ${kept.reduce((n, r) => n + r.pairs.length, 0)} weights, ${base64.length} bytes in base 64`,
)
const file = join(here, '../src/data/tagger-model.json')
mkdirSync(dirname(file), { recursive: true })
writeFileSync(file, `${JSON.stringify({ labels: names.join(' '), weights: base64 })}\n`)
const tagger = createTagger(readModel(names, base64))
let right = 0
let all = 0
for (const { words } of readConllu(join(shared, 'tagging/gum-dev.conllu'))) {
  const forms = words.map((w) => w.form)
  const tags = tagger.tag(forms, casingOf(forms))
  words.forEach((w, i) => {
    all++
    if (names[tags[i]!]!.startsWith(`${w.upos}|`)) right++
  })
}
console.error(`UPOS on gum-dev, gold tokens: ${((100 * right) / all).toFixed(2)}%`)
