const ONES = [
  'zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve',
  'thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen',
] // biome-ignore format: a table
const TENS = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety']

const VALUES: ReadonlyMap<string, number> = new Map<string, number>([
  ...ONES.map((word, value): [string, number] => [word, value]),
  ...TENS.map((word, tens): [string, number] => [word, (tens + 2) * 10]),
  ['a', 1],
  ['an', 1],
  ['hundred', 100],
  ['half', 0.5],
])

const ORDINALS: ReadonlyMap<string, number> = new Map([
  ['first', 1],
  ['second', 2],
  ['third', 3],
  ['fourth', 4],
  ['fifth', 5],
  ['sixth', 6],
  ['seventh', 7],
  ['eighth', 8],
  ['ninth', 9],
  ['tenth', 10],
  ['twelfth', 12],
])

const SMALL: string = ONES.slice(1).join('|')

/** A pattern for a number as time expressions have it: "12", "2 1/2", "twenty-four", "a", "a couple of", "several". */
export const NUMBER: string = `(?:\\d{1,3}(?:\\.\\d+)?(?: [1-9]/\\d)?|an?(?= (?!couple|few|dozen|hundred))|(?:${TENS.join('|')})(?:[- ](?:${SMALL}))?|(?:an? |one )?hundred|${SMALL}|(?:a )?couple(?: of| more)?|(?:a )?few|several|many|(?:a )?dozen)`

/** A pattern for an ordinal in words or digits. */
export const ORDINAL: string = '(?:first|second|third|fourth|1st|2nd|3rd|4th)'

/** The words of a number pattern that stand for no number. */
const UNKNOWN = /few|several|many/

/** The number of a {@link NUMBER} match, or undefined for "several" and the like: nothing is invented. */
export function readCount(words: string): number | undefined {
  const text = words.toLowerCase()
  if (UNKNOWN.test(text)) return undefined
  if (text.includes('couple')) return 2
  if (text.includes('dozen')) return 12
  const fraction = /^(\d+) (\d)\/(\d)$/.exec(text)
  if (fraction) return Number(fraction[1]) + Number(fraction[2]) / Number(fraction[3])
  if (/^\d/.test(text)) return Number(text)
  if (text.endsWith('hundred')) return 100
  let sum = 0
  for (const word of text.split(/[- ]/)) {
    const value = VALUES.get(word)
    if (value === undefined) return undefined
    sum += value
  }
  return sum
}

/** The number of an ordinal: "third" and "3rd" are 3. */
export function readOrdinal(word: string): number | undefined {
  const text = word.toLowerCase()
  return ORDINALS.get(text) ?? (/^\d+(?:st|nd|rd|th)$/.test(text) ? Number.parseInt(text, 10) : undefined)
}

/** "nineteen ninety-seven", "two thousand": a year as it is spoken. */
export const SPOKEN_YEAR: string = `(?:(?:nineteen|eighteen|seventeen)[- ](?:(?:${TENS.join('|')})(?:[- ](?:${ONES.slice(1, 10).join('|')}))?|hundred|${ONES.slice(10).join('|')})|two thousand(?: and)?(?: (?:${SMALL}))?)`

/** The year of a {@link SPOKEN_YEAR} match. */
export function readSpokenYear(words: string): number | undefined {
  const parts = words.toLowerCase().split(/[- ]+/)
  if (parts[0] === 'two') {
    const last = parts.at(-1)!
    return 2000 + (last === 'thousand' ? 0 : (VALUES.get(last) ?? 0))
  }
  const century = VALUES.get(parts[0]!)
  if (century === undefined) return undefined
  if (parts[1] === 'hundred') return century * 100
  let rest = 0
  for (const part of parts.slice(1)) rest += VALUES.get(part) ?? 0
  return century * 100 + rest
}
