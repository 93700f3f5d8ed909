const ENTRY = /(^|\s)(?:[•⁃-] ?)?(\(?)(\d{1,2}|[a-z])(\.\)|[.)])\s+(?=\S)/g
const MAY_LIST = /(?:^|\s)\(?(?:1|a)(?:\.\)|[.)])\s/

/**
 * Where the entries of a list that runs on in one line begin, the first one
 * left out: "1) Water 2) Food 3) Tents". Only numbers or letters that follow on
 * from 1 or a, written alike, are a list; "it won 2. The" is none.
 */
export function findListEntries(line: string): readonly number[] {
  const starts: number[] = []
  if (!MAY_LIST.test(line)) return starts
  let style = ''
  let count = 0
  for (const match of line.matchAll(ENTRY)) {
    const value = /\d/.test(match[3]!) ? Number(match[3]) : match[3]!.charCodeAt(0) - 96
    const written = `${match[2]}${/\d/.test(match[3]!) ? '1' : 'a'}${match[4]}`
    if (value === 1) {
      style = written
      count = 1
    } else if (count > 0 && written === style && value === count + 1) {
      count = value
      starts.push(match.index + match[1]!.length)
    }
  }
  return starts
}
