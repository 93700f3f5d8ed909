const names = 'january february march april may june july august september october november december'.split(
  ' ',
)

const byName = new Map<string, number>()
names.forEach((name, index) => {
  byName.set(name, index + 1)
  byName.set(name.slice(0, 3), index + 1)
})
byName.set('sept', 9)
// The Spanish months that slip into wire copy.
byName.set('abr', 4)
byName.set('ene', 1)
byName.set('ago', 8)
byName.set('dic', 12)

/** The number of a month by its name or short form, 1 to 12; undefined for another word. */
export function readMonth(word: string): number | undefined {
  return byName.get(word.toLowerCase().replace(/\.$/, ''))
}

/** `month` and `day` as two digits each, with their year in front: `2001-07-09`. */
export function toIsoDay(year: number, month: number, day: number): string | undefined {
  if (month < 1 || month > 12 || day < 1 || year < 1500 || year > 2200) return undefined
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
  if (day > (month === 2 && leap ? 29 : lengths[month - 1]!)) return undefined
  return `${year}-${month < 10 ? '0' : ''}${month}-${day < 10 ? '0' : ''}${day}`
}

const lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
