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
