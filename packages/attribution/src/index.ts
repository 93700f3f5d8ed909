export {
  type AttributionNeeds,
  attributionStage,
  everyAttributionStage,
} from './attribution-stage.ts'
export {
  type AttributionInput,
  type AttributionOptions,
  findAttributions,
} from './find-attributions.ts'
export type {
  Attribution,
  AttributionLayers,
  Cue,
  EveryAttributionLayer,
  Source,
  SourceKind,
} from './layers.ts'
export { readAttributionOf } from './read-attribution-of.ts'
