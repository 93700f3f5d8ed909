import type { EventCategory } from '@sayso/lexicon'

const TOLL: ReadonlySet<EventCategory | undefined> = new Set<EventCategory | undefined>([
  'affected',
  'damaged',
  'dead',
  'destroyed',
  'detained',
  'displaced',
  'evacuated',
  'forced to flee',
  'homeless',
  'in relief camp',
  'injured',
  'missing',
  'relocated',
  'needing aid',
  'rescued',
  'returned',
  'sheltered',
  'stranded',
  'uninhabitable housing',
])

/** Whether a category is one that a disaster's toll is made of. */
export function isTollCategory(category: EventCategory | null | undefined): boolean {
  return TOLL.has(category ?? undefined)
}
