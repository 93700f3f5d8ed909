import type { Span } from '@sayso/core'
import { readPronounOf } from '@sayso/lexicon'
import type { SourceKind } from '../layers.ts'
import { readSourceKind } from './kind-of-source.ts'
import { findMentionsWithin, mentionsBefore, type NameContext, type Named } from './name-context.ts'
import { readOpeningOffice, readOpeningPeople } from './opening-sources.ts'
import { readShortReference } from './read-short-reference.ts'

/** A source phrase as it stands. */
export interface SourcePhrase {
  readonly span: Span
  /** Its first plain phrase, without "of ..." and what stands between commas. */
  readonly base: Span
  readonly head: Span
  /** Where the sentence before the last two begins: how far back a name may stand. */
  readonly near: number
}

/** A name for a source, and whether its own words gave it. */
export interface ResolvedName {
  readonly name: string
  readonly kind: SourceKind
  readonly resolved: boolean
}

/** How many characters before a pronoun whoever opens a sentence may stand. */
const OPENING_REACH = 800
const PRONOUNS = new Set(['he', 'she', 'they', 'it'])
/** "Her claim that" is hers. */
const POSSESSIVES = new Map([
  ['his', 'he'],
  ['her', 'she'],
  ['their', 'they'],
  ['its', 'it'],
])

/**
 * Names a source as fully as the article does: "he" by the last person who spoke, "the group" by the organization
 * it stands for, "Chen" by "Charles Chen"; by its own words where nothing plainly fits.
 *
 * @param history - the sources named before, in order of the article
 */
export function resolveSource(
  phrase: SourcePhrase,
  history: readonly Named[],
  context: NameContext,
): ResolvedName {
  const { text } = context
  const written = tidy(text.slice(phrase.span.start, phrase.span.end))
  const lower = written.toLowerCase()
  const word = POSSESSIVES.get(lower) ?? lower
  if (PRONOUNS.has(word)) {
    return (
      resolvePronoun(word, phrase, history, context) ?? {
        name: written,
        kind: word === 'it' ? 'organization' : word === 'they' ? 'group' : 'person',
        resolved: false,
      }
    )
  }
  const long = context.longForms.get(written.replace(/^the /i, ''))
  if (long !== undefined && long.at < phrase.span.start) {
    return { name: long.name, kind: 'organization', resolved: true }
  }
  const named = readOwnName(phrase, context)
  if (named) return named
  const placed = readPlaced(written, phrase, context)
  const words = placed ? ['the', written] : written.split(/\s+/)
  const own = POSSESSIVES.get(words[0]!.toLowerCase())
  if (own && words.length > 1 && DOCUMENT.test(written)) {
    // "Its study of 5,000 adults": whose it is tells more than the pronoun.
    const owner = resolvePronoun(own, phrase, history, context)
    if (owner) {
      const rest = written.slice(words[0]!.length)
      return { name: `${owner.name}'s${rest}`, kind: 'document', resolved: true }
    }
  }
  const short = readShortReference(words)
  if (short) {
    const found = resolveShort(short.noun, short.kind, phrase, history, context)
    return found ?? { name: placed ?? written, kind: short.kind, resolved: false }
  }
  const head = text.slice(phrase.head.start, phrase.head.end)
  const mention = findMentionsWithin(context, phrase.head).at(-1)
  return { name: written, kind: readSourceKind(written, head, mention?.type), resolved: false }
}

const PLACED = /\b[Tt]he \p{Lu}[\p{L} .-]{1,40}, [\p{L}. ]{2,24}, $/u

/** "The Acre, Del., company": the whole of it, where commas leave only its noun. */
function readPlaced(written: string, { span }: SourcePhrase, { text }: NameContext): string | undefined {
  if (!/^\p{Ll}+$/u.test(written) || text[span.start - 2] !== ',') return undefined
  const before = PLACED.exec(text.slice(Math.max(0, span.start - 80), span.start))?.[0]
  return before === undefined ? undefined : before + written
}

const DOCUMENT =
  /^\S+ (?:\p{Ll}+ )?(?:study|survey|poll|report|analysis|research|estimate|review|audit|count)\b/iu

/** The person or organization that the phrase itself names: in its base, or between commas after a role. */
function readOwnName(phrase: SourcePhrase, context: NameContext): ResolvedName | undefined {
  const { text, entities } = context
  const written = tidy(text.slice(phrase.span.start, phrase.span.end))
  const within = findMentionsWithin(context, phrase.span)
  const inBase = within.filter((m) => m.span.start < phrase.base.end)
  const last = inBase.at(-1)
  // "provincial spokesman Ali Reza", "Ali Reza, a spokesman for the governor".
  if (last && last.type === 'person' && last.span.end >= phrase.base.end)
    return toName(last.entity, text, last.span, entities)
  // "the head of the relief office, Ali Reza": the last name, after a comma.
  const outer = within.at(-1)
  if (outer && outer.type === 'person' && outer.span.end >= phrase.span.end) {
    const comma = text.lastIndexOf(',', outer.span.start)
    const gap = comma < 0 ? 'x' : text.slice(comma + 1, outer.span.start).trim()
    if (comma >= phrase.base.end && gap.split(' ').length <= 3)
      return toName(outer.entity, text, outer.span, entities)
  }
  // "Norvik's electronics unit, Lune Systems": the one between commas.
  if (outer && outer.type === 'organization' && outer.span.end >= phrase.span.end - 1) {
    const isUnit = UNITS.test(text.slice(phrase.base.start, phrase.base.end))
    if (isUnit && outer.span.start > phrase.base.end)
      return { name: entities[outer.entity]!.name, kind: 'organization', resolved: false }
  }
  const covers = last && last.span.start <= phrase.head.start && last.span.end >= phrase.head.end
  if (covers && last.type === 'organization') {
    const name = entities[last.entity]!.name
    // What stands before it in the phrase may say which: "China's Ministry of Civil Affairs".
    const before = tidy(text.slice(phrase.base.start, last.span.start)).replace(/^(?:the|a|an)\b\s*/i, '')
    const after = text.slice(last.span.end, phrase.span.end)
    if (before === '' && (after.length < 2 || /^\s*\([\p{Lu}\d&./-]+\)$/u.test(after))) {
      return { name, kind: 'organization', resolved: !written.includes(name) }
    }
    if (name.length >= last.text.length && before !== '' && phrase.span.end - last.span.end < 3) {
      return {
        name: written.includes(name) ? written : name,
        kind: 'organization',
        resolved: !written.includes(name),
      }
    }
  }
  return undefined
}

const UNITS = /(?:^|['’]s )(?:[\p{L}-]+ ){0,5}(?:unit|arm|subsidiary|division|affiliate|parent|partner)$/u

function toName(entity: number, text: string, span: Span, entities: NameContext['entities']): ResolvedName {
  const { name } = entities[entity]!
  return { name, kind: 'person', resolved: !text.slice(span.start, span.end).includes(name) }
}

/** The last who spoke and can be meant by the pronoun; else a person named just before. */
function resolvePronoun(
  word: string,
  phrase: SourcePhrase,
  all: readonly Named[],
  context: NameContext,
): ResolvedName | undefined {
  const history = word === 'it' ? all : recent(all)
  const fits = ({ kind, plural, gender, words }: Named): boolean => {
    if (word === 'they') return plural || kind === 'organization' || kind === 'officials' || kind === 'group'
    if (word === 'it')
      return !plural && (kind === 'organization' || kind === 'document' || kind === 'officials')
    const isOne =
      kind === 'person' || (kind === 'officials' && (words.has('official') || words.has('officer')))
    return isOne && !plural && (gender === undefined || gender === word)
  }
  // "The police chief said ... He said": whom nothing names is meant by what follows at once.
  const nearest = all.at(-1)
  const isBare = nearest?.bare && (nearest.kind === 'person' || nearest.words.has('official'))
  if (word !== 'it' && isBare && nearest.span.start >= phrase.near)
    return word === 'they' ? undefined : { name: nearest.name, kind: nearest.kind, resolved: true }
  const last = history.at(-1)
  // A person named after the last one who spoke, as the subject of a sentence, takes the word.
  if (word === 'he' || word === 'she') {
    for (const mention of mentionsBefore(
      context,
      phrase.span.start,
      Math.max(phrase.near, last?.span.start ?? 0),
    )) {
      if (mention.type !== 'person') continue
      const { name } = context.entities[mention.entity]!
      const before = context.text.slice(Math.max(0, mention.span.start - 6), mention.span.start)
      const titled = /\bMr\.? ?$/.test(before) ? 'he' : /\bM(?:r)?s\.? ?$/.test(before) ? 'she' : undefined
      // A given name may mislead: it speaks against someone only where another is known to fit.
      const gender: string | undefined =
        titled ?? (last?.gender === word ? readPronounOfName(name) : undefined)
      if (gender !== undefined && gender !== word) continue
      if (last?.name === name && !fits(last)) continue
      if (last && fits(last) && !isSubject(context.text, mention.span)) continue
      return { name, kind: 'person', resolved: true }
    }
  }
  for (let i = history.length - 1; i >= 0 && i >= history.length - 4; i--) {
    const named = history[i]!
    if (fits(named)) return { name: named.name, kind: named.kind, resolved: true }
    // Another of the same sort stands between: the word may mean it, unless it is known to be of the other sex.
    if (word !== 'it' && word !== 'they' && named.kind === 'person' && named.gender === undefined)
      return undefined
  }
  if (word === 'it') {
    // "The Relief Office published its count. It said": whoever the sentence before is about.
    for (const mention of mentionsBefore(context, phrase.span.start, phrase.near)) {
      if (mention.type !== 'organization' || !isSubject(context.text, mention.span)) continue
      return { name: context.entities[mention.entity]!.name, kind: 'organization', resolved: true }
    }
  }
  if (word !== 'they' && word !== 'it') return undefined
  // In a sentence without end only what stands near is looked at.
  const from = Math.max(phrase.near, phrase.span.start - OPENING_REACH)
  const before = context.text.slice(from, phrase.span.start)
  const opening = from === phrase.near ? before : before.replace(/^[^.!?]*/, '')
  const name = word === 'they' ? readOpeningPeople(opening) : readOpeningOffice(opening)
  const kind = word === 'they' ? 'group' : 'organization'
  return name === undefined ? undefined : { name, kind, resolved: true }
}

/** The pronoun that the first word of a full name tells: "Ellen Marsh" -> "she". */
export function readPronounOfName(name: string): 'he' | 'she' | undefined {
  const space = name.indexOf(' ')
  return space < 0 ? undefined : readPronounOf(name.slice(0, space))
}

/** The last few who spoke under a name of their own. */
function recent(all: readonly Named[]): readonly Named[] {
  return all.slice(-12).filter(({ bare }) => !bare)
}

const wordOpenings = new Map<string, RegExp>()

/** A pattern for a name in which some word begins with `noun`, one of the lexicon's; made once. */
function opensWith(noun: string): RegExp {
  let pattern = wordOpenings.get(noun)
  if (!pattern) {
    pattern = new RegExp(`\\b${noun}`, 'i')
    wordOpenings.set(noun, pattern)
  }
  return pattern
}

/** A title with a stop, and what of the name stands behind it. */
const STOPPED_TITLE =
  /\b(?:Mrs?|Ms|Dr|Sen|Rep|Gov|Gen|Col|Lt|Maj|Capt|Sgt|Prof|Rev|St|Hon)\. (?:\p{Lu}\S+ )*$/u

/** True where a name begins its sentence, or only a title stands before it. */
function isSubject(text: string, span: Span): boolean {
  // "state Sen. Tom Avery": the stop of a title ends no sentence.
  const before = text.slice(Math.max(0, span.start - 80), span.start).replace(STOPPED_TITLE, '')
  // At its head, after a title, or after a role: "The head of the village, Ali Reza, agreed."
  return (
    /(?:^|[.!?"”]\s+|\n\s*)(?:[\p{Lu}][\p{L}.]*\s+){0,3}$/u.test(before) ||
    /(?:[.!?"”]\s+|\n\s*)(?:The|A|An) [^.!?\n,]{3,60}, $/u.test(before)
  )
}

/** What "the group", "the ministry", "the report" stands for. */
function resolveShort(
  noun: string,
  kind: SourceKind,
  phrase: SourcePhrase,
  all: readonly Named[],
  context: NameContext,
): ResolvedName | undefined {
  // A source named by the same word: "the commission" after "the state utilities commission".
  for (let i = all.length - 1; i >= 0; i--) {
    const named = all[i]!
    if (!named.bare && named.words.has(noun) && named.name.split(' ').length > 2) {
      return { name: named.name, kind: named.kind, resolved: true }
    }
  }
  if (kind === 'document') return undefined
  const history = recent(all)
  if (kind === 'person' || kind === 'officials') {
    const last = history.at(-1)
    if (last && last.kind === 'person' && last.words.has(noun))
      return { name: last.name, kind: 'person', resolved: true }
    if (kind === 'person') return undefined
  }
  // An organization that has the word in its name, anywhere before.
  const named = opensWith(noun)
  for (const mention of mentionsBefore(context, phrase.span.start, 0)) {
    if (mention.type !== 'organization') continue
    const { name } = context.entities[mention.entity]!
    if (named.test(name)) return { name, kind: 'organization', resolved: true }
  }
  if (kind !== 'organization') return undefined
  if (
    !/^(?:group|agency|company|firm|organization|organisation|charity|airline|union|bank|party|network|newspaper|magazine)$/.test(
      noun,
    )
  ) {
    return undefined
  }
  // The organization that spoke last, else the one named last.
  for (let i = history.length - 1; i >= 0 && i >= history.length - 3; i--) {
    if (history[i]!.kind === 'organization') return { name: history[i]!.name, kind, resolved: true }
  }
  for (const mention of mentionsBefore(context, phrase.span.start, phrase.near)) {
    if (mention.type === 'organization')
      return { name: context.entities[mention.entity]!.name, kind, resolved: true }
  }
  return undefined
}

/** Plain words with one space between: what most phrases are. */
const TIDY = /^[A-Za-z]+(?: [A-Za-z]+)*$/

/** On one line, without a mark or a possessive at its end. */
export function tidy(phrase: string): string {
  if (TIDY.test(phrase)) return phrase
  return phrase
    .replace(/\s+/g, ' ')
    .replace(/^["“”'‘\s]+|["“”\s,;:]+$/g, '')
    .replace(/['’]s$/, '')
    .replace(/\s*(?:\(\p{Lu}[\p{Lu}\d&./-]+\)|<[\p{Lu}\d.]+>|\[[\p{Lu}\d.]+\])$/u, '')
    .trim()
}
