export { findBlocks, type TaggedBlock } from './blocks/find-blocks.ts'
export { type Cleaned, clean, cleanStage } from './clean.ts'
export type { ArticleLayer, Block, BlockKind, CleanLayers, Sentence } from './layers.ts'
export { findSentences } from './sentences.ts'
