import type { Span } from '@sayso/core'

const compassBefore =
  /(?<![A-Za-z-])(?:(?:(?:north|south|east|west|mid)-?(?:east|west|central)?(?:ern)?|central|mainland|downtown|coastal|rural|upper|lower|upstate|far)(?:,? (?:and|or) |, |\/| ))+$/i
const kindAfter =
  /^ (?:province|provinces|regency|district|county|prefecture|governorate|oblast|state|region|department|municipality|township|commune|village|town|city|river|island|islands|islet|peninsula|valley|subdistrict|sub-district|sub-county|canton|territory|neighborhood|neighbourhood)(?![A-Za-z-])/

// How the words of `compassBefore`, and those that join two of them, end.
const compassEnds = new Set('th st id rn al nd wn er te ar or'.split(' '))
const space = 32

/** A place with the words that narrow it before ("northeast China") and say what it is after ("Nuristan province"). */
export function widenPlace(text: string, { start, end }: Span): Span {
  let from = start
  if (start > 4 && text.charCodeAt(start - 1) === space && endsInCompass(text, start - 1)) {
    const compass = compassBefore.exec(text.slice(Math.max(0, start - 48), start))
    if (compass) from = start - compass[0].length
  }
  const next = text.charCodeAt(end) === space ? text.charCodeAt(end + 1) : 0
  const kind = next >= 99 && next <= 118 ? kindAfter.exec(text.slice(end, end + 20)) : null
  return { start: from, end: kind ? end + kind[0].length : end }
}

const endsInCompass = (text: string, end: number) => compassEnds.has(text.slice(end - 2, end))
