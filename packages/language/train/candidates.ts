import { readDigitsAsZero } from '../src/tagger/word-features.ts'

/** A word with the name of its label. */
export type Labelled = readonly [word: string, label: string]

/** Words seen fewer times are left to the model. */
const LEAST_SEEN = 100
/** Labels rarer than this share of a word's own are the teacher's mistakes, or hardly worth the asking. */
const LEAST_SHARE = 0.005
const LEAST_SHARE_GOLD = 0.02
/** Scoring more labels than these is hardly less work than scoring all that the word's own weights leave. */
const MOST_LABELS = 5

/**
 * The labels that each common word takes ("the" one, "report" three), by the labels' names with blanks between; the
 * words of each in one string, digits read as 0. What the treebank says of a word counts for more than the teacher.
 */
export function findCandidates(gold: Iterable<Labelled>, silver: Iterable<Labelled>): Record<string, string> {
  const inGold = countLabels(gold)
  const inAll = countLabels(silver)
  for (const [word, row] of inGold) {
    const all = inAll.get(word)
    if (all) for (const [label, n] of row) all.set(label, (all.get(label) ?? 0) + n)
    else inAll.set(word, new Map(row))
  }
  const candidates: Record<string, string> = {}
  for (const [word, row] of [...inAll].sort(([a], [b]) => (a < b ? -1 : 1))) {
    if (sum(row) < LEAST_SEEN) continue
    const names = new Set([
      ...[...row].filter(([, n]) => n >= 2 && n >= LEAST_SHARE * sum(row)).map(([label]) => label),
      ...namesAbove(inGold.get(word), LEAST_SHARE_GOLD),
    ])
    if (names.size === 0 || names.size > MOST_LABELS) continue
    const key = [...names].sort().join(' ')
    candidates[key] = key in candidates ? `${candidates[key]} ${word}` : word
  }
  return candidates
}

type Row = Map<string, number>

function countLabels(words: Iterable<Labelled>): Map<string, Row> {
  const counts = new Map<string, Row>()
  for (const [form, label] of words) {
    const word = readDigitsAsZero(form)
    const row = counts.get(word) ?? new Map<string, number>()
    row.set(label, (row.get(label) ?? 0) + 1)
    counts.set(word, row)
  }
  return counts
}

function sum(row: Row): number {
  let all = 0
  for (const n of row.values()) all += n
  return all
}

function namesAbove(row: Row = new Map(), share: number): string[] {
  const all = sum(row)
  return [...row].filter(([, n]) => n >= share * all).map(([label]) => label)
}
