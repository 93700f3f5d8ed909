import type { Difference } from './compare-figure.ts'
import type { GoldArticle } from './gold.ts'
import { locate } from './read-gold.ts'

/** What stands between the differences of an article and its list of known misses. */
export interface Verdict {
  /** Differences that nobody has listed: something is read worse than before. */
  readonly unlisted: readonly Difference[]
  /** Listed misses that are read right now: their lines can go. */
  readonly fixed: readonly string[]
}

/** Holds an article's differences against its list of known misses, field by field. */
export function judge(gold: GoldArticle, differences: readonly Difference[]): Verdict {
  const listed = new Map<string, string>()
  for (const miss of gold.misses) {
    for (const field of miss.fields) listed.set(key(gold, miss.at, field), `${miss.at}: ${field}`)
  }
  const seen = new Set<string>()
  const unlisted = differences.filter(({ at, field }) => {
    seen.add(key(gold, at, field))
    return !listed.has(key(gold, at, field))
  })
  return { unlisted, fixed: [...listed].filter(([at]) => !seen.has(at)).map(([, line]) => line) }
}

/** A place and a field; two snippets of one figure are one place. */
function key(gold: GoldArticle, at: string, field: string): string {
  return at === 'header' ? `header ${field}` : `${locate(at, gold.text).start} ${field}`
}

/** What a failing test prints: each difference on a line, ready to be put right, or listed with a reason. */
export function toMessage(name: string, { unlisted, fixed }: Verdict): string {
  const lines = [`${name} is not read as its gold file has it.`]
  for (const { at, field, wanted, got } of unlisted) {
    lines.push(
      `  ${at.replace(/\n/g, ' ')}`,
      `    ${field}: wanted ${wanted}`,
      `    ${' '.repeat(field.length)}  got    ${got}`,
    )
  }
  if (fixed.length > 0) lines.push('Read right now: take these out of its known misses:')
  for (const line of fixed) lines.push(`  ${line}`)
  return lines.join('\n')
}
