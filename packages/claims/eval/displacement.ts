/**
 * Runs the standard pipeline over sentences with the figure that a displacement analyst recorded, and counts how often that
 * figure is among the claims, with the analyst's term, place and country.
 *
 *     npx tsx --conditions=sayso-source packages/claims/eval/displacement.ts [EXCERPTS.jsonl] [--part open|held] [--errors]
 *
 * `--part held` is every fifth excerpt. Only figures that are written as a numeral are counted.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { standardPipeline } from '../../pipeline/src/standard.ts'
import type { Claim } from '../src/claim.ts'

const args = process.argv.slice(2)
const at = args.indexOf('--part')
const part = at < 0 ? undefined : args.splice(at, 2)[1]
const errors = args.includes('--errors')
const file =
  args.find((arg) => !arg.startsWith('--')) ??
  join(import.meta.dirname, '../../../../shared/idetect/excerpts.jsonl')

interface Recorded {
  readonly term: string
  readonly place: string | null
  readonly numeral?: { readonly start: number; readonly end: number }
}

/** The categories that say what a term says; a term of housing is met by "destroyed" of a home. */
const TERMS: Record<string, readonly string[]> = {
  Displaced: ['displaced'],
  Evacuated: ['evacuated'],
  'Forced to Flee': ['forced to flee'],
  Homeless: ['homeless'],
  'In Relief Camp': ['in relief camp', 'sheltered'],
  Relocated: ['relocated'],
  Sheltered: ['sheltered'],
  'Destroyed Housing': ['destroyed housing'],
  'Partially Destroyed Housing': ['partially destroyed housing'],
  'Uninhabitable Housing': ['uninhabitable housing', 'forced to flee'],
}

const total = { figures: 0, found: 0, term: 0, places: 0, place: 0 }
readFileSync(file, 'utf8')
  .split('\n')
  .filter(Boolean)
  .forEach((line, index) => {
    if (part !== undefined && (part === 'held') !== (index % 5 === 4)) return
    const { id, text, figures } = JSON.parse(line) as {
      id: string
      text: string
      figures: readonly Recorded[]
    }
    const { claims } = standardPipeline.run({ article: { id, text } })
    for (const recorded of figures) count(recorded, claims, text)
  })

function count({ term, place, numeral }: Recorded, claims: readonly Claim[], text: string): void {
  if (!numeral) return
  total.figures++
  const claim = claims.find(({ figure: { span } }) => span.start < numeral.end && numeral.start < span.end)
  if (claim) total.found++
  const isTerm = claim?.event?.category != null && (TERMS[term]?.includes(claim.event.category) ?? false)
  if (isTerm) total.term++
  const words = place?.toLowerCase().match(/\p{L}{3,}/gu) ?? []
  const isNamed = words.some((word) => text.toLowerCase().includes(word))
  const isPlace =
    claim?.where.some((where) => words.some((word) => where.text.toLowerCase().includes(word))) ?? false
  if (isNamed) total.places++
  if (isNamed && isPlace) total.place++
  if (!errors || (isTerm && (isPlace || !isNamed))) return
  console.log(
    `${isTerm ? '' : `TERM ${term} `}${isPlace || !isNamed ? '' : `PLACE ${place} `}| ${claim?.event?.text} ${claim?.event?.category} | ${claim?.where.map((w) => w.text).join(', ')} | ${text.replace(/\s+/g, ' ')}`,
  )
}

const share = (part: number, whole: number): string =>
  `${part} of ${whole}, ${((100 * part) / whole).toFixed(1)}%`
console.log(`found ${share(total.found, total.figures)}`)
console.log(`term  ${share(total.term, total.figures)}`)
console.log(`place ${share(total.place, total.places)} of those whose place the text names`)
