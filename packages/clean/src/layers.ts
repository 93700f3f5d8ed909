import type { ArticleInput, SourceText, Span } from '@sayso/core'

/** What a block of an article is. Figures are read from all but `byline`, `credit`, `stamp` and `boilerplate`. */
export type BlockKind =
  | 'headline'
  | 'deck'
  | 'byline'
  | 'credit'
  | 'paragraph'
  | 'subheading'
  | 'list-item'
  | 'caption'
  | 'quote'
  | 'note'
  | 'correction'
  | 'stamp'
  | 'boilerplate'

/** One block: its kind and where it stands in the cleaned text. A dateline is part of its paragraph. */
export interface Block {
  readonly kind: BlockKind
  readonly span: Span
}

/** One sentence, without white space at its ends, and the index of the block it stands in. */
export interface Sentence {
  readonly span: Span
  readonly block: number
}

/** What every pipeline starts from. */
export interface ArticleLayer {
  readonly article: ArticleInput
}

/** What cleaning adds. Blocks are in order and do not overlap; every sentence lies in one block. */
export interface CleanLayers {
  readonly source: SourceText
  readonly blocks: readonly Block[]
  readonly sentences: readonly Sentence[]
}
