import { type ArticleLayer, type CleanLayers, cleanStage } from '@sayso/clean'
import { type Pipeline, pipeline } from '@sayso/core'
import { type EntitiesLayers, entitiesStage } from '@sayso/entities'
import { type HeaderLayers, headerStage } from '@sayso/header'
import { type LanguageLayers, languageStage } from '@sayso/language'
import { type TimesLayers, timesStage } from '@sayso/times'

type Layers = ArticleLayer & CleanLayers & HeaderLayers & LanguageLayers & EntitiesLayers & TimesLayers

/** The standard order up to where figures are read: claims may not import the pipeline that has it all. */
export const layersLine: Pipeline<ArticleLayer, Layers> = pipeline<ArticleLayer>()
  .add(cleanStage)
  .add(headerStage)
  .add(languageStage)
  .add(entitiesStage)
  .add(timesStage)
