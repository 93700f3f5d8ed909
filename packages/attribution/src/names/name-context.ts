import type { Span } from '@sayso/core'
import type { Entity, Mention } from '@sayso/entities'
import type { SourceKind } from '../layers.ts'

/** A source that has been named, for what comes after it to refer to. */
export interface Named {
  readonly name: string
  readonly kind: SourceKind
  readonly span: Span
  /** Words of the phrase that named it, in lower case: "spokesman", "ministry". */
  readonly words: ReadonlySet<string>
  readonly plural: boolean
  /** True for "the company" or "the police chief" that nothing named: only a pronoun may mean it. */
  readonly bare?: true
  /** Where the article tells: "Ms.", "she". */
  readonly gender?: 'he' | 'she'
}

/** What names are looked up in. */
export interface NameContext {
  readonly text: string
  readonly entities: readonly Entity[]
  readonly mentions: readonly Mention[]
  /** The name that stands before an acronym in brackets, and where: "MSF" -> "Doctors Without Borders". */
  readonly longForms: ReadonlyMap<string, { readonly name: string; readonly at: number }>
}

/** The mention that covers or lies within a span, the last of several; by halving. */
export function findMentionsWithin(context: NameContext, span: Span): Mention[] {
  const { mentions } = context
  let low = 0
  let high = mentions.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (mentions[middle]!.span.end <= span.start) low = middle + 1
    else high = middle
  }
  const found: Mention[] = []
  for (let i = low; i < mentions.length && mentions[i]!.span.start < span.end; i++) found.push(mentions[i]!)
  return found
}

/** The mentions that end before `at`, nearest first, not before `from`. */
export function* mentionsBefore(context: NameContext, at: number, from: number): Generator<Mention> {
  const { mentions } = context
  let low = 0
  let high = mentions.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (mentions[middle]!.span.end <= at) low = middle + 1
    else high = middle
  }
  for (let i = low - 1; i >= 0 && mentions[i]!.span.start >= from; i--) yield mentions[i]!
}
