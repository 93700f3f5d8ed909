import type { Found } from '../found.ts'
import type { SentenceView } from '../sentence-view.ts'

const SHARE = /\d ?(?:%|percent|per cent|pct)/
const PLAIN = new Set(['be', 'have', 'do', 'say', 'find', 'show', 'get', 'make', 'go', 'take'])
const DOCUMENT = 4

/** True where a stretch states a share in per cent: a scan of its characters alone. */
export function hasShare(text: string, start: number, end: number): boolean {
  return SHARE.test(text.slice(start, end))
}

/**
 * True where a sentence spells out in per cent what a document was said to find, with the same subject and verb: "The
 * study found that the board rated farmers higher. The board rated 32 percent of farmers as good."
 *
 * Never with another subject or another verb: that may be the article's own voice.
 */
export function spellsOut(found: Found, view: SentenceView): boolean {
  const { source, sourceLast } = found
  if (source.head < 0) return false
  let document = false
  for (let i = source.first; i <= sourceLast; i++) if (found.view.kinds[i] === DOCUMENT) document = true
  if (!document) return false
  const said = clausesOf(found.view).filter(({ head }) =>
    found.content.some((run) => run.first <= head && head <= run.last),
  )
  return clausesOf(view).some(({ verb, subject }) =>
    said.some((one) => one.verb === verb && one.subject === subject),
  )
}

/** The verb and subject of each finite clause whose verb tells something. */
function clausesOf(view: SentenceView): { head: number; verb: string; subject: string }[] {
  const { verbs, phrases } = view.analysis
  return verbs.flatMap((group) => {
    const verb = view.tokens[group.head]!.lemma
    if (group.form !== 'finite' || group.subject === undefined || PLAIN.has(verb)) return []
    return [{ head: group.head, verb, subject: view.tokens[phrases[group.subject]!.head]!.lemma }]
  })
}
