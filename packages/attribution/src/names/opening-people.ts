import { sourceNounForms } from '../noun-forms.ts'

/** The first words of a sentence, or of the text. */
const OPENING = /(?:^|[.!?]["”]?\s+|\n\s*)(\p{L}+(?: \p{L}+){0,3})/gu

/**
 * Those whom the last sentence that opens with people is about, for "they": "Researchers followed 40 women. They found".
 *
 * Never one person or an office: "The mayor left. They said".
 *
 * @param text - the sentences before the pronoun
 */
export function readOpeningPeople(text: string): string | undefined {
  let found: string | undefined
  for (const [, opening] of text.matchAll(OPENING)) {
    const words = opening!.split(' ')
    const last = words.findIndex(isPeople)
    if (last >= 0) found = words.slice(0, last + 1).join(' ')
  }
  return found
}

/** "researchers", "officials": many, of whom one is a person, a group or an official. */
function isPeople(word: string): boolean {
  const noun = sourceNounForms.get(word.toLowerCase())
  if (noun === undefined || word.toLowerCase() === noun.lemma || noun.kind === 'document') return false
  return noun.kind !== 'organization'
}
