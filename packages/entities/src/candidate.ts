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
  readonly lone?: true
  /** What the words before say a person is: "Gen.", "provincial spokesman". */
  readonly title?: string
}

/** What a reader of names adds to the place of its words. */
export type Reading = Omit<Candidate, 'start' | 'end' | 'text'>
