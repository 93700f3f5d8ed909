import type { Span } from '@sayso/core'

const compassBefore =
  /(?<![A-Za-z-])(?:(?:(?:north|south|east|west|mid)-?(?:east|west|central)?(?:ern)?|central|mainland|downtown|coastal|rural|upper|lower|upstate|far)(?:,? (?:and|or) |, |\/| ))+$/
const kindAfter =
  /^ (?:province|provinces|regency|district|county|prefecture|governorate|oblast|state|region|department|municipality|township|commune|village|town|city|river|island|islands|islet|peninsula|valley|subdistrict|sub-district|sub-county|canton|territory|neighborhood|neighbourhood)(?![A-Za-z-])/

/** A place with the words that narrow it before ("northeast China") and say what it is after ("Nuristan province"). */
export function widenPlace(text: string, { start, end }: Span): Span {
  const before = text.slice(Math.max(0, start - 48), start)
  const compass = compassBefore.exec(before)
  const kind = kindAfter.exec(text.slice(end, end + 20))
  return { start: compass ? start - compass[0].length : start, end: kind ? end + kind[0].length : end }
}
