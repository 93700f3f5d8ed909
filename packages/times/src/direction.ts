const FORWARD =
  "will|shall|'ll|’ll|won't|won’t|to be|expected|expects?|scheduled|plans?|planned|due|slated|intends?|upcoming|going to|is to|are to|set to|set for|hopes? to|until|payable|reserved|earmarked|expires?|prospects? for|outlook for|effective|starting|supposed to|meets?|opens?|as (?:early|soon|late) as|no later than"
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

// The verb of what the time opens: "on June 1 [it will] redeem". Only its subject stands between, no verb and no second mark.
const OPENED =
  /^,?\s+(?:(?!(?:that|who|which|when|where|while|after|before|and|but|to|in|at|by|of)\b)[\p{L}\d.'’-]+\s+){1,5}?(?:will|shall|won['’]t|(?:is|are) (?:to|expected|scheduled|due|set|planned|slated)|(?<!(?:['’]s|his|her|their|its|the|a|of|no) )plans? to|expects? to|intends? to|hopes? to)\b|^,?\s+\p{L}+['’]ll\b/u
const SPOKEN = /\b(?:said|says|say|told|tells|announced|reported|added|warned|confirmed|stated|wrote)\b/i
/** How far ahead it is looked for. */
const AHEAD = 80

/**
 * True where the verb of the clause that a time opens points ahead: "[On June 1] it will redeem", "From May 4 the banks are to close".
 *
 * Must not read the time of saying: "said on Friday it will redeem", "On Friday he said it will".
 */
export function opensForward(text: string, start: number, end: number): boolean {
  const ahead = text.slice(end, end + AHEAD)
  const opened = OPENED.exec(ahead)
  if (!opened || SPOKEN.test(opened[0])) return false
  const before = text.slice(Math.max(0, start - 40), start)
  const clause =
    /(?:^|[.,;:“"]|\bthat|\band|\bbut)\s*(?:on|from|in|by|effective|starting|beginning)?\s*$/i.exec(before)
  return clause !== null && !/\n$/.test(before.slice(0, clause.index))
}

/** True where a verb before `start`, in its sentence, tells of what is past, or of saying. */
export function isTold(text: string, start: number): boolean {
  return cuesBefore(text, start).some((cue) => cue[1] === undefined)
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
