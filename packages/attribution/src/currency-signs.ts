import { type Analysis, retag } from '@sayso/language'

type Parts = Pick<Analysis, 'tokens' | 'phrases' | 'verbs'>

const SIGNS = new Set(['€', '£', '¥', '₹'])

/** The same analysis, or one in which each sign of money is tagged as "$" is: "forecasts of €350 million". */
export function tagCurrencySigns({ tokens, phrases, verbs }: Parts): Parts {
  const tagged = tokens.some(({ text, tag }) => tag !== 'SYM' && SIGNS.has(text))
    ? tokens.map((token) => (SIGNS.has(token.text) ? retag(token, 'SYM', '$') : token))
    : tokens
  return { tokens: tagged, phrases, verbs }
}
