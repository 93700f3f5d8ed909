export { analyze, createAnalyzer } from './analyzer.ts'
export { readsAsEnglish } from './english.ts'
export { type Inflection, loadInflection } from './inflection.ts'
export type {
  Analysis,
  Analyzer,
  LanguageLayers,
  NameProposal,
  NounPhrase,
  Quotation,
  Token,
  Upos,
  VerbGroup,
} from './layers.ts'
export { languageStage } from './stage.ts'
export { retag } from './word.ts'
