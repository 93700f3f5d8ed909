import type { NameProposal, Token } from './layers.ts'

/** The names of a stretch as their tags show them: runs of proper nouns, with no guess yet at what they name. */
export function findNames(tokens: readonly Token[]): NameProposal[] {
  const names: NameProposal[] = []
  for (let at = 0; at < tokens.length; at++) {
    if (tokens[at]!.tag !== 'PROPN') continue
    let last = at
    while (last + 1 < tokens.length && tokens[last + 1]!.tag === 'PROPN') last++
    names.push({ span: { start: tokens[at]!.span.start, end: tokens[last]!.span.end }, type: 'name' })
    at = last
  }
  return names
}
