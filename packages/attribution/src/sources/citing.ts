import type { Found } from '../found.ts'
import { reportingNounForms } from '../noun-forms.ts'

/**
 * "The radio said 30 had died, citing hospital officials", "The radio, citing hospital officials, said 30 had died":
 * what is said is the officials', told by the radio.
 *
 * Never "citing a lack of funds", which names no one: that attribution is left out.
 */
export function joinCiting(all: readonly Found[]): readonly Found[] {
  if (!all.some((one) => isCiting(one))) return all
  const kept = all.filter((one) => !isCiting(one) || namesSomeone(one))
  return kept.map((one) => {
    if (isCiting(one)) {
      const teller = tellerOf(one, kept)
      if (!teller) return one
      return { ...one, content: teller.content, rules: [...one.rules, 'attribution/cited-by-another'] }
    }
    const cited = kept.filter((other) => isCiting(other) && tellerOf(other, kept) === one)
    if (cited.length === 0) return one
    // The teller's content takes in the citing, so that the one who is cited stands within it.
    const runs = cited.map(({ cue, sourceLast }) => ({ first: cue.first, last: sourceLast }))
    return { ...one, content: [...one.content, ...runs].sort((a, b) => a.first - b.first) }
  })
}

/** Who tells what another is cited for: the last to speak before, else the first after. */
function tellerOf({ cue }: Found, all: readonly Found[]): Found | undefined {
  const tellers = all.filter((one) => one.cue.kind === 'verb' && one.source.head >= 0)
  return tellers.findLast((teller) => teller.cue.head < cue.head) ?? tellers[0]
}

function isCiting({ cue }: Found): boolean {
  return cue.kind === 'preposition' && (cue.lemma === 'citing' || cue.lemma === 'quoting')
}

/** True where a person, an office or a document is cited; "its own inquiry" is the teller's. */
function namesSomeone({ view, source }: Found): boolean {
  if (view.tokens[source.first]?.penn === 'PRP$' && view.words[source.first + 1] === 'own') return false
  for (let i = source.first; i <= source.last; i++) {
    const kind = view.kinds[i]!
    if ((kind >= 1 && kind <= 6) || kind === 10 || reportingNounForms.has(view.words[i]!)) return true
  }
  return false
}
