// Learns the endings of lemmas from compromise's inflection and GUM's lemmas, over the words of the unlabelled news:
//   npx tsx --conditions=sayso-source packages/language/train/lemma-rules.ts SILVER [shared folder]
import { readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { loadInflection } from '../src/inflection.ts'
import { LONGEST_ENDING } from '../src/suffix-rules.ts'
import { readConllu } from './conllu.ts'

const [silver, shared = '../shared'] = process.argv.slice(2)
const GROUPS = { VBD: 'past', VBN: 'past', VBG: 'gerund', VBZ: 'present', NNS: 'plural' } as const
type Tag = keyof typeof GROUPS
const inflection = await loadInflection()
const counts = new Map<string, number>()
const words = new Map<string, Map<string, string>>()
const put = (tag: Tag, form: string, lemma: string) => {
  const group = words.get(GROUPS[tag]) ?? new Map<string, string>()
  words.set(GROUPS[tag], group.set(form, lemma))
}
for (const line of readFileSync(silver!, 'utf8').split('\n')) {
  const [form, label] = line.split('\t')
  const key = `${form?.toLowerCase()} ${label?.slice(label.indexOf('|') + 1)}`
  counts.set(key, (counts.get(key) ?? 0) + 1)
}
for (const [key, n] of counts) {
  const [form, tag] = key.split(' ') as [string, Tag]
  if (!(tag in GROUPS) || !/^[a-z]{4,}$/.test(form) || n < 2) continue
  if (
    !(tag === 'VBG'
      ? form.endsWith('ing')
      : tag === 'VBZ' || tag === 'NNS'
        ? form.endsWith('s')
        : form.endsWith('ed'))
  )
    continue
  const lemma = tag === 'NNS' ? inflection.toSingular(form) : inflection.toInfinitive(form, tag)
  if (lemma !== '' && /^[a-z]+$/.test(lemma)) put(tag, form, lemma)
}
for (const sentence of readConllu(join(shared, 'tagging/gum-train.conllu'))) {
  for (const { form, penn, lemma } of sentence.words) {
    if (!(penn in GROUPS) || !/^[a-z]{3,}$/i.test(form) || !/^[a-z]+$/i.test(lemma)) continue
    if (form.toLowerCase().endsWith(penn === 'VBG' ? 'ing' : penn === 'VBZ' || penn === 'NNS' ? 's' : 'ed'))
      put(penn as Tag, form.toLowerCase(), lemma.toLowerCase())
  }
}

/** The change from form to lemma, as it is written: letters cut, letters added. */
function changeOf(form: string, lemma: string): string {
  let same = 0
  while (same < form.length && form[same] === lemma[same]) same++
  return `${form.length - same}${lemma.slice(same)}`
}

/** The fewest endings, short to long, that give every word its change: an ending stands where the shorter one errs. */
function learn(group: ReadonlyMap<string, string>): string {
  const rules = new Map<string, string>()
  const decided = (marked: string, below: number) => {
    for (let length = below; length > 0; length--) {
      const rule = rules.get(marked.slice(-length))
      if (rule !== undefined) return rule
    }
    return undefined
  }
  for (let length = 1; length <= LONGEST_ENDING + 1; length++) {
    const tally = new Map<string, Map<string, number>>()
    for (const [form, lemma] of group) {
      const marked = `^${form}`
      const change = changeOf(form, lemma)
      if (marked.length < length || change.length > 6) continue
      const ending = marked.slice(-length)
      const row = tally.get(ending) ?? new Map<string, number>()
      tally.set(ending, row.set(change, (row.get(change) ?? 0) + 1))
    }
    for (const [ending, row] of tally) {
      const [change] = [...row].sort((a, b) => b[1] - a[1])[0]!
      if (decided(ending, length - 1) !== change && Number(change[0]) < ending.length)
        rules.set(ending, change)
    }
  }
  return [...rules].map(([ending, change]) => `${ending}:${change}`).join(' ')
}

const learned = Object.fromEntries([...words].map(([name, group]) => [name, learn(group)]))
for (const [name, rules] of Object.entries(learned))
  console.error(`${name}: ${words.get(name)!.size} words, ${rules.split(' ').length} endings`)
writeFileSync(
  join(dirname(fileURLToPath(import.meta.url)), '../src/data/lemma-rules.json'),
  `${JSON.stringify(learned)}\n`,
)
