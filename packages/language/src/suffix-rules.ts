/** A change at the end of a word: how many letters go, and what comes in their place. */
interface Change {
  readonly cut: number
  readonly add: string
}

/** Changes by ending; an ending that opens with `^` is a whole word. The longest that fits decides. */
export type SuffixRules = ReadonlyMap<string, Change>

/** The longest ending that a rule is made for. */
export const LONGEST_ENDING = 9

/** The rules of their written form: `ending:2e` cuts two letters and adds an "e"; several, with blanks between. */
export function readSuffixRules(written: string): SuffixRules {
  return new Map(
    written.split(' ').map((rule) => {
      const colon = rule.indexOf(':')
      return [rule.slice(0, colon), { cut: Number(rule[colon + 1]), add: rule.slice(colon + 2) }]
    }),
  )
}

/** `word` as the longest rule that fits its ending changes it. */
export function applySuffixRules(rules: SuffixRules, word: string): string {
  const marked = `^${word}`
  for (let at = Math.max(0, marked.length - LONGEST_ENDING - 1); at <= marked.length; at++) {
    const change = rules.get(marked.slice(at))
    if (change) return word.length > change.cut ? word.slice(0, word.length - change.cut) + change.add : word
  }
  return word
}
