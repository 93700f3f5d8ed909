export type { ArticleLayer, Block, BlockKind, CleanLayers, Sentence } from './layers.ts'
