import { IRREGULAR_NOUNS, IRREGULAR_VERBS } from '@sayso/lexicon'

/**
 * The dictionary form of a word, lower-case, by its Penn tag.
 *
 * @example
 * toLemma('said', 'VBD') // => 'say'
 */
export function toLemma(word: string, penn: string): string {
  const lower = word.toLowerCase().replace('’', "'")
  switch (penn) {
    case 'NNS':
      return singular(lower)
    case 'VBZ':
      return IRREGULAR_VERBS[lower] ?? thirdPerson(lower)
    case 'VBD':
    case 'VBN':
      return IRREGULAR_VERBS[lower] ?? past(lower)
    case 'VBG':
      return (
        IRREGULAR_VERBS[lower] ??
        (lower.endsWith('ing') && lower.length > 5 ? restore(lower.slice(0, -3)) : lower)
      )
    case 'VBP':
    case 'VB':
    case 'MD':
      return IRREGULAR_VERBS[lower] ?? lower
    case 'RB':
      return lower === "n't" ? 'not' : lower
    default:
      return lower
  }
}

function singular(word: string): string {
  const irregular = IRREGULAR_NOUNS[word]
  if (irregular !== undefined) return irregular
  if (!word.endsWith('s') || word.length < 4 || word.endsWith('ss')) return word
  if (word.endsWith('ies')) return word.length > 4 ? `${word.slice(0, -3)}y` : word.slice(0, -1)
  if (/(?:[sxz]|ch|sh)es$/.test(word)) {
    return /(?:[aeiou]s|[^s]z|ich|ach)es$/.test(word) &&
      !/(?:us|bus|gas|each|oach|each|tz|rich|wich)es$/.test(word)
      ? word.slice(0, -1)
      : word.slice(0, -2)
  }
  if (/[^aeiou]oes$/.test(word) && word !== 'shoes') return word.slice(0, -2)
  return word.slice(0, -1)
}

function thirdPerson(word: string): string {
  if (!word.endsWith('s') || word.length < 4 || word.endsWith('ss')) return word
  if (word.endsWith('ies') && word.length > 4) return `${word.slice(0, -3)}y`
  if (/(?:ss|x|zz|ch|sh|o)es$/.test(word)) return word.slice(0, -2)
  return word.slice(0, -1)
}

function past(word: string): string {
  if (!word.endsWith('ed') || word.length < 4) return word
  if (word.endsWith('ied') && word.length > 4) return `${word.slice(0, -3)}y`
  if (word.endsWith('eed')) return word.slice(0, -1)
  return restore(word.slice(0, -2))
}

/** Gives a stem back its silent "e", or takes one of its doubled letters: "displac" -> "displace", "stopp" -> "stop". */
function restore(stem: string): string {
  const n = stem.length
  if (n < 3) return `${stem}e`
  const last = stem[n - 1]!
  const before = stem[n - 2]!
  if (last === before && !'aeiou'.includes(last))
    return 'lsfz'.includes(last) && n < 6 ? stem : stem.slice(0, -1)
  if (
    /(?:[cuv]|[^aeiou]l|dg|[aeiou]r?s|[^aeiouw]s|at|[iu]n|iz|ar|in[gc]|[aeiou][kpbdtg]|[iou]r)$/.test(stem)
  ) {
    return /(?:ain|ein|oun|ean|oin|een|[aeo][aiou][kpbdtr]|er|ew|ow|en|on|it|et|tur[nt]|or|ing|el|ol|il|al|op|ok|[^l]ed)$/.test(
      stem,
    ) && !/(?:ur|ir|cit|vit|bit|rit|ov|or|hop|cop|ok|ud|ot|ar)$/.test(stem)
      ? stem
      : `${stem}e`
  }
  return stem
}
