import type { Figure } from '@sayso/figures'
import type { Token } from '@sayso/language'
import { EVENTS, type EventCategory, IRREGULAR_VERBS } from '@sayso/lexicon'
import { toForms } from '../clause/inflections.ts'
import type { FoundEvent } from './found.ts'

/** An event word found among tokens. */
export interface EventWord {
  readonly first: number
  readonly last: number
  readonly lemma: string
  readonly category: EventCategory
}

/** What a form of an event word may be. */
interface Form {
  readonly word: { readonly lemma: string; readonly category: EventCategory } | undefined
  readonly phrases:
    | readonly { readonly words: readonly string[]; readonly category: EventCategory }[]
    | undefined
}

const single = new Map<string, NonNullable<Form['word']>>()
const several = new Map<string, NonNullable<Form['phrases']>>()
for (const { lemma, category } of EVENTS) {
  const words = lemma.split(' ')
  const first = words[0]!
  if (words.length === 1) {
    for (const form of toForms(first)) if (!single.has(form)) single.set(form, { lemma: first, category })
  } else {
    for (const form of toForms(first)) several.set(form, [...(several.get(form) ?? []), { words, category }])
  }
}

// Irregular forms beside the regular ones: a word is looked up once.
for (const [form, lemma] of Object.entries(IRREGULAR_VERBS)) {
  const one = single.get(lemma)
  if (one && !single.has(form)) single.set(form, one)
  const more = several.get(lemma)
  if (more && !several.has(form)) several.set(form, more)
}

/** By form, the word and the phrases that it may begin: looked up once for every word that may tell what happened. */
const forms: ReadonlyMap<string, Form> = new Map(
  [...new Set([...single.keys(), ...several.keys()])].map((form) => [
    form,
    { word: single.get(form), phrases: several.get(form) },
  ]),
)

/** The event word that begins at token `i`, the longest first: "lost their homes" before "lost". */
export function readEventWord(tokens: readonly Token[], i: number): EventWord | undefined {
  const token = tokens[i]
  if (!token || token.tag === 'PUNCT') return undefined
  // A form the lexicon knows is surer than a tagger's lemma, and sooner found.
  const form = forms.get(token.lower)
  if (!form) return undefined
  if (form.phrases) {
    for (const { words, category } of form.phrases) {
      if (words.every((word, k) => k === 0 || matches(tokens[i + k], word))) {
        return { first: i, last: i + words.length - 1, lemma: words.join(' '), category }
      }
    }
  }
  const { word } = form
  return word && { first: i, last: i, lemma: word.lemma, category: word.category }
}

function matches(token: Token | undefined, word: string): boolean {
  if (!token) return false
  return word === 'their' ? token.penn === 'PRP$' : token.lemma === word || token.lower === word
}

/** An event word's category for what is counted: a destroyed home is destroyed housing; money reaches no one. */
export function toCategory(
  { category, lemma }: Pick<FoundEvent, 'category' | 'lemma'>,
  { unit, kind }: Figure,
): EventCategory | null {
  if (unit === 'building' && category === 'destroyed') return 'destroyed housing'
  if (unit === 'building' && category === 'damaged') return 'partially destroyed housing'
  if (OPINIONS.has(lemma) && kind !== 'percent' && kind !== 'share') return null
  if (lemma === 'reach' && kind !== 'count') return 'stood'
  if (kind === 'money' && category !== undefined && !OF_MONEY.has(category)) return null
  return category ?? null
}

// "71 percent said" answers a poll, "two men said" does not.
const OPINIONS: ReadonlySet<string> = new Set(['agree', 'believe', 'say', 'think'])

const OF_MONEY: ReadonlySet<EventCategory> = new Set<EventCategory>([
  'aided',
  'earned',
  'fell',
  'lost',
  'paid',
  'rose',
  'sentenced',
  'sold',
  'stood',
])
