export { type FindFiguresOptions, findFigures } from './find-figures.ts'
export type { Bound, Figure, FigureKind, FiguresLayers, Phrase } from './layers.ts'
export { type DatelineCountry, figuresStage } from './stage.ts'
