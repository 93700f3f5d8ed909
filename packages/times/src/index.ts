export { type FindTimesOptions, findTimes } from './find-times.ts'
export type { Time, TimesLayers } from './layers.ts'
export { type DatedHeader, timesStage } from './stage.ts'
