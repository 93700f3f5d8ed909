export type { EntitiesLayers, Entity, EntityType, Mention } from './layers.ts'
