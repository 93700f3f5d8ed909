import type { Figure } from '@sayso/figures'
import { findPlacesNamed } from '@sayso/lexicon'
import type { ClaimPlace } from '../claim.ts'
import type { ArticleContext, ClaimContext, Reading } from '../context.ts'
import { findLeadPlaces } from './lead.ts'
import { toBareName } from './place.ts'
import { isOfDisaster } from './settled.ts'
import { findTitlePlaces } from './titled.ts'

/** What is told near a figure of where it holds. */
export type ReadNear = (figure: Figure, context: ClaimContext) => Reading<readonly ClaimPlace[]>

/** A story that is told of one place. */
export interface Setting {
  /** Where its lead, or else its title, sets it. */
  readonly lead: readonly ClaimPlace[]
  /** For each of its figures the places of the last one before it that has any. */
  readonly before: ReadonlyMap<Figure, readonly ClaimPlace[]>
}

// A story of a disaster is told of a place where so many of its figures have one, and such a share.
const STRUCK = 2
const STRUCK_SHARE = 0.35
// Any other where so many have, such a share of all, and such a share of these in one country or state.
const PLACED = 4
const SHARE = 0.25
const ALIKE = 0.6

/**
 * `claims/where-setting`: in a story that is told of one place, a figure that has none of its own is where the last one was, or where the
 * lead sets the story: "Brazil's motor industry sent thousands on leave. … Sales fell 40 percent".
 *
 * Must not read where figures mostly have no place (firms, markets, polls of a nation), nor where they are of many countries.
 */
export function readSetting(
  figure: Figure,
  { article }: ClaimContext,
  readNear: ReadNear,
): readonly ClaimPlace[] {
  const { notes } = article
  if (notes.setting === undefined) notes.setting = findSetting(article, readNear)
  if (!notes.setting) return []
  const { lead, before } = notes.setting
  const last = before.get(figure)
  if (!last) return lead
  // What lies elsewhere is another scene of the same story.
  return [...last, ...lead.filter(({ country }) => country === last[0]!.country)]
}

function findSetting(article: ArticleContext, readNear: ReadNear): Setting | null {
  const { figures } = article.layers
  const before = new Map<Figure, readonly ClaimPlace[]>()
  const regions = new Map<string | null, number>()
  let last: readonly ClaimPlace[] | undefined
  let heading = -1
  let placed = 0
  let most = 0
  let home: string | null = null
  for (const figure of figures) {
    const context = contextOf(figure, article)
    const under = article.headingBefore(context.here.sentence.block)
    if (under !== heading) last = undefined
    heading = under
    if (last) before.set(figure, last)
    const { value, rules } = readNear(figure, context)
    if (value.length === 0) continue
    // Where it was written is told of nothing else.
    if (rules[0] !== 'claims/where-dateline') last = value
    placed++
    const key = regionOf(value[0]!)
    const count = (regions.get(key) ?? 0) + 1
    regions.set(key, count)
    if (count <= most) continue
    most = count
    home = key
  }
  const isStruck = placed >= STRUCK && placed >= STRUCK_SHARE * figures.length && isOfDisaster({ article })
  const isOfOne = placed >= PLACED && placed >= SHARE * figures.length && most > ALIKE * placed
  if (!isStruck && !isOfOne) return null
  // What was told of elsewhere by the way is no scene, but a disaster may have several.
  if (!isStruck) for (const [figure, [place]] of before) if (regionOf(place!) !== home) before.delete(figure)
  const lead = findLeadPlaces(article, Number.POSITIVE_INFINITY)
  return { lead: lead.length > 0 ? lead : findTitlePlaces(article), before }
}

/** The country of a place; where that is the United States or Canada, whose news tells of one state after another, its state. */
function regionOf({ text, country }: ClaimPlace): string | null {
  if (country !== 'US' && country !== 'CA') return country
  const name = toBareName(text)
  return findPlacesNamed(name).find((each) => each.country === country)?.region ?? name
}

function contextOf(figure: Figure, article: ArticleContext): ClaimContext {
  return { article, here: article.sentenceOf(figure.span.start), attribution: article.attributionOf(figure) }
}
