import { sourcePrepositions } from '@sayso/lexicon'
import { POLL_VERBS } from './cues/poll-has.ts'
import { reportingNounForms, sourceNounForms } from './noun-forms.ts'
import { type VerbForm, verbForms } from './verb-forms.ts'

/** What the lexicons know of one form of a word. */
export interface WordFacts {
  /** What sort of word it is as a source's head, as a small number, whatever its tag; 0 where none of its own. */
  readonly kind: number
  readonly verb: VerbForm | undefined
  readonly isReportingNoun: boolean
  /** True where a rule may see a cue in it. */
  readonly mayCue: boolean
}

const KINDS = ['', 'person', 'organization', 'officials', 'document', 'group', 'anonymous']
const kindOfWord = new Map<string, number>()
for (const [word, { kind }] of sourceNounForms) kindOfWord.set(word, KINDS.indexOf(kind))
for (const word of ['who', 'which', 'that', 'what', 'whom']) kindOfWord.set(word, 9)
for (const word of ['he', 'she', 'they', 'it']) kindOfWord.set(word, 7)
for (const word of ['i', 'we', 'you']) kindOfWord.set(word, 8)

const prepositions = sourcePrepositions.map((entry) => entry.words.split(' ')[0]!)
const cueWords = new Set([
  ...verbForms.keys(),
  ...reportingNounForms.keys(),
  ...prepositions,
  ...POLL_VERBS,
  ':',
])

/** By word, in lower case: one look for each token, where the lexicons would be asked four times. */
export const wordFacts: ReadonlyMap<string, WordFacts> = new Map(
  [...cueWords, ...kindOfWord.keys()].map((word) => [
    word,
    {
      kind: kindOfWord.get(word) ?? 0,
      verb: verbForms.get(word),
      isReportingNoun: reportingNounForms.has(word),
      mayCue: cueWords.has(word),
    },
  ]),
)
