import { overlaps, type Span } from '@sayso/core'
import type { Mention } from '@sayso/entities'
import type { ArticleContext, SentenceContext } from '../context.ts'
import { findAnaphors } from './anaphor.ts'
import { isHolding, isNamedThing } from './named-things.ts'
import { readStruckPlace } from './struck-place.ts'

/** The places a sentence names that can be where something happened: not those of the dateline, of a source, nor of what it is set against. */
export function findCandidates(sentence: SentenceContext, article: ArticleContext): readonly Mention[] {
  sentence.notes.places ??= read(sentence, article)
  return sentence.notes.places
}

function read(sentence: SentenceContext, article: ArticleContext): readonly Mention[] {
  const { text } = article
  const dateline = article.layers.header.dateline?.span
  const places: Mention[] = sentence.mentions.filter(
    (mention) =>
      (mention.type === 'place' || isRegion(mention, text) || isSite(mention, text)) &&
      !(dateline && overlaps(mention.span, dateline)) &&
      !isNamedThing(mention, article) &&
      !isHolding(mention, text),
  )
  const struck = readStruckPlace(sentence)
  const meant = findAnaphors(sentence, article)
  if (struck) places.push(struck)
  if (struck || meant.length > 0) {
    places.push(...meant)
    places.sort((a, b) => a.span.start - b.span.start)
  }
  if (places.length === 0) return places
  const spoken = sourceSpans(sentence)
  // "rose against the U.S. dollar": what it is set against is not where it is.
  const isAside = ({ span }: Mention) =>
    /\b(?:against|than|unlike|versus)\s+(?:the\s+)?$/i.test(
      text.slice(Math.max(0, span.start - 14), span.start),
    ) || RANKED_AFTER.test(text.slice(Math.max(0, span.start - 80), span.start))
  // "Texas Senator", "the president of Chile": whose office it is. "Japan-based", "pro-Beijing": whose seat or side.
  const isOffice = ({ span }: Mention) =>
    /^-(?:based|led|backed|born|run|owned|bound)\b/.test(text.slice(span.end, span.end + 8)) ||
    /\b(?:pro|anti|non|ex|post|pre)-$/i.test(text.slice(Math.max(0, span.start - 6), span.start)) ||
    OFFICE_AFTER.test(text.slice(span.end, span.end + 24)) ||
    OFFICE_BEFORE.test(text.slice(Math.max(0, span.start - 28), span.start))
  // "New Zealand dollars", "the London interbank rate" are names of other things.
  const isLabel = ({ span }: Mention) =>
    sentence.figures.some((figure) => overlaps(figure.span, span)) ||
    /^\s+(?:dlrs?|dollars?|won|pounds?|francs?|interbank|stock exchange|(?:government|treasury) (?:securities|bonds?|notes?|debt))\b/i.test(
      text.slice(span.end, span.end + 24),
    )
  const isFelt = sentence.text.includes('felt ')
  const theirs = places.filter(
    (place) => !isAside(place) && !isLabel(place) && !isOffice(place) && !isActor(place, text, isFelt),
  )
  const isSaid = ({ span }: Mention) =>
    !isLabelOf(span, sentence, text) && spoken.some((s) => s.start <= span.start && span.end <= s.end)
  const unsaid = theirs.filter((place) => !isSaid(place))
  const own = unsaid.length > 0 ? unsaid : theirs.filter((place) => isReporting(place, sentence))
  // "[Kenya]'s army killed 40 men in Somalia": who did it is not where, unless no other place is named.
  const plain = own.filter(({ span }) => !ACTOR_AFTER.test(text.slice(span.end, span.end + 40)))
  return plain.length > 0 ? plain : own
}

/** True for a place that heads its paragraph: "[PERU]: Some 40 miners struck". It speaks for nobody. */
export function isLabelOf({ start, end }: Span, { block, sentence }: SentenceContext, text: string): boolean {
  return start === block.span.start && start === sentence.span.start && text[end] === ':'
}

/** True for a place that tells of itself: "Northern [Peru] reported three deaths", "[Taiwan] said its reserves fell". */
function isReporting({ span }: Mention, { attributions, text, sentence }: SentenceContext): boolean {
  return attributions.some(
    ({ source, cue }) =>
      source &&
      cue &&
      source.span.start <= span.start &&
      source.span.end === span.end &&
      span.start - source.span.start < 5 &&
      (/^(?:report|record|register)/.test(cue.lemma) ||
        /^\s(?:that )?its\b/.test(text.slice(cue.span.end - sentence.span.start))),
  )
}

// "the third largest after West Germany and [Japan]".
const RANKED_AFTER =
  /\b(?:\p{Ll}+est|most|second|third|fourth|fifth)\b[^.;]{0,30}\b(?:after|behind)\s+(?:the\s+)?(?:\p{Lu}[\p{L}.]+(?: \p{Lu}[\p{L}.]+)*(?:, and|,| and) (?:the )?){0,3}$/u

const ACTOR_AFTER =
  /^['’]s?\s+(?:\w+\s+){0,2}(?:army|navy|air force|police|military|forces|troops|soldiers|government|ministry|parliament|court|agency|bank|embassy|authorities|officials|intelligence)\b/i

/** True for a word that names people elsewhere and a region here: "killed 9 in the [Caribbean] and 12 in Texas". */
function isRegion({ type, span }: Mention, text: string): boolean {
  return (
    type === 'demonym' &&
    /\b(?:in|across|around|throughout|over) the $/.test(
      text.slice(Math.max(0, span.start - 16), span.start),
    ) &&
    /^(?:[,.;)]|\s+(?:and|or|on|in|by|since|after|during|at)\b|$)/.test(text.slice(span.end, span.end + 10))
  )
}

/**
 * True for an institution's name that is where something was done: "took her to [Harwell Hospital]", "moved at [Leyton Zoo]". Not one
 * that does something: "Harwell Hospital treated 40".
 */
function isSite({ type, text: name, span }: Mention, text: string): boolean {
  return (
    type === 'organization' &&
    SITE.test(name) &&
    /\b(?:at|in|inside|near|outside|to|around|from)(?: the)? $/i.test(
      text.slice(Math.max(0, span.start - 12), span.start),
    )
  )
}

const SITE =
  /\b(?:Hospital|Clinic|Zoo|University|College|School|Schools|Airport|Church|Cathedral|Mosque|Temple|Factory|Plant|Refinery|Shipyard|Museum|Library|Prison|Jail|Theatre|Theater|Embassy|Barracks|Stadium|Market|Mill|Mine|Hotel|Municipality)$/

/** True for a name of who or what acts, not of where: "the [Dane] and Orm clans", "after the [Tarn] river burst its banks", "its office in [Rome] gave". */
function isActor({ span, text: name }: Mention, text: string, isFelt: boolean): boolean {
  const after = text.slice(span.end, span.end + 60)
  return (
    (isFelt && FELT.test(text.slice(Math.max(0, span.start - 120), span.start))) ||
    (KIN.test(after) && KIN_AFTER.test(after)) ||
    ((/\briver\b/i.test(name) || /^ rivers?\b/.test(after)) && RIVER_DOES.test(after)) ||
    /\boffices? (?:in|at) $/.test(text.slice(Math.max(0, span.start - 14), span.start))
  )
}

// "was felt in provinces such as [Tarn] and [Orrin]": how far it was felt is not where it was.
const FELT = /\bfelt (?:as far (?:away |north |south |east |west )?as|in|across|throughout|from)\b[^.;]*$/
const KIN = / (?:clan|trib|militia)/
const KIN_AFTER =
  /^(?:(?:,| and| or) \p{Lu}[\p{L}'’-]+){0,3}(?: ethnic)? (?:clans?|tribes?|tribesmen|tribespeople|militias?)\b/u
const RIVER_DOES =
  /^(?: (?:and|or) \p{Lu}\w+)?(?: rivers?)? (?:(?:has|have|had|also|again|then|could|may|might|would) )?(?:burst|broke|overflow\w*|breached|flooded|spilled|inundated|swept|topped)\b/u

const OFFICE_AFTER =
  /^(?:['’]s)?\s+(?:(?:former|prime|deputy|vice|interior|foreign|finance|defen[cs]e|health|state)\s+)*(?:Gov|Governor|Sen|Senator|Rep|Representative|Congress\w+|Attorney|Mayor|[Pp]resident|[Mm]inister|[Ss]ecretary|[Cc]hancellor|[Pp]remier|[Aa]mbassador|[Kk]ing)\b/
const OFFICE_BEFORE =
  /\b(?:president|governor|mayor|premier|minister|king|queen|ambassador|senator|bishop|secretary|chancellor)\s+(?:of|to|from)\s+(?:the\s+)?$/i

const POLL = /\b(?:polls?|polling|surveys?|census)\b/i

/** The stretches of a sentence that say who says it: "officials in Geneva said", "told reporters in Beijing". */
function sourceSpans({ sentence, text, attributions }: SentenceContext): Span[] {
  const spans: Span[] = []
  for (const { source, cue, content } of attributions) {
    // What is only reported has no one who speaks somewhere else.
    if (!cue || !source) continue
    // Whom a poll asked is whom its figures are of: "in a poll of Ohio voters".
    if (POLL.test(source.text)) continue
    // "… in a statement faxed to reporters in Beijing": what follows the cue up to the content, or a mark.
    const after = content.find((c) => c.start >= cue.span.end)?.start ?? sentence.span.end
    const mark = text.slice(cue.span.end - sentence.span.start).search(/[,;."“]| that /)
    const end = Math.min(after, mark < 0 ? sentence.span.end : cue.span.end + mark)
    spans.push({ start: Math.min(cue.span.start, source.span.start), end })
    spans.push(source.span)
  }
  // A cue may stand far from its source with the content between them: then the two are apart.
  return spans.filter((span) => span.end - span.start < 160)
}
