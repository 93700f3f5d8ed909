import type { Entry } from './entry.ts'

/** Words that put whoever follows them behind the sentence. */
export interface SourcePreposition extends Entry {
  /** Its words in lower case, with single spaces. */
  readonly words: string
  /** `always` attributes wherever it stands; `document` only where a reporting noun or a law is its object. */
  readonly takes: 'always' | 'document'
}

/** Prepositions and participles that attribute. */
export const sourcePrepositions: readonly SourcePreposition[] = [
  {
    words: 'according to',
    takes: 'always',
    example: 'Some 40 homes burnt, [[according to]] the fire chief.',
  },
  { words: 'as per', takes: 'document', example: '[[As per]] the report, 12 dams are full.' },
  { words: 'per', takes: 'document', example: '[[Per]] the report, 12 dams are full.' },
  { words: 'citing', takes: 'always', example: 'The radio said 30 had died, [[citing]] hospital officials.' },
  {
    words: 'quoting',
    takes: 'always',
    example: 'The radio said 30 had died, [[quoting]] hospital officials.',
  },
  {
    words: 'in the words of',
    takes: 'always',
    example: '[[In the words of]] the mayor, 200 homes are "gone".',
  },
  {
    words: 'in the opinion of',
    takes: 'always',
    example: '[[In the opinion of]] doctors, 5 patients will recover.',
  },
  {
    words: 'in the view of',
    takes: 'always',
    example: '[[In the view of]] the bank, rates will fall 1 percent.',
  },
  {
    words: 'on the basis of',
    takes: 'document',
    example: '[[On the basis of]] the survey, 60 wells are dry.',
  },
  { words: 'based on', takes: 'document', example: '[[Based on]] official figures, 90 bridges are weak.' },
  { words: 'in', takes: 'document', example: '[[In]] a recent poll, 55 percent of voters were undecided.' },
  { words: 'on', takes: 'document', example: '[[On]] official figures, 300 clinics have shut.' },
  { words: 'by', takes: 'document', example: '[[By]] the police estimate, 4,000 people marched.' },
  { words: 'under', takes: 'document', example: '[[Under]] Article 12 of the code, thieves face two years.' },
]
