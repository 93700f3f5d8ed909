// Lemmas of inflected words, ours beside compromise's, over GUM's words with their gold tags:
//   npx tsx --conditions=sayso-source packages/language/eval/lemmas.ts [shared folder] [--misses]
import { join } from 'node:path'
import nlp from 'compromise'
import { toLemma } from '../src/lemma.ts'
import { readConllu } from '../train/conllu.ts'

const shared = process.argv[2]?.startsWith('-') === false ? process.argv[2] : '../shared'
const TENSES: Readonly<Record<string, string>> = {
  VBD: 'PastTense',
  VBN: 'PastTense',
  VBG: 'Gerund',
  VBZ: 'PresentTense',
}
const world = nlp.world() as {
  model: unknown
  methods: {
    two: {
      transform: {
        verb: { toInfinitive: (s: string, m: unknown, t: string) => string }
        noun: { toSingular: (s: string, m: unknown) => string }
      }
    }
  }
}
const { verb, noun } = world.methods.two.transform
for (const file of ['gum-train', 'gum-dev']) {
  const seen = new Map<string, { form: string; penn: string; lemma: string; n: number }>()
  for (const { words } of readConllu(join(shared, `tagging/${file}.conllu`))) {
    for (const { form, penn, lemma } of words) {
      if (!(penn in TENSES) && penn !== 'NNS') continue
      const key = `${form.toLowerCase()} ${penn} ${lemma}`
      const row = seen.get(key) ?? { form: form.toLowerCase(), penn, lemma: lemma.toLowerCase(), n: 0 }
      row.n++
      seen.set(key, row)
    }
  }
  const tally = { words: 0, kinds: 0, ours: 0, oursKinds: 0, theirs: 0, theirsKinds: 0 }
  for (const { form, penn, lemma, n } of seen.values()) {
    const a = toLemma(form, penn)
    const b =
      penn === 'NNS'
        ? noun.toSingular(form, world.model)
        : verb.toInfinitive(form, world.model, TENSES[penn]!)
    tally.words += n
    tally.kinds++
    if (a === lemma) {
      tally.ours += n
      tally.oursKinds++
    }
    if (b === lemma) {
      tally.theirs += n
      tally.theirsKinds++
    }
    if (process.argv.includes('--misses') && a !== lemma)
      console.log(`${form} ${penn}: ${lemma}, ours ${a}, compromise ${b}`)
  }
  const percent = (a: number, b: number) => ((100 * a) / b).toFixed(2)
  console.log(
    `${file}: of words ours ${percent(tally.ours, tally.words)}, compromise ${percent(tally.theirs, tally.words)}; of different words ours ${percent(tally.oursKinds, tally.kinds)}, compromise ${percent(tally.theirsKinds, tally.kinds)}`,
  )
}
