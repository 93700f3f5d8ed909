import type { BlockKind } from '../layers.ts'

/** "Ann Lee is a staff writer at the Harbour Post." */
const BIO =
  /^(?:\p{Lu}[\p{L}.'’-]*\s+){1,4}is (?:an?|the|\p{Lu}[\p{L}\p{N}.]*['’]s) (?:[\p{L}-]+ ){0,5}(?:reporter|correspondent|writer|editor|columnist|journalist|contributor|author|blogger|curator|fellow|professor|freelancer|Reporter|Correspondent|Writer|Editor|Columnist|Journalist)\b/u
/** "She graduated in 2013.", under it. */
const GOES_ON =
  /^(?:He|She|They|His|Her) (?:has|have|is|was|are|were|graduated|holds|joined|covers|writes|lives|also|previously|worked|studied|work|reporting|stories|book)\b/
/** "Follow him on Bird @jane.", at the end of a writer's life. */
const REACHED = /\b(?:follow|e-?mail|reach|contact) (?:him|her|them|me)\b/i
/** "About Acme": what a press release says of its sender. */
const ABOUT = /^(?:About|ABOUT) (?:the )?(\p{Lu}[\p{L}\p{N}]+)/u
const CONTACT =
  /^(?:(?:media|press|investor)s? (?:contacts?|relations)|contacts?(?: us| information)?|notes to editors|forward-looking statements)\s*:?$/i
/** "Acme is a global provider of pumps.": a firm on itself. */
const SELF =
  /^(\p{Lu}[\p{L}\p{N}]+)(?: \p{Lu}[\p{L}\p{N}.&]*){0,3}(?:,? \([^)]{1,40}\))? is (?:an?|the|one of the) (?:[\p{L}-]+,? (?:and )?){0,6}?(?:provider|supplier|manufacturer|maker|developer|leader|distributor|operator|retailer|insurer)s?\b/u
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
  let pending = 0
  for (; i >= 0; i--) {
    const kind = kinds[i]
    const text = words[i]!
    if (kind === 'boilerplate') signedOff = true
    else if (kind === 'subheading')
      kinds[i] = (signedOff && !holdsFigure(text)) || CONTACT.test(text) ? 'boilerplate' : undefined
    else if (kind === undefined && text.length < 400 && i > 2 && (BIO.test(text) || REACHED.test(text))) {
      for (let k = i; k <= i + pending; k++) kinds[k] ??= 'boilerplate'
      pending = 0
    } else if (kind === undefined && text.length < 300 && pending < 3 && GOES_ON.test(text)) {
      pending++
    } else if (
      kind === undefined &&
      signedOff &&
      text.length < 60 &&
      DATED.test(text) &&
      !/[.!?]$/.test(text)
    )
      kinds[i] = 'boilerplate'
    else if (kind !== 'stamp' && kind !== 'credit' && kind !== 'byline') break
  }
  markSender(words, kinds)
  markSelf(words, kinds)
}

/** True of a line with a number that is no date's: "Revs 1.05 billion vs 844.2 mln". */
function holdsFigure(text: string): boolean {
  return /\d/.test(text) && !DATED.test(text)
}

/** What a firm of the headline says of itself in the last paragraphs, two or more, all of which begin with its name. A wire's last line on a firm is its report. */
function markSelf(words: readonly string[], kinds: (BlockKind | undefined)[]): void {
  let last = kinds.length - 1
  while (last >= 0 && kinds[last] === 'boilerplate') last--
  for (let i = last - 1; i > 3 && i > last - 4; i--) {
    const name = SELF.exec(words[i]!)?.[1]
    if (name === undefined) continue
    const ours = words.slice(0, 2).some((line) => line.includes(name))
    const alike = words.slice(i, last + 1).every((line) => line.startsWith(name))
    if (!ours || !alike || kinds.slice(i, last + 1).some((kind) => kind !== undefined)) return
    for (let k = i; k <= last; k++) kinds[k] = 'boilerplate'
    return
  }
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
