import { sourceNounForms } from '../noun-forms.ts'

/** The first words of a sentence, or of the text. */
const OPENING = /(?:^|[.!?]["”]?\s+|\n\s*)(\p{L}[\p{L}’'-]*(?: \p{L}[\p{L}’'-]*){0,3})/gu

/**
 * Those whom the last sentence that opens with people is about, for "they": "Researchers followed 40 women. They found".
 *
 * Never one person or an office: "The mayor left. They said".
 *
 * @param text - the sentences before the pronoun
 */
export function readOpeningPeople(text: string): string | undefined {
  return readOpening(text, isPeople)
}

/**
 * The office that the last sentence that opens with one is about, for "it": "Avery's campaign called that misleading.
 * It said".
 *
 * Never a person, a document or several: "The mayor left. It said".
 *
 * @param text - the sentences before the pronoun
 */
export function readOpeningOffice(text: string): string | undefined {
  return readOpening(text, isOffice)
}

function readOpening(text: string, isSource: (word: string) => boolean): string | undefined {
  let found: string | undefined
  for (const [, opening] of text.matchAll(OPENING)) {
    const words = opening!.split(' ')
    const last = words.findIndex(isSource)
    if (last >= 0) found = words.slice(0, last + 1).join(' ')
  }
  return found
}

/** "researchers", "officials": many, each a person, an official or one of a group. */
function isPeople(word: string): boolean {
  const noun = sourceNounForms.get(word.toLowerCase())
  if (noun === undefined || word.toLowerCase() === noun.lemma || noun.kind === 'document') return false
  return noun.kind !== 'organization'
}

/** "campaign", "ministry": one office. */
function isOffice(word: string): boolean {
  const noun = sourceNounForms.get(word)
  return noun?.lemma === word && noun.kind === 'organization'
}
