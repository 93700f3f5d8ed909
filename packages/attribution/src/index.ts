export type { Attribution, AttributionLayers, Cue, Source, SourceKind } from './layers.ts'
