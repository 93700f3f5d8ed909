import type { Block, BlockKind } from '@sayso/clean'
import { readByline } from './byline.ts'
import { readDateline } from './dateline.ts'

/**
 * The blocks of a text that nobody has cut: its lines, the first as headline unless it opens with a
 * dateline, a byline line as byline; indented lines and blank ones begin a paragraph.
 */
export function toBlocks(text: string): Block[] {
  const blocks: Block[] = []
  const push = (kind: BlockKind, start: number, end: number) => {
    if (text.slice(start, end).trim() !== '') blocks.push({ kind, span: { start, end } })
  }
  let start = 0
  let paragraph = -1
  let end = 0
  let lines = 0
  while (start < text.length) {
    end = text.indexOf('\n', start)
    if (end < 0) end = text.length
    const line = text.slice(start, end)
    const blank = line.trim() === ''
    const indented = /^\s{2,}\S/.test(line)
    const early = lines < 8
    if (paragraph >= 0 && (blank || indented)) {
      push('paragraph', paragraph, start - 1)
      paragraph = -1
    }
    if (!blank) {
      const byline = early && lines > 0 && line.length < 120 ? readByline(line) : undefined
      if (lines === 0 && line.length < 200 && !readDateline(line) && text.length > end + 1)
        push('headline', start, end)
      else if (byline && paragraph < 0) push('byline', start, end)
      else if (paragraph < 0) paragraph = start
      lines++
    }
    start = end + 1
  }
  if (paragraph >= 0) push('paragraph', paragraph, text.length)
  return blocks
}
