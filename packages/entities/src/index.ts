export { type Abbreviation, findAbbreviations } from './acronyms.ts'
export { type EntityOptions, findEntities } from './find-entities.ts'
export type { EntitiesLayers, Entity, EntityType, Mention } from './layers.ts'
export { type DatelineCountry, entitiesStage } from './stage.ts'
