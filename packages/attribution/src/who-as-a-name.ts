import { type Analysis, retag } from '@sayso/language'

type Parts = Pick<Analysis, 'tokens' | 'phrases' | 'verbs'>

const LOWER = /\p{Ll}/u

/**
 * The same analysis, or one in which "WHO" is the World Health Organization: "WHO: one in six lacks clean water".
 *
 * Never in a line all in capitals, where it may be the pronoun: "MAN WHO LOST 3 DOGS FINDS 2".
 */
export function readWhoAsName(parts: Parts): Parts {
  const at = parts.tokens.findIndex(({ text }) => text === 'WHO')
  if (at < 0 || !parts.tokens.some(({ text }) => LOWER.test(text))) return parts
  const { tokens, phrases, verbs } = parts
  const named = tokens.map((token) => (token.text === 'WHO' ? retag(token, 'PROPN', 'NNP', 'WHO') : token))
  const bare = tokens.flatMap(({ text, span }, i) => {
    const isAlone = text === 'WHO' && !phrases.some(({ first, last }) => first <= i && i <= last)
    return isAlone ? [{ span, first: i, last: i, head: i }] : []
  })
  return { tokens: named, phrases: [...phrases, ...bare], verbs }
}
