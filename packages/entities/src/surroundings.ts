import { isRoleNoun } from './name-words.ts'

const saying =
  /^(?:,? (?:who |also |has |had |have |later |earlier )?(?:said|says|say|told|added|adds|warned|wrote|noted|stated|explained|recalled|argued|insisted|estimated|announced|testified|asked|believes|believed|denied|claimed|acknowledged|admitted|declined|predicted|tweeted|called)\b)/
const sayingBefore =
  /\b(?:said|says|told|added|adds|asked|according to|explained|recalled|insisted|warned|wrote)[,:]? $/
const placeBefore =
  /(?:^|[\s(—"“‘-])(?:in|In|near|Near|outside|Outside|across|Across|inside|throughout|Throughout|in and around|in downtown|in nearby|from nearby|north of|south of|east of|west of|northeast of|northwest of|southeast of|southwest of|northern|southern|eastern|western|central|downtown|northeastern|northwestern|southeastern|southwestern|city of|town of|village of|villages of|district of|districts of|province of|provinces of|state of|port of|island of|county of|region of|municipality of|outskirts of|suburb of|capital of|capital,|[Nn]eighbou?ring|[Nn]earby|[Aa]djacent|[Rr]esidents of|[Pp]arts of|[Aa]reas of|[Vv]illagers of|[Oo]utskirts of|streets of|north-east|north-west) (?:the )?$/
// "in Pennzoil's favor".
const inFavour = /^['’]s? (?:favou?r|behalf|name|hands|case|view|opinion|words|place|absence|defen[cs]e)\b/
const town =
  /^, (?:a|an|the|another) (?:[a-z-]+ ){0,3}?(?:town|city|village|district|province|county|port|suburb|island|hamlet|community|municipality|capital|settlement|neighborhood|neighbourhood)\b/
const age = /^(?:, (?:aged )?\d{1,2}(?:,|\.| and| said)|\s?\(\d{1,2}\))/
const roleAfter =
  /^, (?:(?:a|an|the|then|former|who|whose|another|chief|senior|deputy|acting|his|her|one|president|chairman|director|head|spokesman|spokeswoman|leader|secretary|minister|professor|managing|executive|founder|co-founder|editor)\b)/
const apposition =
  /^, ((?:(?:a|an|the|then|former|another|his|her|one of|chief|senior|deputy|acting|vice|managing|executive|assistant|associate|lead|head|team|project|research|regional|national|provincial|local|country|police|army|military|fire|company|bank|party|group|foreign|press|media)(?: |-))*((?:[a-z]+(?: |-)){0,3}?[a-z-]+)(?: (?:of|for|at|with|in|from|to) (?:[^,.;()]|\.(?=\S)){2,60})?)(?=[,.;]| said| told)/

const width = 34

/** What stands around a name, as far as it tells what the name is. */
export interface Surroundings {
  readonly before: string
  readonly after: string
}

/** The words beside a stretch. */
export function readSurroundings(text: string, start: number, end: number): Surroundings {
  return { before: text.slice(Math.max(0, start - width), start), after: text.slice(end, end + width) }
}

/** "X said", "told X", "according to X". */
export const speaks = ({ before, after }: Surroundings): boolean =>
  saying.test(after) || sayingBefore.test(before)

/** "X said" alone. */
export const saysAfter = ({ after }: Surroundings): boolean => saying.test(after)

/** "in X", "the city of X". */
export const standsForPlace = ({ before, after }: Surroundings): boolean =>
  placeBefore.test(before) && !inFavour.test(after)

/** "X, 34," or "X, a farmer". */
export const isDescribed = ({ after }: Surroundings, words: number): boolean =>
  age.test(after) || (words > 1 && roleAfter.test(after))

/** "X, a market town in". */
export const isTown = ({ after }: Surroundings): boolean => town.test(after)

/** The role noun right before a name, with up to two words of lower case that narrow it: "provincial spokesman". */
export function readRoleBefore(text: string, start: number): string | undefined {
  let end = start - 1
  if (text[end] !== ' ') return undefined
  if (text[end - 1] === ',') end--
  let begin = end
  while (begin > 0 && isLower(text.charCodeAt(begin - 1))) begin--
  if (begin === end || !isRoleNoun(text.slice(begin, end))) return undefined
  const before = text.slice(Math.max(0, start - 60), start)
  const match = /(?<![A-Za-z'’-])((?:[a-z][a-z'-]* ){0,3})([a-z][a-z-]*),? $/.exec(before)
  if (!match || !isRoleNoun(match[2]!)) return undefined
  const words = match[1]!
    .trim()
    .split(' ')
    .filter((word) => word !== '')
  let from = words.length
  while (from > 0 && !stops.has(words[from - 1]!) && words.length - from < 3) from--
  return [...words.slice(from), match[2]].join(' ')
}

const isLower = (unit: number) => (unit >= 97 && unit <= 122) || unit === 45

const stops = new Set(
  'the a an his her its their our my your said says told by of to in on at from with and or but that as for who is was were are has had have added against between among when while after before also according quoted met asked including since if then where than which whose'.split(
    ' ',
  ),
)

/** What the words after a name say the person is: "a spokesman for the agency". */
export function readRoleAfter(text: string, end: number): string | undefined {
  if (text[end] !== ',') return undefined
  const match = apposition.exec(text.slice(end, end + 110))
  if (!match) return undefined
  const role = match[1]!
    .replace(/^(?:a|an|the|his|her|one of|another|then) /, '')
    .replace(/ (?:who|which|that|whose) .*$/, '')
  return role.split(/[ -]/).slice(0, 5).some(isRoleNoun) ? role : undefined
}

const titled =
  /(?:^|[\s"“])(?:a|an|the|its|another) ((?:[a-z-]+ ){0,2}[a-z-]+ (?:for|of|at|with) [^,.;()"“”]{2,60}), $/i

/** What stands before a name and a comma: "a spokesman for the weather office, Ann Lee". */
export function readRoleBeforeComma(text: string, start: number): string | undefined {
  if (text[start - 2] !== ',') return undefined
  const role = titled.exec(text.slice(Math.max(0, start - 100), start))?.[1]
  return role?.split(' ').slice(0, 3).some(isRoleNoun) ? role : undefined
}
