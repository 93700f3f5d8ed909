import type { Label } from './tagger/labels.ts'

const NAME: Label = { upos: 'PROPN', penn: 'NNP' }

/**
 * The treebank tags a name's words by their kind ("United" a verb, "Democratic" an adjective, both with the Penn tag
 * of a name). For the rooms a name is a name: such a word becomes PROPN beside another word of a name.
 * "Republican hopefuls" keeps its adjective.
 */
export function settleNames(labels: Label[]): void {
  for (let i = 0; i < labels.length; i++) {
    const { upos, penn } = labels[i]!
    if (penn !== 'NNP' || upos === 'PROPN' || upos === 'NUM') continue
    const beside =
      labels[i + 1]?.upos === 'PROPN' || labels[i + 1]?.penn === 'NNP' || labels[i - 1]?.upos === 'PROPN'
    if (beside || upos !== 'ADJ') labels[i] = NAME
    else labels[i] = { upos: 'ADJ', penn: 'JJ' }
  }
}

const NOUN: Label = { upos: 'NOUN', penn: 'NN' }

/** "an official in", "a local said": after "a" an adjective that leads to no noun is one itself. */
export function settleNouns(labels: Label[], lowerAt: (i: number) => string | undefined): void {
  for (let i = 1; i < labels.length; i++) {
    if (labels[i]!.penn !== 'JJ' || labels[i - 1]!.penn !== 'DT') continue
    const next = labels[i + 1]
    if (
      next !== undefined &&
      next.upos !== 'ADP' &&
      next.upos !== 'VERB' &&
      next.upos !== 'AUX' &&
      next.penn !== '.'
    )
      continue
    const article = lowerAt(i - 1)
    if (article === 'a' || article === 'an') labels[i] = NOUN
  }
}
