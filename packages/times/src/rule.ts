import type { Context } from './context.ts'
import type { Time } from './layers.ts'

/** What sort of word an expression is found by. */
export type Trigger =
  | 'month'
  | 'weekday'
  | 'year'
  | 'decade'
  | 'unit'
  | 'season'
  | 'word'
  | 'quarter'
  | 'holiday'

/** A place in the text where a rule's pattern matched. */
export interface Place {
  readonly context: Context
  readonly start: number
  readonly end: number
  /** The word before the expression, in lower case; empty at the start of a sentence. */
  readonly before: string
  /** True where the verb before it speaks of what is to come. */
  readonly forward: boolean
}

/** What a rule made of its match. */
export interface Reading {
  readonly edtf: string | null
  /** `date` where left out. */
  readonly type?: Time['type']
  /** `resolved` where left out. */
  readonly basis?: Time['basis']
  readonly covers?: string | null
  /** True where what follows is not about this time: "the year-ago quarter" does not change the subject. */
  readonly aside?: boolean
  /** Where the expression ends, if before the match does. */
  readonly end?: number
  /** Where the expression starts, if after the match does. */
  readonly start?: number
}

/**
 * One way to write a time. `pattern` is sticky and ignores case; it is tried where a word of `triggers` stands and at
 * the words that can lead up to it. `read` refuses (undefined) what only looks like a time.
 */
export interface TimeRule {
  /** `times/name` */
  readonly id: string
  readonly triggers: readonly Trigger[]
  readonly pattern: RegExp
  readonly read: (match: RegExpExecArray, place: Place) => Reading | undefined
}

/** A sticky pattern that ignores case, ending at a word's end. */
export function sticky(source: string): RegExp {
  return new RegExp(`${source}(?![A-Za-zÀ-ɏ\\d])`, 'iy')
}
