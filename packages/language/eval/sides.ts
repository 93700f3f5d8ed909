// Verb groups, and their subjects and objects, against GUM's trees:
//   npx tsx --conditions=sayso-source packages/language/eval/sides.ts [shared folder] [--misses]
// A verb with a subject in the tree counts as right where the phrase on its subject side ends in that subject's head;
// of a relative pronoun, the noun it stands for. Likewise for objects of active verbs.
import { join } from 'node:path'
import { analyze } from '../src/index.ts'
import { type GoldSentence, readConllu } from '../train/conllu.ts'

const shared = process.argv[2]?.startsWith('-') === false ? process.argv[2] : '../shared'
const totals = new Map<string, { gold: number; given: number; right: number }>()
const count = (key: string) => {
  const total = totals.get(key) ?? { gold: 0, given: 0, right: 0 }
  totals.set(key, total)
  return total
}

/** Place of the head that stands in `relation` to word `i`, or -1; a relative pronoun leads to its noun. */
function dependent({ words }: GoldSentence, i: number, relation: RegExp): number {
  let found = words.findIndex((w) => w.head === i && relation.test(w.relation))
  if (found < 0) return -1
  const { penn, head } = words[found]!
  if (penn === 'WDT' || penn === 'WP') found = words[head]!.relation === 'acl:relcl' ? words[head]!.head : -1
  return found
}

for (const [n, sentence] of readConllu(join(shared, 'tagging/gum-dev.conllu')).entries()) {
  const { tokens, phrases, verbs } = analyze(sentence.text)
  const kind = sentence.document.split('_')[1]!
  const groupAt = new Map(verbs.map((v) => [tokens[v.head]!.span.start, v]))
  for (const [i, word] of sentence.words.entries()) {
    if (word.upos !== 'VERB') continue
    if (sentence.words.some((w) => w.head === i && w.relation === 'expl')) continue
    const group = groupAt.get(word.start)
    for (const [side, relation] of [
      ['subject', /^nsubj(?::pass)?$/],
      ['object', /^obj$/],
    ] as const) {
      const gold = dependent(sentence, i, relation)
      if (gold < 0 && side === 'object') continue
      const index = group?.[side]
      const given = index === undefined ? undefined : phrases[index]!
      const target = gold < 0 ? undefined : sentence.words[gold]!
      if (target?.penn === 'EX' || target?.upos === 'VERB') continue
      const right =
        target !== undefined &&
        given !== undefined &&
        given.span.start <= target.start &&
        target.end <= given.span.end
      for (const key of [`${side} all`, `${side} ${n % 5 === 0 ? 'unread' : 'read'}`, `${side} ${kind}`]) {
        const total = count(key)
        if (target) total.gold++
        if (given && (target || group?.form === 'finite')) total.given++
        if (right) total.right++
      }
      if (!right && target && n % 5 !== 0 && process.argv.includes('--misses')) {
        console.log(
          `${side} of ${word.form}: ${target.form}, not ${given ? sentence.text.slice(given.span.start, given.span.end) : group ? '-' : 'no verb'} | ${sentence.text.slice(0, 200)}`,
        )
      }
    }
  }
}
for (const [key, { gold, given, right }] of totals) {
  console.log(
    `${key.padEnd(20)} recall ${((100 * right) / gold).toFixed(1)}  precision ${((100 * right) / given).toFixed(1)}  of ${gold}`,
  )
}
