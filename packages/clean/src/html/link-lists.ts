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
    const link = block.linked > 0.8 && block.words.length < 200
    if (link && block.kind !== 'headline' && (i < first || i > last || under)) block.kind = 'boilerplate'
    else if (!link) under = MORE.test(block.words) && (blocks[i + 1]?.linked ?? 0) > 0.8
    if (under && !link) block.kind = 'boilerplate'
  })
}
