import type { Claim } from '@sayso/claims'
import { toWords } from './to-words.ts'

/** Who stands behind a claim, the same for the same source however often it is quoted; the publisher, or else the article, for its own voice. */
export function toSourceKey(claim: Claim): string {
  if (claim.source) return `source ${claim.source.name.toLowerCase().replace(/^the\s+/, '')}`
  return `publisher ${claim.document.publisher?.toLowerCase() ?? claim.document.id}`
}

/** Who says it and where, for a reader: `police (The Orvale Echo)`. */
export function toVoice(claim: Claim): string {
  const paper = claim.document.publisher ?? claim.document.title ?? claim.document.id
  return toWords(claim.source ? `${claim.source.name} (${paper})` : paper)
}
