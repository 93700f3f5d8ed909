import { IRREGULAR_VERBS } from '@sayso/lexicon'
import type { Known } from './tagger/known-words.ts'
import type { Label } from './tagger/labels.ts'

// A map, because most words asked for are none of these: an object would intern each of them first.
const irregular: ReadonlyMap<string, string> = new Map(Object.entries(IRREGULAR_VERBS))

const PAST: Label = { upos: 'VERB', penn: 'VBD' }
const PARTICIPLE: Label = { upos: 'VERB', penn: 'VBN' }

/** Past forms that are as often nouns or other words. */
const NOUNS_TOO = new Set(
  'shot rose saw thought felt spoke bore slew ground wound bit drove dove stole lay found fell left broke lost cost'.split(
    ' ',
  ),
)
/** Verbs whose past form is their base form, and a noun too. */
const UNCHANGED = new Set('burst hit cut put set spread quit shut split cast bid shed hurt bust'.split(' '))
/** The lemma of each, and of every irregular form: what stands in no such list is done with at one look. */
const lemmas: ReadonlyMap<string, string> = new Map([
  ...irregular,
  ...[...UNCHANGED].map((word) => [word, word] as const),
])
const HELPERS = new Set(['be', 'have', 'do', 'can', 'will', 'would', 'shall', 'may'])

/**
 * Corrects the tags of irregular past forms that the model has hardly met: "The economy shrank 2 percent", "Soldiers
 * have shot two men", "The river burst its banks". Must not touch "a shot was fired" or "gun shot wounds".
 */
export function settleVerbs(words: readonly Known[], labels: Label[]): void {
  for (let i = 1; i < words.length; i++) {
    const { upos, penn } = labels[i]!
    if (penn !== 'NN' && penn !== 'VBP') continue
    const word = words[i]!.text
    const lemma = lemmas.get(word)
    if (lemma === undefined || HELPERS.has(lemma) || (lemma === word && !UNCHANGED.has(word))) continue
    if (upos === 'VERB') {
      if (lemma !== word) labels[i] = PAST
      continue
    }
    const before = labels[i - 1]!
    if (upos !== 'NOUN' || word.endsWith('ing')) continue
    const previous = words[i - 1]!.lower
    const helper = irregular.get(previous) ?? previous
    if (helper === 'have' || (helper === 'be' && lemma !== word)) labels[i] = PARTICIPLE
    else if (
      (isSubject(before) || before.upos === 'ADV') &&
      (!isDoubtful(word) || takesObject(labels[i + 1]))
    )
      labels[i] = PAST
  }
}

function isDoubtful(word: string): boolean {
  return NOUNS_TOO.has(word) || UNCHANGED.has(word)
}

function isSubject({ upos, penn }: Label): boolean {
  return upos === 'NOUN' || upos === 'PROPN' || penn === 'PRP' || penn === 'WDT' || penn === 'WP'
}

/** What follows a verb and hardly ever a noun. */
function takesObject(label: Label | undefined): boolean {
  if (label === undefined) return false
  return (
    label.upos === 'DET' ||
    label.upos === 'NUM' ||
    label.penn === '$' ||
    label.penn === 'PRP$' ||
    label.penn === 'PRP'
  )
}
