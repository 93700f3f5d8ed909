import { boilerplatePhrases } from '@sayso/lexicon'

const at = (place: string) =>
  boilerplatePhrases.filter((each) => each.place === place).map((each) => each.phrase)
const anyOf = (phrases: readonly string[]) =>
  phrases.map((phrase) => phrase.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|')
const STARTS = new RegExp(`^(?:${anyOf(at('start'))})`, 'i')
const WITHIN = new RegExp(anyOf(at('within')), 'i')
const WHOLE = new RegExp(`^[^\\p{L}\\p{N}]*(?:${anyOf(at('whole'))})[^\\p{L}\\p{N}]*$`, 'iu')

/** A paragraph longer than this is an article's own, whatever it names; so is one that quotes somebody. */
const LONGEST = 240
/** "Read more: ..." and its like are as short as a headline. */
const LONGEST_LINE = 160
/** "___", "-0-", "xxx", "###", "-30-": signs under which an article ends or pauses. */
const SIGN = /^(?:[^\p{L}\p{N}"“]+|-+ ?(?:0|30) ?-+|x{3,}|#+ ?#+)$/u
/** An address alone. */
const ADDRESS = /^(?:https?:\/\/\S+|www\.\S+|\S+@\S+\.\w+|[\w-]+\.(?:com|org|net|co\.uk)(?:\/\S*)?)$/i
/** "Sign up for our weekend newsletter", "Image 4 of 5", "... Read more". */
const PROMOTION =
  /\b(?:subscribe|sign up) (?:to|for) .{0,40}\b(?:newsletters?|alerts|emails?|briefing|podcast)\b|^(?:image|photo|slide) \d+ of\b|\bread more$/i
/** "1.2k shares", "Share 45", "View 42 comments", "5 of 12", "Join 20,000 readers of our letter", "On HarbourPost.com: ...". */
const COUNTED =
  /^(?:view |show |read )?(?:all )?[\d.,]+ ?[kKmM]? (?:shares?|comments?|views?|likes?|reads?|retweets?|letture|visualizzazioni|visualizações|vues|kommentare|comentarios|comentários|commentaires|commenti|reacties|kommentarer)$|^(?:shares?|comments?|views?|likes?)\s*\(?[\d.,]+ ?[kKmM]?\)?$|^\d{1,3} ?(?:of|\/) ?\d{1,3}$|^join (?:over |more than )?[\d.,]+ ?[kKmM]? (?:\w+ )?(?:readers|subscribers|others)\b|^on [\w-]+\.(?:com|org|net|co\.uk):/i
/** "Citation: ... retrieved 20 November 2019 from https://...". */
const CITATION = /^citation: .*\bretrieved .{4,30} from https?:/i
/** "AP writers Ann Lee in Oslo and Tom Hale in Rome contributed." */
const CONTRIBUTED =
  /^(?:(?:[A-Z]+|Associated Press|Reuters) )?(?:writers?|reporters?|journalists?|correspondents?|photographers?) .{4,120} (?:also )?contributed(?: reporting)?(?: from .{2,40})?\.$/i

/**
 * True of a block that sells, shares, signs off or reserves rights: "All Rights Reserved.".
 * Not of a report that names such a thing: "Copyright holders lost 12 million dollars".
 */
export function isBoilerplate(text: string): boolean {
  if (text.length > LONGEST) return text.length < 2 * LONGEST && CITATION.test(text)
  if (SIGN.test(text) || ADDRESS.test(text)) return true
  if (
    text.length <= LONGEST_LINE &&
    (STARTS.test(text) ||
      WHOLE.test(text) ||
      PROMOTION.test(text) ||
      COUNTED.test(text) ||
      CONTRIBUTED.test(text))
  )
    return true
  return CITATION.test(text) || (WITHIN.test(text) && !/["“”]/.test(text))
}
