import { abbreviations } from '@sayso/lexicon'

/** What a stop after a word may be: see `Abbreviations` in the lexicon; undefined of an ordinary word. */
export type StopKind = 'never' | 'number' | 'maybe' | 'initial' | 'clock'

const any = new Map<string, StopKind>()
const capital = new Map<string, StopKind>()
for (const { forms, ends, capital: only } of abbreviations) {
  for (const form of forms) (only ? capital : any).set(form, ends)
}

/** The kind of the stop after `word`, which is as written, without the stop. */
export function readStopKind(word: string): StopKind | undefined {
  const lower = word.toLowerCase()
  if (lower === 'a.m' || lower === 'p.m') return 'clock'
  if (word.length === 1 && word !== 'I' && /\p{Lu}/u.test(word)) return 'initial'
  const known = any.get(lower) ?? (word[0] === lower[0] ? undefined : capital.get(lower))
  if (known) return known
  return /^(?:\p{L}\.)+\p{L}$/u.test(word) ? 'maybe' : undefined
}

/** Words that open a sentence with a capital and hardly ever stand inside one so. */
const OPENERS = new Set(
  'the a an this that these those it its he she they we you i his her their our my your there here in on at as if when while after before but and so or yet for from with by to both all some many most more each every one two three no not how what why who where which then now thus meanwhile however also still since until although though because despite during under over about according last next often sometimes today yesterday later earlier another such several few nearly almost only even just perhaps nobody everyone'.split(
    ' ',
  ),
)
/** Openers that the wires of the 1980s also write with a capital after "U.S.". */
const WEAK = new Set(
  'in on at as for from with by to or and but so over under about last next more most one no'.split(' '),
)
const NOT_AFTER_CLOCK =
  /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:Mon|Tue|Tues|Wed|Thu|Thur|Thurs|Fri|Sat|Sun|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\b|January|February|March|April|May|June|July|August|September|October|November|December|Eastern|Central|Mountain|Pacific|Greenwich|Moscow|Beijing|[A-Z]{2,5}\b)/

/** True where `next`, the text after a stop of this kind and its space, opens a sentence. */
export function opensAfter(kind: StopKind, word: string, next: string, paragraph: string): boolean {
  if (kind === 'never') return false
  if (kind === 'number') return !/^(?:\d|[IVXL]+\b)/.test(next)
  if (kind === 'clock') return /^["“‘('[]*\p{Lu}/u.test(next) && !NOT_AFTER_CLOCK.test(next)
  const first = /^["“‘('[]*(\p{L}+)(\.?)/u.exec(next)
  if (!first) return !/^\d/.test(next) && kind === 'maybe'
  const opener = OPENERS.has(first[1]!.toLowerCase()) && !(first[1]!.length === 1 && first[2])
  if (kind === 'initial') return opener && first[1]!.length > 1
  if (/^["“‘]/.test(next)) return true
  return opener && !(WEAK.has(first[1]!.toLowerCase()) && word.includes('.') && writesAnyCapital(paragraph))
}

/** True of a text that writes "the U.S. Has agreed": there a capital after an abbreviation tells little. */
function writesAnyCapital(paragraph: string): boolean {
  return /\b[A-Z]\.[A-Z]\. (?:Have|Has|Had|Is|Are|Was|Were|Will|Would|Dlrs?|Of|Said|And|Government|Officials?)\b/.test(
    paragraph,
  )
}
