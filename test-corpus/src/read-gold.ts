import type { Span } from '@sayso/core'
import type { GoldArticle, GoldFigure, GoldPlace, KnownMiss } from './gold.ts'
import { FIGURE_FIELDS, HEADER_FIELDS } from './gold.ts'

/**
 * Reads one gold file: a Markdown page with the article in a fence of three backticks, then its header, its figures and its
 * known misses, as `README.md` beside the articles has it.
 *
 * @throws Error where the file is not of that form, or a snippet does not stand in the article exactly once: an error
 *   of whoever wrote the file, and the message says which line
 */
export function readGold(markdown: string): GoldArticle {
  const fence = /^```(text|html)\n([\s\S]*?)\n```$/m.exec(markdown)
  if (!fence) throw new Error('no article between ```text (or ```html) and ```')
  const text = fence[2]!
  const head = markdown.slice(0, fence.index)
  const sections = readSections(markdown.slice(fence.index + fence[0].length))
  const header = readFields(sections.get('Header') ?? '')
  for (const field of Object.keys(header)) {
    if (!(HEADER_FIELDS as readonly string[]).includes(field))
      throw new Error(`no such header field: ${field}`)
  }
  return {
    name: /^# (.+)$/m.exec(head)?.[1] ?? '',
    given: readFields(head),
    text,
    isHtml: fence[1] === 'html',
    header: Object.fromEntries(Object.entries(header).map(([field, value]) => [field, readings(value)])),
    figures: readEntries(sections.get('Figures') ?? '').map((lines) => readFigure(lines, text)),
    misses: readEntries(sections.get('Known misses') ?? '').map(([line]) => readMiss(line!)),
  }
}

/** Where the words in `[[ ]]` of a snippet stand in the article. */
export function locate(snippet: string, article: string): Span {
  const open = snippet.indexOf('[[')
  const close = snippet.indexOf(']]', open)
  if (open < 0 || close < 0) throw new Error(`no [[figure]] in: ${snippet}`)
  const words = snippet.slice(0, open) + snippet.slice(open + 2, close) + snippet.slice(close + 2)
  const at = article.indexOf(words)
  if (at < 0) throw new Error(`not in the article: ${snippet}`)
  if (article.indexOf(words, at + 1) >= 0) throw new Error(`more than once in the article: ${snippet}`)
  return { start: at + open, end: at + close - 2 }
}

function readSections(markdown: string): Map<string, string> {
  const sections = new Map<string, string>()
  for (const part of markdown.split(/^## /m).slice(1)) {
    const end = part.indexOf('\n')
    sections.set(end < 0 ? part.trim() : part.slice(0, end).trim(), end < 0 ? '' : part.slice(end + 1))
  }
  return sections
}

/** `- field: value` lines. */
function readFields(markdown: string): Record<string, string> {
  return Object.fromEntries(
    [...markdown.matchAll(/^- (\w+): (.+)$/gm)].map(([, field, value]) => [field, value]),
  )
}

/** Lists of lines, each starting with a `- ` line; the lines that follow belong to it. */
function readEntries(markdown: string): string[][] {
  const entries: string[][] = []
  for (const line of markdown.split('\n')) {
    if (line.startsWith('- ')) entries.push([line.slice(2)])
    else if (line.trim()) {
      if (!entries.length) throw new Error(`a line before the first "- ": ${line}`)
      entries.at(-1)!.push(line)
    }
  }
  return entries
}

const FIELD = /^ {2}(is|counted|of|event|source|cue|quoted|stance|where|when|restates): (.+)$/
const IS =
  /^((?:count|percent|share|money|measure|duration|age|rate)(?: \/ \w+)*) (\S+) ((?:exact|about|more-than|up-to|range|vague)(?: \/ (?:exact|about|more-than|up-to|range|vague))*) (.+)$/

function readFigure(lines: readonly string[], article: string): GoldFigure {
  // A snippet may go on over a line break of the article; its fields begin at the first "  field:".
  const first = lines.findIndex((line, index) => index > 0 && FIELD.test(line))
  const snippet = lines
    .slice(0, first < 0 ? lines.length : first)
    .map((line) => line.replace(/^ {2}/, ''))
    .join('\n')
  const fields = new Map<string, string>()
  for (const line of first < 0 ? [] : lines.slice(first)) {
    const field = FIELD.exec(line)
    if (!field) throw new Error(`not a field: ${line}`)
    fields.set(field[1]!, field[2]!)
  }
  const is = IS.exec(fields.get('is') ?? '')
  if (!is) throw new Error(`"is: kind value bound unit" is missing or wrong at: ${snippet}`)
  const span = locate(snippet, article)
  const optional = (field: string) => (fields.has(field) ? readings(fields.get(field)!) : null)
  return {
    snippet,
    text: article.slice(span.start, span.end),
    span,
    ...readValue(is[2]!),
    kind: readings(is[1]!),
    bound: readings(is[3]!),
    unit: readings(is[4]!),
    restates: fields.get('restates') === 'yes',
    counted: readings(fields.get('counted') ?? 'none'),
    of: optional('of'),
    event: readings(fields.get('event') ?? 'none'),
    source: readings(fields.get('source') ?? 'none'),
    cue: optional('cue'),
    quoted: fields.get('quoted') === 'yes',
    stance: readings(fields.get('stance') ?? 'asserted'),
    where: readings(fields.get('where') ?? 'none').map(readPlaces),
    // An EDTF interval has a "/" of its own, without spaces.
    when: readings(fields.get('when') ?? 'none'),
  }
}

/** "7", "..7", "7..", "7..9". */
function readValue(value: string): { low: number | null; high: number | null } {
  const [low, high] = value.includes('..') ? value.split('..') : [value, value]
  const number = (digits: string | undefined) => (digits ? Number(digits) : null)
  if ([low, high].some((digits) => digits && !Number.isFinite(Number(digits)))) {
    throw new Error(`not a value: ${value}`)
  }
  return { low: number(low), high: number(high) }
}

/** The readings of a field, "none" as the empty string. */
function readings(value: string): string[] {
  return value.split(' / ').map((each) => (each.trim() === 'none' ? '' : each.trim()))
}

/** "Peru (PE); Lima". */
function readPlaces(value: string): GoldPlace[] {
  if (value === '') return []
  return value.split('; ').map((place) => {
    const country = / \(([A-Z]{2})\)$/.exec(place)
    return { text: country ? place.slice(0, country.index) : place, country: country?.[1] ?? null }
  })
}

/** "[[seven]] said: counted, event — why". */
function readMiss(line: string): KnownMiss {
  const miss = /^(.+): ([a-z, ]+) — (.+)$/.exec(line)
  if (!miss) throw new Error(`not "snippet: field, field — reason": ${line}`)
  const fields = miss[2]!.split(', ')
  const known: readonly string[] = miss[1] === 'header' ? HEADER_FIELDS : [...FIGURE_FIELDS, 'extra']
  for (const field of fields)
    if (!known.includes(field)) throw new Error(`no such field "${field}" in: ${line}`)
  return { at: miss[1]!, fields, reason: miss[3]! }
}
