const QUARTERS: readonly (readonly [string, string])[] = [
  ['01', '03'],
  ['04', '06'],
  ['07', '09'],
  ['10', '12'],
]

/**
 * A quarter or half-year as its months: "2001-34" is 2001-04/2001-06, "2001-40" 2001-01/2001-06. EDTF's own codes for them
 * are of its highest level, which few programs read; months all do. What else it is given comes back as it was.
 */
export function toMonths(edtf: string): string {
  const match = /^(\d{4})-(3[3-6]|4[01])$/.exec(edtf)
  if (!match) return edtf
  const [, year, code] = match
  if (code === '40') return `${year}-01/${year}-06`
  if (code === '41') return `${year}-07/${year}-12`
  const [first, last] = QUARTERS[Number(code) - 33]!
  return `${year}-${first}/${year}-${last}`
}

/** The same quarter, half-year or year, one year before; undefined for what is no such period. */
export function yearBefore(edtf: string): string | undefined {
  if (/^\d{4}$/.test(edtf)) return String(Number(edtf) - 1)
  const match = /^(\d{4})(-\d\d)\/(\d{4})(-\d\d)$/.exec(edtf)
  if (!match) return undefined
  const [, first, from, last, to] = match
  const months = (Number(last) - Number(first)) * 12 - Number(to) + Number(from) + 1
  if (first !== last && months !== 3 && months !== 12) return undefined
  return `${Number(first) - 1}${from}/${Number(last) - 1}${to}`
}
