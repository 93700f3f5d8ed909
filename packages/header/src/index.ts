export type { Dateline, FieldOrigin, Header, HeaderField, HeaderLayers } from './layers.ts'
