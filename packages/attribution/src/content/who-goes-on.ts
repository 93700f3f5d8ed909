import type { Found } from '../found.ts'
import type { SentenceView } from '../sentence-view.ts'

/** Of a sentence's attributions the last with a source and none around it: it has the word when the sentence ends. */
export function lastToSpeak(own: readonly Found[]): Found {
  return (
    own.findLast((one) => one.source.head >= 0 && !one.rules.includes('attribution/within-another')) ??
    own.at(-1)!
  )
}

/** Offices and documents give one count after another; a person's words end with the person's sentence. */
export function isInstitution({ view, source, sourceLast, cue }: Found): boolean {
  if (source.head < 0) return false
  for (let i = source.first; i <= sourceLast; i++) {
    const kind = view.kinds[i]!
    if (kind >= 2 && kind <= 4) return true
  }
  const head = view.tokens[source.head]!.text
  return (
    head === 'it' || /^[\p{Lu}\d.-]{2,}$/u.test(head) || (cue.kind === 'preposition' && /^\p{Ll}/u.test(head))
  )
}

/** True where the content is more than a few quoted words, so that a count may go on from it. */
export function reaches(found: Found): boolean {
  const { view, content, cue } = found
  const last = content.at(-1)
  return last !== undefined && (last.last >= lastWord(view) || cue.head > last.last)
}

/**
 * True where another may stand behind the sentence: the cue is in quotation marks, and whoever is quoted tells of it; or
 * it names no one, "A further 40 homes are thought to be at risk".
 */
export function leavesOpen({ view, cue, source }: Found): boolean {
  return view.quoted[cue.head]! > 0 || source.head < 0
}

/** The last token that is no mark. */
export function lastWord(view: SentenceView): number {
  let i = view.tokens.length - 1
  while (i > 0 && view.tokens[i]!.tag === 'PUNCT') i--
  return i
}
