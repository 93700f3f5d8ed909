import { companySuffixes, isGivenName, organizationHeads, personTitles, placeHeads } from '@sayso/lexicon'
import type { NameProposal, Token } from './layers.ts'

const titles: ReadonlySet<string> = new Set(personTitles)
const organizations: ReadonlySet<string> = new Set([...companySuffixes, ...organizationHeads])
const places: ReadonlySet<string> = new Set(placeHeads)

/**
 * The names of a stretch: runs of proper nouns, with what their words say of their kind: a title or given name makes
 * a person, "Corp" or "Ministry" an organization, "River" a place. The rest are names and nothing more.
 */
export function findNames(tokens: readonly Token[]): NameProposal[] {
  const names: NameProposal[] = []
  for (let at = 0; at < tokens.length; at++) {
    if (!isNamePart(tokens[at])) continue
    let last = at
    while (isNamePart(tokens[last + 1])) last++
    names.push({
      span: { start: tokens[at]!.span.start, end: tokens[last]!.span.end },
      type: typeOf(tokens, at, last),
    })
    at = last
  }
  return names
}

/** A ticker ("<BKFG.F>") and a web address are no names. */
function isNamePart(token: Token | undefined): boolean {
  return token?.tag === 'PROPN' && !/^<|[@/]/.test(token.text)
}

function typeOf(tokens: readonly Token[], first: number, last: number): NameProposal['type'] {
  const head = tokens[last]!.text
  const opening = tokens[first]!.text
  if (organizations.has(head)) return 'organization'
  if (places.has(head)) return 'place'
  if (first < last && (titles.has(opening) || isGivenName(opening))) return 'person'
  return organizations.has(opening) ? 'organization' : 'name'
}
