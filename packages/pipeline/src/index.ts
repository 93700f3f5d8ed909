export {
  type ArticleSource,
  type ArticleToFetch,
  extractMany,
  isErrorRow,
  type ManyOptions,
  readMany,
} from './many/many.ts'
export {
  annotate,
  type Extraction,
  extract,
  fullPipeline,
  type ReadArticle,
  type StandardLayers,
  standardPipeline,
} from './standard.ts'
