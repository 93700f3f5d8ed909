import { readNamedCharacter } from '@sayso/lexicon'

/** What an article's JSON-LD says. */
export interface LinkedArticle {
  headline?: string
  deck?: string
  authors?: string[]
  published?: string
  updated?: string
  publisher?: string
  language?: string
}

type Node = Record<string, unknown>

const articleTypes = /^(?:.*Article|BlogPosting|LiveBlogPosting|Report|Review|NewsStory|TechArticle|Recipe)$/
const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const toList = (value: unknown): unknown[] =>
  Array.isArray(value) ? value : value === undefined || value === null ? [] : [value]

/** Reads the article among a page's JSON-LD scripts; scripts that do not parse are passed over. */
export function readLinkedData(scripts: readonly string[]): LinkedArticle | undefined {
  const nodes: Node[] = []
  for (const script of scripts) {
    const parsed = parse(script)
    if (parsed !== undefined) collect(parsed, nodes, 0)
  }
  const byId = new Map<string, Node>()
  for (const node of nodes)
    if (typeof node['@id'] === 'string' && Object.keys(node).length > 1) byId.set(node['@id'], node)
  const rank = (node: Node) => {
    const types = toList(node['@type']).map(String)
    if (types.some((type) => articleTypes.test(type))) return node.datePublished ? 4 : 3
    if (types.some((type) => type === 'WebPage' || type === 'NewsArticle')) return node.datePublished ? 2 : 1
    return node.headline && node.datePublished ? 2 : 0
  }
  const article = [...nodes].sort((a, b) => rank(b) - rank(a))[0]
  if (!article || rank(article) < 1) return undefined
  const page = nodes.find((node) => rank(node) > 0 && rank(node) < 3)
  const found: LinkedArticle = {}
  const headline = text(article.headline) ?? (rank(article) > 2 ? text(article.name) : undefined)
  if (headline) found.headline = headline
  const deck = text(article.alternativeHeadline) ?? text(article.description)
  if (deck && deck !== headline) found.deck = deck
  const authors = namesOf(article.author ?? article.creator, byId)
  if (authors.length > 0) found.authors = authors
  const published = text(article.datePublished) ?? text(page?.datePublished) ?? text(article.dateCreated)
  if (published) found.published = published
  const updated = text(article.dateModified)
  if (updated) found.updated = updated
  const publisher = namesOf(article.publisher ?? page?.publisher, byId)[0]
  if (publisher) found.publisher = publisher
  const language = text(article.inLanguage)
  if (language) found.language = language
  return found
}

function parse(script: string): unknown {
  const body = script
    .replace(/^\s*(?:<!--|\/\*\s*<!\[CDATA\[\s*\*\/|\/\/\s*<!\[CDATA\[)/, '')
    .replace(/(?:-->|\/\*\s*\]\]>\s*\*\/|\/\/\s*\]\]>)\s*$/, '')
    .trim()
    .replace(/;$/, '')
  for (const attempt of [
    body,
    body.replace(/\p{Cc}+/gu, ' '),
    body.replace(/\p{Cc}+/gu, ' ').replace(/,\s*([}\]])/g, '$1'),
  ]) {
    try {
      return JSON.parse(attempt)
    } catch {
      // The next attempt is more lenient; a script that is no JSON says nothing.
    }
  }
  return undefined
}

function collect(value: unknown, nodes: Node[], depth: number): void {
  if (depth > 4) return
  if (Array.isArray(value)) for (const each of value) collect(each, nodes, depth + 1)
  else if (isNode(value)) {
    nodes.push(value)
    for (const key of ['@graph', 'mainEntity', 'mainEntityOfPage', 'author', 'publisher', 'itemListElement'])
      if (typeof value[key] === 'object') collect(value[key], nodes, depth + 1)
  }
}

function text(value: unknown): string | undefined {
  const first = toList(value)[0]
  if (isNode(first)) return text(first['@value'] ?? first.name)
  return typeof first === 'string' && first.trim() !== '' ? decode(first) : undefined
}

/** JSON-LD is not HTML, yet holds its entities. */
function decode(value: string): string {
  return value
    .replace(/<[^>]{1,80}>/g, '')
    .replace(/&(#x?[0-9a-f]{2,6}|[a-z]{2,8}\d{0,2});/gi, (whole, name: string) => {
      if (name[0] === '#') {
        const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1))
        return code > 0 && code < 0x10ffff ? String.fromCodePoint(code) : whole
      }
      return readNamedCharacter(name) ?? whole
    })
    .replace(/\s+/g, ' ')
    .trim()
}
function namesOf(value: unknown, byId: ReadonlyMap<string, Node>): string[] {
  const names: string[] = []
  for (const each of toList(value)) {
    if (typeof each === 'string') names.push(decode(each))
    else if (isNode(each)) {
      const whole = typeof each['@id'] === 'string' && !each.name ? (byId.get(each['@id']) ?? each) : each
      if (Array.isArray(whole['@list'])) names.push(...namesOf(whole['@list'], byId))
      const spoken = [whole.givenName, whole.familyName].filter((part) => typeof part === 'string').join(' ')
      for (const name of toList(whole.name ?? (spoken === '' ? undefined : spoken)))
        if (typeof name === 'string') names.push(decode(name))
        else if (isNode(name) && typeof name['@value'] === 'string') names.push(decode(name['@value']))
    } else if (Array.isArray(each)) names.push(...namesOf(each, byId))
  }
  return names.filter((name) => name !== '')
}
