import type { Block } from '@sayso/clean'
import type { Span } from '@sayso/core'
import { readAgency } from './agency.ts'
import { readByline } from './byline.ts'
import { readImprint } from './closing-line.ts'
import { readDateline } from './dateline.ts'
import type { Dateline, HeaderField } from './layers.ts'

/** What the text of an article says at its head and foot; fields it does not say are absent. */
export interface TextHeader {
  headline?: string
  deck?: string
  authors?: readonly string[]
  agency?: string
  dateline?: Dateline
  published?: string
  updated?: string
  publisher?: string
  spans: Partial<Record<HeaderField, Span>>
}

const blocksRead = 14

/** Reads the header of a text by its blocks; `published` gives the dateline's year. */
export function readTextHeader(text: string, blocks: readonly Block[], published: string | null): TextHeader {
  const header: TextHeader = { spans: {} }
  const sliced = (span: Span) => text.slice(span.start, span.end).replace(/\s+/g, ' ').trim()
  for (const block of blocks.slice(0, blocksRead)) {
    if (block.kind === 'headline' && header.headline === undefined) {
      header.headline = sliced(block.span)
      header.spans.headline = block.span
    } else if (block.kind === 'deck' && header.deck === undefined) {
      header.deck = sliced(block.span)
      header.spans.deck = block.span
    }
  }
  for (const block of blocks) {
    if (block.kind === 'byline') takeByline(text, block.span, header, true)
    else if (block.kind === 'credit') takeCredit(text, block.span, header)
  }
  if (header.authors === undefined) {
    for (const block of endsOf(blocks, 6, 3))
      if (
        block.kind !== 'headline' &&
        block.kind !== 'deck' &&
        block.kind !== 'byline' &&
        block.span.end - block.span.start < 120
      )
        if (takeByline(text, block.span, header, false)) break
  }
  takeDateline(text, blocks, header, published)
  takeImprint(text, blocks, header)
  return header
}

/** The first blocks and the last, each once. */
function endsOf(blocks: readonly Block[], first: number, last: number): readonly Block[] {
  return blocks.length <= first + last ? blocks : [...blocks.slice(0, first), ...blocks.slice(-last)]
}

function takeByline(text: string, span: Span, header: TextHeader, sure: boolean): boolean {
  const slice = text.slice(span.start, span.end)
  for (const line of [slice, ...(sure && slice.includes('\n') ? slice.split('\n') : [])]) {
    const byline = readByline(line, { sure: sure && !line.includes('\n') })
    if (!byline) continue
    if (byline.agency) header.agency ??= byline.agency
    if (byline.authors.length === 0) continue
    if (header.authors === undefined) {
      header.authors = byline.authors
      const start = span.start + slice.indexOf(line) + byline.span.start
      header.spans.authors = { start, end: start + (byline.span.end - byline.span.start) }
    }
    return true
  }
  return false
}

function takeCredit(text: string, span: Span, header: TextHeader): void {
  const credit = text
    .slice(span.start, span.end)
    .trim()
    .replace(/^[([–—-]+\s*|[\])]+$/g, '')
  const agency = readAgency(credit) ?? readByline(credit)?.agency
  if (agency && header.agency === undefined) {
    header.agency = agency
    header.spans.agency = span
  }
}

const bodyKinds = new Set(['paragraph', 'quote', 'list-item'])

function takeDateline(
  text: string,
  blocks: readonly Block[],
  header: TextHeader,
  published: string | null,
): void {
  let tried = 0
  for (const block of blocks) {
    if (!bodyKinds.has(block.kind) && block.kind !== 'credit') continue
    const read = readDateline(text.slice(0, block.span.end), { at: block.span.start, published })
    if (read) {
      const { agency, ...dateline } = read
      header.dateline = dateline
      header.spans.dateline = dateline.span
      if (agency) {
        header.agency ??= agency
        header.spans.agency ??= dateline.span
      }
      return
    }
    // "AP - A company ...": an agency alone.
    const alone = /^\(?([A-Z][A-Za-z-]{1,9})\)? ?(?:--?|—|–) /.exec(
      text.slice(block.span.start, block.span.start + 20),
    )
    const agency = alone ? readAgency(alone[1]!) : undefined
    if (agency) header.agency ??= agency
    if (++tried === 4) return
  }
}

function takeImprint(text: string, blocks: readonly Block[], header: TextHeader): void {
  for (const block of endsOf(blocks, 8, 8)) {
    if (block.span.end - block.span.start > 400 || block.kind === 'headline') continue
    const slice = text.slice(block.span.start, block.span.end)
    let offset = 0
    for (const line of slice.split('\n')) {
      const imprint = readImprint(line)
      if (imprint) {
        const span = {
          start: block.span.start + offset + imprint.span.start,
          end: block.span.start + offset + imprint.span.end,
        }
        for (const field of ['published', 'updated', 'publisher'] as const) {
          const value = imprint[field]
          if (value && header[field] === undefined) {
            header[field] = value
            header.spans[field] = span
          }
        }
      }
      offset += line.length + 1
    }
  }
}
