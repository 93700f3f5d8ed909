import type { Span } from '@sayso/core'
import { addUnit, hashOf } from './model/features.ts'
import { reportingNounForms } from './noun-forms.ts'
import { verbForms } from './verb-forms.ts'

/** First words of prepositions that attribute; "in", "by" and "per" do so only beside a noun that is itself here. */
const OTHERS = new Set(['according', 'citing', 'quoting', 'words', 'opinion', 'view', 'under', 'based'])
const plain = new Set<string>(OTHERS)
const all = new Set<string>(OTHERS)
for (const [form, { verb }] of verbForms) {
  all.add(form)
  if (verb.sense !== 'attitude' && verb.sense !== 'plan' && verb.sense !== 'seem') plain.add(form)
}
for (const form of reportingNounForms.keys()) {
  all.add(form)
  plain.add(form)
}

/** 1 at each hash, cut to 14 bits, that a word of `words` has: what has none there is no such word, and is never cut out. */
function toFilter(words: ReadonlySet<string>): Uint8Array {
  const filter = new Uint8Array(1 << 14)
  for (const word of words) filter[hashOf(word) & FILTER] = 1
  return filter
}

const FILTER = (1 << 14) - 1
const EMPTY = hashOf('')
const plainFilter = toFilter(plain)
const allFilter = toFilter(all)

/**
 * True where a stretch holds a word that can attribute, or a colon: a scan that saves the tagging of the others.
 *
 * @param attitudes - whether words of wanting and planning count
 */
export function mayAttribute(text: string, { start, end }: Span, attitudes: boolean): boolean {
  const words = attitudes ? all : plain
  const filter = attitudes ? allFilter : plainFilter
  let from = -1
  let hash = EMPTY
  for (let i = start; i <= end; i++) {
    const unit = i < end ? text.charCodeAt(i) | 32 : 32
    if (unit >= 97 && unit <= 122) {
      if (from < 0) {
        from = i
        hash = EMPTY
      }
      hash = addUnit(hash, unit)
    } else {
      if (
        from >= 0 &&
        filter[hash & FILTER] === 1 &&
        i - from > 2 &&
        i - from < 16 &&
        words.has(text.slice(from, i).toLowerCase())
      )
        return true
      from = -1
      // A colon, or a bracket that closes after a year.
      const mark = i < end ? text.charCodeAt(i) : 0
      if (mark === 58) return true
      if (mark === 41 && /\b(?:19|20)\d\d$/.test(text.slice(Math.max(start, i - 5), i))) return true
    }
  }
  return TRAILING.test(text.slice(Math.max(start, end - 40), end))
}

/** "... in the north - UN": a dash near the end of a line without a full stop. */
const TRAILING = / [-–—] [^-–—.!?]{2,30}$/
