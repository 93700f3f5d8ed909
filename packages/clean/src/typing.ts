import type { Edit } from '@sayso/core'

/** Two marks typed for one, a wire's dash, an accent on its own, letters of the width of Chinese ones. */
const TYPED = /``|''|,,(?=\p{L})|(?<=\s)_(?=\s)|[A-Za-z][\u0300-\u036f]+|[\uff01-\uff5e]+/gu

const MAY_BE_TYPED = /``|''|,,|\s_\s|[\u0300-\u036f\uff01-\uff5e]/

/**
 * The edits that make one thing of what is typed in several ways: `` and '' are
 * quotation marks, a lone _ is a dash, a letter and its accent are one
 * character, wide figures are figures. Curly quotes and -- stay as they are.
 */
export function findTypingEdits(text: string): Edit[] {
  const edits: Edit[] = []
  if (!MAY_BE_TYPED.test(text)) return edits
  for (const match of text.matchAll(TYPED)) {
    const read = typed(match[0])
    if (read !== match[0]) edits.push({ start: match.index, end: match.index + match[0].length, text: read })
  }
  return edits
}

function typed(written: string): string {
  if (written === '``' || written === "''" || written === ',,') return '"'
  if (written === '_') return '—'
  return /^[A-Za-z]/.test(written) ? written.normalize('NFC') : written.normalize('NFKC')
}

const BEFORE =
  'about|affected|and|around|by|evacuated|from|injured|killed|least|left|more|nearly|of|over|some|than|the|to|under|up|with|between|another|additional|total|displaced'
const AFTER =
  'people|persons|families|households|homes|houses|buildings|villages|residents|deaths|dead|killed|injured|children|women|men|million|billion|thousand|hundred|percent|were|have|has|are|and|others|districts|provinces'
/** "between159,000": a word that leads to a figure, and no space. Not "covid19" or "G20". */
const GLUED_BEFORE = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${BEFORE})(?=\\d[\\d,]*(?:\\.\\d+)?(?![\\p{L}\\p{N}]))`,
  'giu',
)
/** "200people", "$1billion". Not "1980s", "69mm". */
const GLUED_AFTER = new RegExp(`(?<=\\d)(?=(?:${AFTER})(?![\\p{L}\\p{N}]))`, 'giu')
/** "provide6,000": a word and a number in thousands, which no code or name is. */
const GLUED_THOUSANDS = /(?<=\p{Ll}{3})(?=\d{1,3}(?:,\d{3})+(?![\p{L}\p{N}]))/gu
const GLUED = /[A-Za-z]\d|\d[A-Za-z]/

/** The edits that put the space back between a figure and the word it is glued to. */
export function findGluedFigures(text: string): Edit[] {
  if (!GLUED.test(text)) return []
  const places = [
    ...[...text.matchAll(GLUED_BEFORE)].map((match) => match.index + match[0].length),
    ...[...text.matchAll(GLUED_AFTER)].map((match) => match.index),
    ...[...text.matchAll(GLUED_THOUSANDS)].map((match) => match.index),
  ]
  return [...new Set(places)].sort((a, b) => a - b).map((at) => ({ start: at, end: at, text: ' ' }))
}
