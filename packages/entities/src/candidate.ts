import type { EntityType } from './layers.ts'

/** A stretch of text with what it may be; `sure` false where only its surroundings or a guess say so. */
export interface Candidate {
  readonly start: number
  readonly end: number
  readonly text: string
  readonly type: EntityType
  readonly country: string | null
  readonly sure: boolean
  /** True for words of which nothing is known but their capitals: they count only where they join a fuller name. */
  readonly lone?: true | undefined
  /** What the words before say a person is: "Gen.", "provincial spokesman". */
  readonly title?: string | undefined
}

/** What a reader of names adds to the place of its words. */
export type Reading = Omit<Candidate, 'start' | 'end' | 'text'>

/** The candidate from `start` to `end` of a text, read as `reading`. All candidates are made here, of one shape. */
export function toCandidate(text: string, start: number, end: number, reading: Reading): Candidate {
  const { type, country, sure, lone, title } = reading
  return { start, end, text: text.slice(start, end), type, country, sure, lone, title }
}
