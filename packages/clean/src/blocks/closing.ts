import type { BlockKind } from '../layers.ts'

/** "Ann Lee is a staff writer at the Harbour Post." */
const BIO =
  /^(?:\p{Lu}[\p{L}.'’-]*\s+){1,4}is (?:an?|the) (?:[\p{L}-]+ ){0,5}(?:reporter|correspondent|writer|editor|columnist|journalist|contributor|author|blogger|fellow|professor|freelancer)\b/u
/** "About Acme": what a press release says of its sender. */
const ABOUT = /^(?:About|ABOUT) (?:the )?(\p{Lu}[\p{L}\p{N}]+)/u
const CONTACT =
  /^(?:(?:media|press|investor)s? (?:contacts?|relations)|contacts?(?: us| information)?|notes to editors|forward-looking statements)\s*:?$/i
/** "Harbour Post July 9, 2001 (": a publisher's line. */
const DATED = /\b(?:19|20)\d{2}\b/

/**
 * Marks what stands below the article: the writer's life, what a press release
 * says of its sender, a publisher's line among copyright lines. A sub-heading
 * that heads nothing becomes a paragraph.
 *
 * @param kinds - changed in place; undefined is a paragraph
 */
export function markClosing(words: readonly string[], kinds: (BlockKind | undefined)[]): void {
  let signedOff = false
  let i = kinds.length - 1
  for (; i >= 0; i--) {
    const kind = kinds[i]
    const text = words[i]!
    if (kind === 'boilerplate') signedOff = true
    else if (kind === 'subheading')
      kinds[i] = (signedOff && !holdsFigure(text)) || CONTACT.test(text) ? 'boilerplate' : undefined
    else if (kind === undefined && text.length < 400 && BIO.test(text) && i > 2) kinds[i] = 'boilerplate'
    else if (kind === undefined && signedOff && text.length < 60 && DATED.test(text) && !/[.!?]$/.test(text))
      kinds[i] = 'boilerplate'
    else if (kind !== 'stamp' && kind !== 'credit' && kind !== 'byline') break
  }
  markSender(words, kinds)
}

/** True of a line with a number that is no date's: "Revs 1.05 billion vs 844.2 mln". */
function holdsFigure(text: string): boolean {
  return /\d/.test(text) && !DATED.test(text)
}

/** From "About Acme" after the first third of the article to its end, where nothing but its like follows. */
function markSender(words: readonly string[], kinds: (BlockKind | undefined)[]): void {
  const start = Math.max(2, Math.floor(kinds.length * 0.3))
  for (let i = start; i < kinds.length; i++) {
    const text = words[i]!
    if (text.length > 80 || /[.!?]$/.test(text)) continue
    const sender = ABOUT.exec(text)?.[1]
    // "About Acme" is over what Acme is: "Acme makes ...".
    if (!CONTACT.test(text) && !(sender && words[i + 1]?.slice(0, 80).includes(sender))) continue
    if (kinds.length - i > 8) continue
    for (let k = i; k < kinds.length; k++) kinds[k] = 'boilerplate'
    return
  }
}
