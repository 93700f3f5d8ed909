import type { Mention } from '@sayso/entities'
import { countries } from '@sayso/lexicon'
import type { ArticleContext, SentenceContext } from '../context.ts'

const COUNTRIES: ReadonlySet<string> = new Set(
  countries.flatMap(({ names }) => names.map((name) => name.toLowerCase())),
)

/** True for a country's name, not a city's or a province's. */
export function isCountry(text: string): boolean {
  return COUNTRIES.has(text.toLowerCase().replace(/^the /, ''))
}

// How many names back the one meant may stand.
const BACK = 60

const KINDS =
  'province|region|state|district|county|prefecture|department|municipality|governorate|regency|township|city|town|village|island|atoll|country|nation|kingdom'
const KIND = new RegExp(`(?:in|across|around|throughout|within|inside) th(?:e|is) (?:\\w+ )?(?:${KINDS})\\b`)
const ANAPHOR = new RegExp(
  `\\b(?:in|across|around|throughout|within|inside) (?:the|this) (?:same |whole |entire |tiny |small |northern |southern |eastern |western |coastal |island )?(${KINDS})\\b(?!['’]s|[- ](?:of|with|that|which|whose|where|hall|council|government|officials?|cent(?:er|re)|capital|house|court|police|emergency)\\b)(?! \\p{Lu})`,
  'gu',
)

/** A word of another kind that "the region" and its like may mean, beside their own. */
const ALSO: Readonly<Record<string, RegExp>> = {
  nation: /^$/,
  kingdom: /^$/,
  city: /\bmunicipality\b/i,
  town: /\btownship\b/i,
}

/**
 * Places that a sentence means by their kind: "12 homes burnt down [in the province]" is the province last named before. Each
 * mention stands where the words do and names what they mean.
 *
 * Must not read "in the town of Galle", "in the state capital", "in the city's port", nor a kind of which none was named.
 */
export function findAnaphors(
  { text, sentence, mentions }: SentenceContext,
  article: ArticleContext,
): readonly PlaceMention[] {
  if (!KIND.test(text)) return []
  const found: PlaceMention[] = []
  for (const match of text.matchAll(ANAPHOR)) {
    const kind = match[1]!.toLowerCase()
    const start = sentence.span.start + match.index + match[0].length - kind.length
    // A place named before it in the sentence is the one meant, or narrower.
    if (kind !== 'country' && mentions.some(({ type, span }) => type === 'place' && span.end <= start))
      continue
    const means = readLastOfKind(kind, start, article)
    if (!means) continue
    const { text: name, type, country, entity } = means
    const span = { start, end: start + kind.length }
    found.push(
      country === undefined
        ? { text: name, span, type, entity, means }
        : { text: name, span, type, country, entity, means },
    )
  }
  return found
}

/** A place that stands in a sentence, by its name or by what it is. */
export interface PlaceMention extends Mention {
  /** Where it is named, if it stands here by its kind only. */
  readonly means?: Mention
}

function readLastOfKind(
  kind: string,
  before: number,
  { layers, mentionsBefore, text }: ArticleContext,
): Mention | undefined {
  const last = mentionsBefore(before) - 1
  const isState = kind === 'country' || kind === 'nation' || kind === 'kingdom'
  const named = new RegExp(`\\b${kind}\\b`, 'i')
  for (let i = last; i >= 0 && i > last - BACK; i--) {
    const mention = layers.mentions[i]!
    if (mention.type !== 'place') continue
    if (isState) {
      if (isCountry(mention.text)) return mention
      continue
    }
    if (named.test(mention.text) || ALSO[kind]?.test(mention.text)) return mention
    const around = text.slice(Math.max(0, mention.span.start - kind.length - 24), mention.span.start)
    if (new RegExp(`\\b${kind}(?: of |, | )$`, 'i').test(around)) return mention
    if (
      new RegExp(`^,? (?:an? |the )?(?:\\w+ ){0,2}${kind}\\b`, 'i').test(
        text.slice(mention.span.end, mention.span.end + 40),
      )
    )
      return mention
  }
  return undefined
}
