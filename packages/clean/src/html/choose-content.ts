import { Readability } from '@mozilla/readability'
import type { PageDocument, PageNode } from './page-node.ts'

/**
 * The texts of the page that are its article, by index, as readability chooses
 * them; undefined where it finds none, or fails. The tree is used up.
 */
export function chooseContent(document: PageDocument): Set<number> | undefined {
  try {
    const reader = new Readability<PageNode>(document as never, {
      serializer: (node) => node as unknown as PageNode,
      maxElemsToParse: 60_000,
      disableJSONLD: true,
    })
    const content = reader.parse()?.content
    if (!content) return undefined
    const kept = new Set<number>()
    collect(content, kept)
    return kept.size > 0 ? kept : undefined
  } catch {
    return undefined
  }
}

function collect(node: PageNode, kept: Set<number>): void {
  if (node.nodeType === 3) {
    if (node.index >= 0) kept.add(node.index)
    return
  }
  for (let child = node.firstChild; child; child = child.nextSibling) collect(child, kept)
}
