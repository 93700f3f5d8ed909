/** What the scripts of a page say of its article where neither JSON-LD, meta nor an element does. */
export interface ScriptData {
  readonly authors: readonly string[]
  readonly published: string | undefined
}

const quote = '(?:"|\\\\"|&quot;)'
const toPattern = (keys: string) =>
  new RegExp(`${quote}(?:${keys})${quote}\\s*:\\s*\\[?\\s*${quote}([^"\\\\&<>{}\\[\\]]{2,80})${quote}`, 'gi')
const author = toPattern(
  'authors?|author_?names?|article_?authors?|page_?authors?|content_?authors?|byline|byline_?names?|written_?by',
)
const published = toPattern(
  'date_?published|publish_?date|published_?(?:at|date|time|on)|publication_?date|pub_?date|first_?published(?:_?at)?|article_?publi(?:sh|cation)_?date',
)

/**
 * Reads the data that analytics and app frameworks leave in a page: `"author":"Ann Lee"`,
 * `"publish_date":"2014-11-03"`. An author counts only where the page names no other in this way: the
 * data of related articles looks the same. The first date is the article's own.
 */
export function readScriptData(html: string): ScriptData {
  const names = new Set<string>()
  for (const [, name] of html.matchAll(author)) {
    names.add(name!.trim())
    if (names.size > 1) break
  }
  published.lastIndex = 0
  return { authors: names.size === 1 ? [...names] : [], published: published.exec(html)?.[1] }
}
