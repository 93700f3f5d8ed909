import type { Figure } from '@sayso/figures'
import type { ClaimPlace } from '../claim.ts'
import type { ArticleContext, ClaimContext } from '../context.ts'
import { isCountry } from './anaphor.ts'
import { findCandidates } from './candidates.ts'
import { toPlaces } from './place.ts'

// How many sentences the lead of a story has.
const LEAD = 2
// What a page puts before it is passed over, but not without end.
const MOST = 12

const OF_A_COUNTRY =
  /\b(?:unemployment|joblessness|jobless|inflation|gdp|gnp|gross (?:domestic|national) product|(?:consumer|retail|wholesale|producer) prices?|cost of living|industrial (?:output|production)|money supply|m-?[0-4]|trade (?:surplus|deficit|balance|gap)|current account|balance of payments|foreign (?:debt|reserves|exchange)|national debt|budget (?:deficit|surplus)|public (?:debt|spending)|economic growth|economy|labou?r force|workforce|harvest|acreage|(?:corn|maize|wheat|soybeans?|rice|grain|sugar|cotton|coffee|cocoa) (?:crop|stocks?|output|production|exports|acreage|plantings?)|acres of|bushels of|crop)\b/i

/**
 * `claims/where-economy`: what only a country has, its jobless, its prices, its harvest, is of the one country that the lead
 * names: "U.K. unemployment fell …. In April [it] fell 21,600".
 *
 * Must not read where the lead names two, nor what firms have too: "sales rose 4 percent".
 */
export function readEconomy(figure: Figure, { article, here }: ClaimContext): ClaimPlace | undefined {
  if (figure.kind === 'age' || figure.kind === 'duration') return undefined
  here.notes.isOfEconomy ??= OF_A_COUNTRY.test(here.text)
  if (!here.notes.isOfEconomy && !OF_A_COUNTRY.test(`${figure.counted?.text ?? ''} ${figure.text} of`))
    return undefined
  return countryOfLead(article)
}

function countryOfLead(article: ArticleContext): ClaimPlace | undefined {
  let country: ClaimPlace | undefined
  let told = 0
  for (let i = 0; told < LEAD && i < MOST; i++) {
    const sentence = article.sentenceAt(i)
    if (!sentence) break
    if (sentence.block.kind === 'headline' || sentence.block.kind === 'subheading') continue
    if (sentence.text.length > 30) told++
    for (const place of toPlaces(findCandidates(sentence, article))) {
      if (!isCountry(place.text)) continue
      if (country && country.country !== place.country) return undefined
      country ??= place
    }
  }
  return country
}
