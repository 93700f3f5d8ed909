const FORWARD =
  "will|shall|'ll|’ll|won't|won’t|to be|expected|expects?|scheduled|plans?|planned|due|slated|intends?|upcoming|going to|is to|are to|set to|set for|hopes? to|until|payable|expires?|effective|starting|supposed to|meets?|opens?|as (?:early|soon|late) as|no later than"
const BACKWARD =
  'said|says|was|were|had|has|have|did|told|since|after|fell|rose|struck|began|came|went|made|took|set|met|read|left|put|hit|held|gave|got|saw|won|lost|stood|grew|dropped|dated|on or before|(?<!\\bbe )[a-z]{2,}ed'

const CUE = new RegExp(`\\b(?:(${FORWARD})|${BACKWARD})\\b`, 'gi')

/** How far back a sentence's verb is looked for. */
const REACH = 120

/**
 * True where the last verb or preposition before `start`, in its sentence, points ahead: "will meet on Friday".
 * News looks back: "Friday" alone is the last one.
 */
export function pointsForward(text: string, start: number): boolean {
  const cues = cuesBefore(text, start)
  // "Had been due to expire": what was to come then is past now.
  return !cues.some((cue) => /^had$/i.test(cue[0])) && cues.at(-1)?.[1] !== undefined
}

/** True for what is to happen "by" or "until" a time: nothing before it in its sentence says it has happened. */
export function isDeadline(text: string, start: number): boolean {
  const cues = cuesBefore(text, start)
  return (
    /\b(?:by|until)\s$/i.test(text.slice(Math.max(0, start - 6), start)) &&
    cues.every((cue) => cue[1] !== undefined)
  )
}

function cuesBefore(text: string, start: number): RegExpExecArray[] {
  const window = text.slice(Math.max(0, start - REACH), start)
  return [...window.slice(lastStop(window)).matchAll(CUE)]
}

/** A sentence's end: not the full stop of "a.m." or of an initial. */
const STOP = /(?:[a-z]{2}|\d)[.?!]["'”’)]*\s|\n\s*\n/g

function lastStop(window: string): number {
  let stop = 0
  for (const match of window.matchAll(STOP)) stop = match.index + match[0].length
  return stop
}
