const FORWARD =
  "will|shall|'ll|’ll|won't|won’t|would|to be|expected|expects?|scheduled|schedule|plans?|planned|due|slated|intends?|upcoming|going to|is to|are to|set to|set for|hopes? to|until|payable|expires?|effective|deadline|starting|beginning|might|could|may|should|can|must|propose[sd]?|agreed to|wants? to|prepar\\w+ to|ahead of|supposed to|meets?|opens?"
const BACKWARD =
  'said|says|was|were|had|has|have|did|announced|reported|told|since|ended|after|killed|died|fell|rose|struck|began|came|went|made|took|released|issued|posted|closed|dated|on or before'

const CUE = new RegExp(`\\b(?:(${FORWARD})|${BACKWARD})\\b`, 'gi')

/** How far back a sentence's verb is looked for. */
const REACH = 160

/**
 * True where the last verb or preposition before `start`, in its sentence, points ahead: "will meet on Friday".
 * News looks back: "Friday" alone is the last one.
 */
export function pointsForward(text: string, start: number): boolean {
  const window = text.slice(Math.max(0, start - REACH), start)
  const stop = Math.max(
    window.lastIndexOf('. '),
    window.lastIndexOf('\n\n'),
    window.lastIndexOf('? '),
    window.lastIndexOf('! '),
  )
  let forward = false
  for (const cue of window.slice(stop + 1).matchAll(CUE)) forward = cue[1] !== undefined
  return forward
}
