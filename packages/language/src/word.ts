import type { Span } from '@sayso/core'
import type { Token, Upos } from './layers.ts'
import { lemmaOf } from './lemma.ts'

/** A token whose lemma is worked out when it is asked for. */
export class Word implements Token {
  readonly span: Span
  readonly text: string
  readonly lower: string
  readonly tag: Upos
  readonly penn: string
  #lemma: string | undefined

  constructor(span: Span, text: string, lower: string, tag: Upos, penn: string) {
    this.span = span
    this.text = text
    this.lower = lower
    this.tag = tag
    this.penn = penn
  }

  get lemma(): string {
    this.#lemma ??= lemmaOf(this.lower, this.penn)
    return this.#lemma
  }
}
