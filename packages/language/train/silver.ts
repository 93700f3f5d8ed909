// Tags unlabelled news with the teacher: npx tsx --conditions=sayso-source packages/language/train/silver.ts OUT [shared]
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { tokenize } from '../src/tokenize.ts'
import { readConllu } from './conllu.ts'
import { createTeacher } from './teacher.ts'
import { readUnlabelled } from './unlabelled.ts'

const [out, shared = '../shared'] = process.argv.slice(2)
const names: string[] = []
const gold = readConllu(join(shared, 'tagging/gum-train.conllu'))
const toNumbers = (sentence: (typeof gold)[number]) =>
  sentence.words.map(({ upos, penn }) => {
    const name = `${upos}|${penn}`
    const number = names.indexOf(name)
    return number < 0 ? names.push(name) - 1 : number
  })
for (const sentence of gold) toNumbers(sentence)
const teach = createTeacher(gold, toNumbers, () => names.length)
const rows: string[] = []
for (const text of readUnlabelled(shared)) {
  const bounds = tokenize(text, 0, text.length)
  const starts = bounds.filter((_, i) => i % 2 === 0)
  const forms = starts.map((start, i) => text.slice(start, bounds[2 * i + 1]))
  const labels = teach({ text, forms, starts })
  rows.push(forms.map((form, i) => `${form.replace(/\s/g, '_')}\t${names[labels[i]!]!}`).join('\n'))
}
writeFileSync(out!, `${rows.join('\n\n')}\n`)
console.error(`${rows.length} sentences`)
