import type { Found } from '../found.ts'
import { reportingNounForms } from '../noun-forms.ts'

/**
 * "The radio said 30 had died, citing hospital officials": what is said is the officials', told by the radio.
 *
 * Never "citing a lack of funds", which names no one: that attribution is left out.
 */
export function joinCiting(all: readonly Found[]): readonly Found[] {
  if (!all.some((one) => isCiting(one))) return all
  const joined: Found[] = []
  for (const one of all) {
    if (!isCiting(one)) {
      joined.push(one)
      continue
    }
    if (!namesSomeone(one)) continue
    const host = joined.findLastIndex((other) => other.cue.kind === 'verb' && other.source.head >= 0)
    if (host < 0) {
      joined.push(one)
      continue
    }
    const teller = joined[host]!
    // The teller's content takes in the citing, so that the one who is cited stands within it.
    const cited = { first: one.cue.first, last: one.sourceLast }
    joined[host] = { ...teller, content: [...teller.content, cited] }
    joined.push({ ...one, content: teller.content, rules: [...one.rules, 'attribution/cited-by-another'] })
  }
  return joined
}

function isCiting({ cue }: Found): boolean {
  return cue.kind === 'preposition' && (cue.lemma === 'citing' || cue.lemma === 'quoting')
}

/** True where a person, an office or a document is cited. */
function namesSomeone({ view, source }: Found): boolean {
  for (let i = source.first; i <= source.last; i++) {
    const kind = view.kinds[i]!
    if ((kind >= 1 && kind <= 6) || kind === 10 || reportingNounForms.has(view.words[i]!)) return true
  }
  return false
}
