/**
 * Scores people, organizations, places and demonyms against articles annotated by a reader: each
 * distinct name of an article counts once, right where its type is:
 * `npx tsx --conditions=sayso-source packages/entities/eval/types.ts GOLD.json [--held] [--errors]`.
 * GOLD: `[{ id, held, text, items: [{ type, names: [forms], country, optional }] }]`; an optional
 * item counts neither way. The errors of held articles are never shown.
 */
import { readFileSync } from 'node:fs'
import { clean } from '@sayso/clean'
import { type EntityType, findEntities } from '@sayso/entities'

interface Item {
  readonly type: EntityType
  readonly names: readonly string[]
  readonly country: string | null
  readonly optional: boolean
}
interface Article {
  readonly id: string
  readonly held: boolean
  readonly text: string
  readonly items: readonly Item[]
}

const args = process.argv.slice(2)
const file = args.find((arg) => !arg.startsWith('--'))
if (!file) throw new Error('name the file of annotated articles')
const held = args.includes('--held')
const errors = args.includes('--errors') && !held
const types: readonly EntityType[] = ['person', 'organization', 'place', 'demonym']
const right = new Map<EntityType, number>()
const wanted = new Map<EntityType, number>()
const given = new Map<EntityType, number>()
let joined = 0
let joins = 0
let countries = 0
let placed = 0
const add = (counts: Map<EntityType, number>, type: EntityType) =>
  counts.set(type, (counts.get(type) ?? 0) + 1)
const bare = (name: string) => name.replace(/^the /i, '').replace(/[’]/g, "'")

for (const article of JSON.parse(readFileSync(file, 'utf8')) as Article[]) {
  if (article.held !== held) continue
  const { source, blocks } = clean({ text: article.text })
  const { entities, mentions } = findEntities(source.text, {
    spans: blocks.map(({ span }) => span),
    headings: new Set(
      blocks.filter(({ kind }) => /headline|deck|subheading/.test(kind)).map(({ span }) => span),
    ),
  })
  const found = new Map<string, { type: EntityType; entity: number; country: string | undefined }>()
  for (const { text, type, entity, country } of mentions) {
    // A place counts by its name, whatever narrows it: "central Israel".
    const name = entities[entity]!.name
    found.set(bare(type === 'place' && text.includes(name) ? name : text), {
      type,
      entity,
      country: country ?? entities[entity]?.country,
    })
  }
  const known = new Set<string>()
  for (const { type, names, country, optional } of article.items) {
    for (const name of names) known.add(bare(name))
    if (optional) continue
    // The forms of one thing: each that the text prints by itself is looked for.
    const got = names.map((name) => found.get(bare(name))).filter((each) => each !== undefined)
    add(wanted, type)
    if (got.some((each) => each.type === type)) {
      add(right, type)
      if (country) {
        placed++
        if (got.some((each) => each.country === country)) countries++
        else if (errors) console.log(article.id, 'country', names[0], got[0]?.country)
      }
      if (got.length > 1) {
        joins++
        if (new Set(got.map(({ entity }) => entity)).size === 1) joined++
        else if (errors) console.log(article.id, 'not joined', names.join(' | '))
      }
    } else if (errors)
      console.log(article.id, 'missed', type, names.join(' | '), got.map((each) => each.type).join())
  }
  const typed = new Map(
    article.items.flatMap(({ names, type, optional }) =>
      names.map((name) => [bare(name), optional ? null : type] as const),
    ),
  )
  const counted = new Set<number>()
  for (const [name, { type, entity }] of found) {
    const want = typed.get(name)
    if (want === null) continue
    if (want === type) {
      if (!counted.has(entity)) add(given, type)
      counted.add(entity)
      continue
    }
    add(given, type)
    if (errors) console.log(article.id, 'wrong', type, name, want ?? '')
  }
}
for (const type of types) {
  const [r, w, g] = [right.get(type) ?? 0, wanted.get(type) ?? 0, given.get(type) ?? 0]
  console.log(`${type.padEnd(13)} found ${r}/${w}  precision ${Math.min(r, g)}/${g}`)
}
console.log(`joined ${joined}/${joins}, countries ${countries}/${placed}`)
