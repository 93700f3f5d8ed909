export type { Time, TimesLayers } from './layers.ts'
