import type { Counted } from './counted-of.ts'
import { nounAfter, nounBefore, toPhrase } from './noun.ts'
import type { Placed } from './placed.ts'
import { subjectOf } from './subject.ts'
import { lowerAt } from './view.ts'

/** Whose age it is: the noun after "23-year-old", the name before ", 45,", the people before "under 7" or "aged 15". */
export function countedOfAge(placed: Placed): Counted {
  const { view, after, before } = placed
  const word = placed.view.text.slice(placed.span.start, placed.span.end).toLowerCase()
  if (/old$/.test(word)) {
    const noun = nounAfter(view, after)
    if (noun) return { counted: toPhrase(view, noun), of: null, rule: 'figures/age-of' }
  }
  if (/olds$/.test(word)) return { counted: { text: 'people', span: null }, of: null, rule: 'figures/age-of' }
  // "two men, ages 71 and 51"
  const twin = placed.draft.rules.includes('figures/twin-unit')
    ? placed.earlier.at(-1)?.figure.counted
    : undefined
  if (twin) return { counted: twin, of: null, rule: 'figures/twin' }
  // "At 74, Osei is fit"
  if (lowerAt(view, after) === ',' && /^(?:at|just|only|age)$/.test(lowerAt(view, before))) {
    const noun = nounAfter(view, after + 1)
    if (noun?.penn === 'NNP' && before < 3)
      return { counted: toPhrase(view, noun), of: null, rule: 'figures/age-of' }
  }
  let k = before
  while (
    k >= 0 &&
    /^(?:,|\(|aged|age|ages|ranging|in|of|the|at|is|was|who|from|between|around|about|just|only|all|both|mostly|were|are)$/.test(
      lowerAt(view, k),
    )
  )
    k -= 1
  const near = nounBefore(view, k + 1)
  if (near && near.last >= k - 1) return { counted: toPhrase(view, near), of: null, rule: 'figures/age-of' }
  const noun = subjectOf(placed) ?? near
  return noun
    ? { counted: toPhrase(view, noun), of: null, rule: 'figures/age-of' }
    : { counted: null, of: null }
}
