import type { Span } from '@sayso/core'
import type { AttributionReader } from '../attribution-reader.ts'
import { spanOf } from '../attribution-reader.ts'
import type { Found } from '../found.ts'
import type { Source } from '../layers.ts'
import { phraseOf, type SentenceView } from '../sentence-view.ts'
import type { NameContext, Named } from './name-context.ts'
import { readShortReference } from './read-short-reference.ts'
import { type ResolvedName, readPronounOfName, resolveSource, tidy } from './resolve-source.ts'

/** How many sentences back a pronoun may look for who spoke. */
const NEAR = 4

/** Gives each attribution's source its name, those before it first where it refers to them. */
export class SourceNamer {
  readonly #reader: AttributionReader
  readonly #context: NameContext
  readonly #named = new Map<Found, Source | null>()
  /** In order of the article. */
  readonly #history: Named[] = []

  constructor(reader: AttributionReader, context: NameContext) {
    this.#reader = reader
    this.#context = context
  }

  /** The source, named; null where the attribution has none. */
  nameOf(found: Found, depth = 0): Source | null {
    const known = this.#named.get(found)
    if (known !== undefined) return known
    const source = this.#read(found, depth)
    this.#named.set(found, source)
    return source
  }

  #read(found: Found, depth: number): Source | null {
    const { view } = found
    if (found.source.head < 0) return null
    const { text } = this.#context
    let { first, last, head } = found.source
    let end = found.sourceLast
    const span = spanOf(view, first, end)
    const isRelative = view.kinds[head] === 9 && first === last
    if (isRelative) {
      const before = phraseBefore(view, first)
      if (!before)
        return {
          name: text.slice(span.start, span.end),
          text: text.slice(span.start, span.end),
          span,
          kind: 'person',
          resolved: false,
          via: [],
        }
      ;({ first, last, head } = before)
      end = last
    }
    const phrase = {
      span: spanOf(view, first, end),
      base: spanOf(view, first, last),
      head: view.tokens[head]!.span,
      near: this.#startOf(Math.max(0, view.index - 2)),
    }
    if (refersBack(view, first, last, phrase.span, text)) this.#nameBefore(found, depth)
    const history = this.#historyBefore(phrase.span.start)
    const resolved = resolveSource(phrase, history, this.#context)
    this.#remember(found, phrase.span, resolved, view, first, end)
    return {
      name: resolved.name,
      text: text.slice(span.start, span.end),
      span,
      kind: resolved.kind,
      resolved: resolved.resolved || isRelative,
      via: [],
    }
  }

  #startOf(s: number): number {
    return this.#reader.views.spanOf(s).start
  }

  /** Names the sources of the sentences just before, so that this one can refer to them. */
  #nameBefore(found: Found, depth: number): void {
    if (depth > 2) return
    const s = found.view.index
    for (let k = Math.max(0, s - NEAR); k <= s; k++) {
      for (const other of this.#reader.own(k)) {
        if (other === found) return
        this.nameOf(other, depth + 1)
      }
    }
  }

  #historyBefore(at: number): Named[] {
    let n = this.#history.length
    while (n > 0 && this.#history[n - 1]!.span.start >= at) n--
    return n === this.#history.length ? this.#history : this.#history.slice(0, n)
  }

  #remember(
    found: Found,
    span: Named['span'],
    resolved: ResolvedName,
    view: SentenceView,
    first: number,
    last: number,
  ): void {
    // "one", "another", "some" name no one whom a later word could mean.
    if (/^\p{Ll}+$/u.test(resolved.name) && NAMELESS.has(view.tokens[first]!.tag)) return
    let bare = false
    // A pronoun that could not be told names no one, nor does "the village head" whom nothing named.
    if (!resolved.resolved) {
      if (view.kinds[found.source.first] === 7) return
      if (/^[Tt]he \p{Ll}[\p{Ll}-]*(?: \p{Ll}[\p{Ll}-]*)?$/u.test(resolved.name)) {
        const isOne = view.tokens[found.source.head]!.penn === 'NN'
        if (resolved.kind !== 'organization' && !(isOne && ALONE.has(resolved.kind))) return
        bare = true
      }
    }
    const words = new Set<string>()
    // "the government" is no "electricity and other government offices": the head, and the words of a proper name.
    const head = view.tokens[Math.min(last, Math.max(first, found.source.head))]!
    words.add(head.lemma)
    for (const word of resolved.name.split(/\s+/)) {
      const lower = word.toLowerCase()
      if (lower !== word && /^\p{Lu}/u.test(word)) words.add(lower)
    }
    const text = this.#context.text.slice(span.start, span.end)
    const gender =
      resolved.kind === 'person' ? (readGender(tidy(text)) ?? readPronounOfName(resolved.name)) : undefined
    const named: Named = {
      name: resolved.name,
      kind: resolved.kind,
      span,
      words,
      plural:
        head.penn === 'NNS' ||
        (resolved.kind !== 'organization' && (head.penn === 'NNPS' || SEVERAL.test(text))),
      ...(gender ? { gender } : {}),
      ...(bare ? { bare } : {}),
    }
    let at = this.#history.length
    while (at > 0 && this.#history[at - 1]!.span.start > span.start) at--
    this.#history.splice(at, 0, named)
  }
}

/** "The police chief", "the army", "the report": a pronoun may mean them. */
const ALONE = new Set(['person', 'officials', 'document'])
/** "Reza and Khan"; never one alone "of Lane and Co". */
const SEVERAL = /^(?:(?! (?:of|for|at|from|with|in) ).)* and /s
const NAMELESS = new Set(['DET', 'NUM', 'PRON'])

function readGender(text: string): 'he' | 'she' | undefined {
  if (/^(?:he|mr)\b|\b(?:spokesman|chairman|businessman|policeman)\b|\bMr\.? /i.test(text)) return 'he'
  if (
    /^(?:she|mrs|ms|miss)\b|\b(?:spokeswoman|chairwoman|businesswoman|policewoman)\b|\bM(?:r?s)\.? /i.test(
      text,
    )
  )
    return 'she'
  return undefined
}

/** True for a pronoun, or a short definite phrase that names no one itself. */
function refersBack(view: SentenceView, first: number, last: number, span: Span, text: string): boolean {
  const kind = view.kinds[first]!
  if (first === last && (kind === 7 || kind === 9)) return true
  const { tag, penn } = view.tokens[first]!
  if (penn === 'PRP$') return true
  if (last - first > 2 || tag !== 'DET') return false
  return readShortReference(tidy(text.slice(span.start, span.end)).split(/\s+/)) !== undefined
}

/** The phrase that "who" or "which" stands for: the one before it, across a comma. */
function phraseBefore(
  view: SentenceView,
  i: number,
): { first: number; last: number; head: number } | undefined {
  for (let k = i - 1; k >= 0 && k >= i - 3; k--) {
    const p = view.phraseAt[k]!
    if (p < 0) continue
    const { last } = view.analysis.phrases[p]!
    let opening = view.analysis.phrases[p]!
    // "Ali Reza, head of the office, who said": the first of the chain.
    while (view.words[opening.first - 1] === 'of' || view.words[opening.first - 1] === 'for') {
      const before = phraseOf(view, opening.first - 2)
      if (!before) break
      opening = before
    }
    return { first: opening.first, last, head: opening.head }
  }
  return undefined
}
