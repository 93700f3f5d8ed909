import type { CleanLayers } from '@sayso/clean'
import { type Stage, stage } from '@sayso/core'
import { createAnalyzer } from './analyzer.ts'
import type { LanguageLayers } from './layers.ts'

/** Adds the analyzer of an article's cleaned text; nothing is analysed until a later stage asks. */
export const languageStage: Stage<Pick<CleanLayers, 'source'>, LanguageLayers> = stage(
  'language',
  ({ source }: Pick<CleanLayers, 'source'>) => ({ language: createAnalyzer(source.text) }),
)
