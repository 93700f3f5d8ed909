export type { Bound, Figure, FigureKind, FiguresLayers, Phrase } from './layers.ts'
