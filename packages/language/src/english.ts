import { classOf, LETTER } from './characters.ts'

/**
 * The words a language cannot do without, none of which is a common word of English news. Only languages whose
 * letters are Latin need them: other scripts tell themselves.
 */
const FOREIGN: ReadonlySet<string> = new Set(
  [
    'le la les des du une est dans pour que qui sur par avec sont aux cette ont été plus pas', // French
    'el los las del una por con para que como más fue su sus han está según entre desde', // Spanish
    'il gli della delle dei di che per una con sono nel nella alla più ha anche è dal', // Italian
    'o os da do das dos uma não em por mais foi são ao pela pelo segundo também', // Portuguese
    'der die das und den dem von mit ist ein eine im auf für nicht sich auch wurde werden nach', // German
    'het een van en dat op te zijn voor met niet aan ook door naar wordt bij', // Dutch
    'yang dan di dari untuk dengan pada ini itu tidak akan ke dalam oleh telah', // Indonesian, Malay
    've bir bu için ile olarak da de çok olan daha kadar', // Turkish
    'och att det som på är av för den med till har inte ett om', // Swedish
    'i w na z się nie do że jest to o po przez od', // Polish
  ].flatMap((words) => words.split(' ')),
)

const ENGLISH: ReadonlySet<string> = new Set(
  'the of and to a was were that for on said with by at from is are has have had it its he she they his her their this which who been be will would not but after as an or more than in'.split(
    ' ',
  ),
)

/** No word that tells is longer. */
const LONGEST = 7

/** The last letter of the blocks that hold hardly any but Latin ones. */
const LAST_LATIN = 0x24f

// Enough to tell, little enough to cost nothing; and an article does not change its language halfway.
const SAMPLE = 2000
const LEAST_WORDS = 30

/**
 * Whether a text reads as English, so far as its first words tell. A short text, and one of few function words (a list of
 * numbers, a table), is given the benefit of the doubt: only what plainly is another language is not English.
 */
export function readsAsEnglish(text: string): boolean {
  const end = Math.min(text.length, SAMPLE)
  let words = 0
  let english = 0
  let foreign = 0
  let otherScript = 0
  for (let at = 0; at < end; ) {
    const start = at
    while (at < end && classOf(text.charCodeAt(at)) === LETTER) at++
    if (at === start) {
      at++
      continue
    }
    words++
    if (text.charCodeAt(start) > LAST_LATIN) {
      if (!/^\p{Script=Latin}/u.test(text.slice(start, at))) otherScript++
    } else if (at - start <= LONGEST) {
      const word = text.slice(start, at).toLowerCase()
      if (ENGLISH.has(word)) english++
      else if (FOREIGN.has(word)) foreign++
    }
  }
  if (words < LEAST_WORDS) return true
  if (otherScript > words / 2) return false
  return foreign < 5 || foreign < 2 * english
}
