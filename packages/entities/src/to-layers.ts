import type { Candidate } from './candidate.ts'
import { readCountries } from './countries.ts'
import type { Joined } from './join.ts'
import type { EntitiesLayers, Entity, Mention } from './layers.ts'
import { readRoleAfter, readRoleBeforeComma } from './surroundings.ts'
import { widenPlace } from './widen.ts'

/** The layers of joined candidates, without the lone words that joined nothing. */
export function toLayers(
  text: string,
  candidates: readonly Candidate[],
  joined: readonly Joined[],
  dateline: string | null,
): EntitiesLayers {
  const things = joined.filter((thing) => thing.members.some((member) => !candidates[member]!.lone))
  const entityOf: (number | undefined)[] = candidates.map(() => undefined)
  things.forEach((thing, index) => {
    for (const member of thing.members) entityOf[member] = index
  })
  const kept: Candidate[] = []
  const owners: number[] = []
  candidates.forEach((candidate, index) => {
    const owner = entityOf[index]
    if (owner === undefined) return
    kept.push(candidate)
    owners.push(owner)
  })
  const countries = readCountries(text, kept, dateline)
  const members: number[][] = things.map(() => [])
  let reached = 0
  const mentions: Mention[] = kept.map((candidate, index) => {
    const entity = owners[index]!
    members[entity]!.push(index)
    const country = countries[index] ?? things[entity]!.country
    const wide = candidate.type === 'place' ? widenPlace(text, candidate) : candidate
    const from = Math.max(wide.start, Math.min(reached, candidate.start))
    const start = text[from] === ' ' ? candidate.start : from
    const end = Math.min(wide.end, kept[index + 1]?.start ?? wide.end)
    const span = { start, end }
    reached = end
    const name = text.slice(start, end)
    return country
      ? { text: name, span, type: candidate.type, country, entity }
      : { text: name, span, type: candidate.type, entity }
  })
  const entities: Entity[] = things.map((thing, index) => {
    const read = members[index]!.map((member) => mentions[member]!.country)
    // What every mention was read as outweighs the name alone: "Florida, Georgia and Ohio".
    const agreed = read[0] !== undefined && read.every((each) => each === read[0]) ? read[0] : undefined
    const country = agreed ?? thing.country ?? read.find(Boolean)
    return {
      name: thing.name,
      type: thing.type,
      ...(country ? { country } : {}),
      aliases: [...thing.aliases],
      ...roleOf(text, thing, candidates),
      mentions: members[index]!,
    }
  })
  return { entities, mentions }
}

/** What the words beside its first mentions say a person is; else the title it bears. */
function roleOf(text: string, thing: Joined, candidates: readonly Candidate[]): { role?: string } {
  if (thing.type !== 'person') return {}
  for (const member of thing.members.slice(0, 3)) {
    const { title, end } = candidates[member]!
    if (title && /^[a-z]/.test(title)) return { role: title }
    const after = readRoleAfter(text, end) ?? readRoleBeforeComma(text, candidates[member]!.start)
    if (after) return { role: after }
  }
  return thing.role ? { role: thing.role } : {}
}
