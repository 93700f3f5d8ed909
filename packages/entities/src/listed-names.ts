import { type Candidate, toCandidate } from './candidate.ts'
import { isCompanySuffix, isOrganizationHead, isTopic } from './name-words.ts'

const before = /(?:^|[^A-Za-z])((?:[A-Z][a-z]+, ){1,4})$/
const after = /^(?:, [A-Z][a-z]+(?: [A-Z][a-z]+)?){1,4},? and [A-Z][a-z]+(?: [A-Z][a-z]+)?(?![A-Za-z])/
const department = /^(?:Ministry|Department|Office|Bureau|Committee|Secretariat|Directorate) (?:of|for) /

/**
 * Organizations whose name is a list: "the Meteorology, Climatology and Geophysics Agency", "the
 * Ministry of Health, Labour and Welfare". Not "the Ministry of Health, Oxfam and Unicef": each word
 * of such a list is an everyday one.
 */
export function widenLists(text: string, candidates: Candidate[]): Candidate[] {
  let lists: Candidate[] | undefined
  for (let i = 0; i < candidates.length; i++) {
    const candidate = candidates[i]!
    if (candidate.type !== 'organization') continue
    const start = readStart(text, candidate)
    const end = readEnd(text, candidate)
    if (start === candidate.start && end === candidate.end) continue
    const { type, country, lone, title } = candidate
    const list = toCandidate(text, start, end, { type, country, sure: true, lone, title })
    candidates[i] = list
    if (lists) lists.push(list)
    else lists = [list]
  }
  if (!lists) return candidates
  return candidates.filter(
    (candidate) =>
      lists.includes(candidate) ||
      !lists.some(({ start, end }) => candidate.start < end && candidate.end > start),
  )
}

function readStart(text: string, { start, text: name }: Candidate): number {
  if (text.charCodeAt(start - 2) !== 44 || !name.includes(' and ')) return start
  const last = name.slice(name.lastIndexOf(' ') + 1)
  if (!isOrganizationHead(last) || isCompanySuffix(last)) return start
  const words = before.exec(text.slice(Math.max(0, start - 80), start))?.[1]
  if (!words?.split(', ').every((word) => word === '' || isTopic(word))) return start
  const lead = text.slice(Math.max(0, start - words.length - 5), start - words.length)
  return /(?:\bthe |['’]s )$/i.test(lead) ? start - words.length : start
}

function readEnd(text: string, { end, text: name }: Candidate): number {
  if (text.charCodeAt(end) !== 44 || !department.test(name)) return end
  const list = after.exec(text.slice(end, end + 100))?.[0]
  return list?.split(/, | and | /).every((word) => word === '' || word === 'and' || isTopic(word))
    ? end + list.length
    : end
}
