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

  constructor(span: Span, text: string, lower: string, tag: Upos, penn: string, lemma?: string) {
    this.span = span
    this.text = text
    this.lower = lower
    this.tag = tag
    this.penn = penn
    this.#lemma = lemma
  }

  get lemma(): string {
    this.#lemma ??= lemmaOf(this.lower, this.penn)
    return this.#lemma
  }
}

/**
 * The same token with another tag: what a later stage, which knows more, makes of it.
 *
 * @param lemma - its lemma; by its tag where absent
 */
export function retag(token: Token, tag: Upos, penn: string, lemma?: string): Token {
  return new Word(token.span, token.text, token.lower, tag, penn, lemma)
}
