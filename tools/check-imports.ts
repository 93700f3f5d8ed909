// Holds the direction of imports: a package may depend only on packages in rows above its own.
import { readFileSync } from 'node:fs'

const rows = [
  ['core'],
  ['lexicon'],
  ['clean'],
  ['language'],
  ['header', 'times', 'entities', 'figures'],
  ['attribution'],
  ['claims'],
  ['compare'],
  ['pipeline'],
  ['formats'],
  ['report'],
  ['cli'],
  ['sayso'],
]

// A package may be imported only where it stands in `dependencies` (pnpm links nothing else, and knip
// reports the unlisted), so the manifests alone settle which way imports go.
const name = (room: string) => (room === 'sayso' ? 'sayso' : `@sayso/${room}`)
const rowOf = new Map(rows.flatMap((row, i) => row.map((room) => [name(room), i] as const)))
const onlyImporter: Record<string, string> = {
  compromise: '@sayso/language',
  'chrono-node': '@sayso/times',
  'p-limit': '@sayso/pipeline',
}

const breaches: string[] = []
for (const room of rows.flat()) {
  const manifest = JSON.parse(readFileSync(`packages/${room}/package.json`, 'utf8'))
  for (const needed of Object.keys({ ...manifest.dependencies, ...manifest.devDependencies })) {
    const row = rowOf.get(needed)
    if (row !== undefined && row >= rowOf.get(manifest.name)!)
      breaches.push(`${manifest.name} may not import ${needed}, which stands below or beside it`)
    // A bench may measure itself against a peer; what is shipped may not import it.
    const owner = needed in (manifest.dependencies ?? {}) ? onlyImporter[needed] : undefined
    if (owner && owner !== manifest.name)
      breaches.push(`only ${owner} may import ${needed}, not ${manifest.name}`)
  }
}
for (const breach of breaches) console.error(breach)
if (breaches.length > 0) process.exit(1)
console.log(`imports go one way: ${rowOf.size} packages`)
