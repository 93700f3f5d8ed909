import type { PageBlock } from './page-blocks.ts'

/** Headings over links to other articles. */
const MORE =
  /^(?:(?:read|see|watch|listen)\b.{0,20}|more(?: .{0,40})?|related\b.{0,40}|recommended\b.{0,30}|you (?:may|might) (?:also )?.{0,30}|(?:most|also|trending|popular|latest|recent|top)\b.{0,40}|.{0,30}\bmore\b.{0,20}|story timeline|in this story|don['’]t miss.{0,20})$/i

/**
 * Marks as boilerplate the links to elsewhere that were left in an article:
 * menus above its first paragraph, lists of other articles below its last or
 * under a heading like "More from Europe". A list whose entries are links in the
 * middle of the text stays ("12 shelters that are open").
 */
export function markLinkLists(blocks: readonly PageBlock[]): void {
  const isBody = (block: PageBlock) =>
    block.linked < 0.5 && block.words.length > 80 && /[.!?"”’]$/.test(block.words)
  const first = blocks.findIndex(isBody)
  let last = blocks.length - 1
  while (last >= 0 && !isBody(blocks[last]!)) last--
  if (first < 0) return
  let under = false
  blocks.forEach((block, i) => {
    if (block.kind === 'headline') return
    const next = blocks[i + 1]
    const link = block.linked > 0.8 && block.words.length < 200
    if (
      MORE.test(block.words) &&
      block.words.length < 60 &&
      next &&
      next.linked > (next.kind === 'list-item' ? 0.2 : 0.8)
    ) {
      under = true
      block.kind = 'boilerplate'
    } else if (link && (i < first || i > last || under)) block.kind = 'boilerplate'
    else if (under && block.kind === 'list-item' && block.linked > 0.2) block.kind = 'boilerplate'
    else under = false
    // "Latest news", over what was not kept.
    if (i > last && block.kind === undefined && block.words.length < 40 && !/[.!?:"”’)]$/.test(block.words)) {
      block.kind = 'boilerplate'
    }
  })
  markLateLists(blocks)
}

/** In the last third of an article a list of nothing but links leads elsewhere. */
function markLateLists(blocks: readonly PageBlock[]): void {
  let start = -1
  for (let i = Math.floor(blocks.length * 0.7); i <= blocks.length; i++) {
    const block = blocks[i]
    if (block && block.kind === 'list-item' && block.linked > 0.8) {
      if (start < 0) start = i
      continue
    }
    if (start >= 0 && i - start >= 2 && block?.kind !== 'list-item') {
      for (let k = start; k < i; k++) blocks[k]!.kind = 'boilerplate'
    }
    start = -1
  }
}
