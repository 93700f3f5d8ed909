// Trains the tagger that ships:
//   npx tsx --conditions=sayso-source packages/language/train/silver.ts SILVER
//   npx tsx --conditions=sayso-source packages/language/train/train.ts SILVER [shared folder]
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { casingOf } from '../src/tagger/casing.ts'
import { CAPITALS, CONTEXT_SIZE, TITLE } from '../src/tagger/word-features.ts'
import { findCandidates, type Labelled } from './candidates.ts'
import { readConllu } from './conllu.ts'
import { fit } from './fit.ts'
import { plainLesson } from './lessons.ts'
import { type Lesson, train } from './perceptron.ts'

const [silver, shared = '../shared'] = process.argv.slice(2)
const LARGEST = 1_490_000
const here = dirname(fileURLToPath(import.meta.url))
const names: string[] = []
const toNumber = (name: string) => {
  const number = names.indexOf(name)
  return number < 0 ? names.push(name) - 1 : number
}
const lessons: Lesson[] = []
let n = 0
function learn(forms: string[], labels: number[]) {
  n++
  lessons.push(
    plainLesson(
      forms,
      casingOf(forms.length, (i) => forms[i]!),
      labels,
    ),
  )
  // The same in capitals and as a headline, so that these casings are known too.
  if (n % 8 === 0)
    lessons.push(
      plainLesson(
        forms.map((w) => w.toUpperCase()),
        CAPITALS,
        labels,
      ),
    )
  if (n % 8 === 4)
    lessons.push(
      plainLesson(
        forms.map((w) => (w.length > 3 ? w[0]!.toUpperCase() + w.slice(1) : w)),
        TITLE,
        labels,
      ),
    )
}
const gold = readConllu(join(shared, 'tagging/gum-train.conllu'))
for (let round = 0; round < 3; round++) {
  for (const { words } of gold)
    learn(
      words.map((w) => w.form),
      words.map((w) => toNumber(`${w.upos}|${w.penn}`)),
    )
}
const silverWords: Labelled[] = []
for (const block of readFileSync(silver!, 'utf8').trim().split('\n\n')) {
  const rows = block.split('\n').map((line) => line.split('\t') as [string, string])
  silverWords.push(...rows)
  learn(
    rows.map(([form]) => form),
    rows.map(([, label]) => toNumber(label)),
  )
}

const settings = { size: names.length, contextSize: CONTEXT_SIZE, epochs: 6, seed: 7, least: 4 }
const rows = train(lessons, settings)
const file = join(here, '../src/data/tagger-model.json')
mkdirSync(dirname(file), { recursive: true })
const goldWords = gold.flatMap((s) => s.words.map((w): Labelled => [w.form, `${w.upos}|${w.penn}`]))
const model = {
  labels: names.join(' '),
  candidates: findCandidates(goldWords, silverWords),
  weights: fit(rows, LARGEST),
}
writeFileSync(file, `${JSON.stringify(model)}\n`)
