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
