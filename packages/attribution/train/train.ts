/**
 * Learns the decisions of this package from a corpus of attributions, and from the sentences of `written-lessons.ts`,
 * and writes them as one data file.
 *
 *   npx tsx --conditions=sayso-source packages/attribution/train/train.ts [CORPUS.jsonl] [--check] [--others OUT.json] [--only DECISION]
 *
 * `--check` also shows how each decision fares on a tenth kept back. `--others` leaves out the documents that are looked
 * at while working on the features, and writes the models to OUT.json. `--only` learns one decision anew and leaves the
 * others as they are.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { readCorpus } from './corpus.ts'
import { type Lesson, learn } from './learn.ts'
import { DECISIONS, learnDecision, learnModels, noLessons, toLessons } from './learn-models.ts'
import { addLessons } from './to-lessons.ts'
import { readExamples, writeLessons } from './write-lessons.ts'

/** How often each written line is told: more and the corpus has less of a say, fewer and too few words fill it. */
const TELLINGS = 3

const path =
  process.argv[2] ?? new URL('../../../../shared/attribution/politics.train.jsonl', import.meta.url).pathname
const started = Date.now()
const others = process.argv.indexOf('--others')
const documents = [...readCorpus(path, others > 0 ? 'others' : 'train'), ...writeLessons(TELLINGS)]
const lessons = toLessons(documents)
const shown = noLessons()
for (const document of readExamples()) addLessons(document, shown)
// An example marks one cue and may hold others: it tells only of that one.
const extra = noLessons()
extra.cue.push(...shown.cue.filter(({ right }) => right === 0))
console.log(`lessons in ${Date.now() - started} ms`)
if (process.argv.includes('--check')) {
  for (const name of DECISIONS)
    check(
      name,
      lessons.flatMap((each) => each[name]),
    )
}
const out =
  others > 0 ? process.argv[others + 1]! : new URL('../src/model/data/weights.json', import.meta.url)
const only = DECISIONS.find((name) => name === process.argv[process.argv.indexOf('--only') + 1])
const models = only
  ? { ...JSON.parse(readFileSync(out, 'utf8')), [only]: learnDecision(only, [...lessons, extra]) }
  : learnModels(documents, lessons, extra)
writeFileSync(out, `${JSON.stringify(models)}\n`)
console.log(`done in ${Date.now() - started} ms`)

/** Shows how well a decision is made of a tenth, by turns, when the rest is learnt from. */
function check(name: string, all: readonly Lesson[]): void {
  const checked = all.filter((_, i) => i % 1000 >= 900)
  const trial = learn(
    all.filter((_, i) => i % 1000 < 900),
    1,
  )
  let right = 0
  let tp = 0
  let yes = 0
  let said = 0
  for (const lesson of checked) {
    if (lesson.choices.length === 1) {
      const says = trial.sum(lesson.choices[0]!) > 0
      if (says === (lesson.right === 0)) right++
      if (lesson.right === 0) yes++
      if (says) said++
      if (says && lesson.right === 0) tp++
    } else {
      const scores = lesson.choices.map((c) => trial.sum(c))
      if (scores.indexOf(Math.max(...scores)) === lesson.right) right++
    }
  }
  const share = (n: number, of: number) => (n / of).toFixed(3)
  console.log(
    name,
    all.length,
    'right',
    share(right, checked.length),
    'P',
    share(tp, said),
    'R',
    share(tp, yes),
  )
}
