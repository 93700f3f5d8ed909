import { readFileSync } from 'node:fs'

/** One word of a CoNLL-U sentence. `head` is the index of the word it hangs from, or -1. */
export interface GoldWord {
  readonly form: string
  readonly upos: string
  readonly penn: string
  readonly lemma: string
  readonly head: number
  readonly relation: string
  /** Place in the sentence's text. */
  readonly start: number
  readonly end: number
}

/** One sentence with its document's name and its text, which every word slices. */
export interface GoldSentence {
  readonly document: string
  readonly text: string
  readonly words: readonly GoldWord[]
}

/**
 * The sentences of a CoNLL-U file.
 *
 * @throws Error where a word does not stand in its sentence's text
 */
export function readConllu(path: string): GoldSentence[] {
  const sentences: GoldSentence[] = []
  let document = ''
  for (const block of readFileSync(path, 'utf8').split('\n\n')) {
    let text = ''
    const words: GoldWord[] = []
    let at = 0
    for (const line of block.split('\n')) {
      if (line.startsWith('# newdoc id = ')) document = line.slice(14)
      else if (line.startsWith('# text = ')) text = line.slice(9)
      else if (/^\d+\t/.test(line)) {
        const [, form, lemma, upos, penn, , head, relation] = line.split('\t') as string[]
        const start = text.indexOf(form!, at)
        if (start < 0) throw new Error(`no ${form} in: ${text}`)
        at = start + form!.length
        words.push({
          form: form!,
          lemma: lemma!,
          upos: upos!,
          penn: penn!,
          head: Number(head) - 1,
          relation: relation!,
          start,
          end: at,
        })
      }
    }
    if (words.length > 0) sentences.push({ document, text, words })
  }
  return sentences
}
