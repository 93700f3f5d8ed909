import type { Claim } from '@sayso/claims'

/** One displacement figure as the analysts of the Internal Displacement Monitoring Centre record it, as far as an article states it. */
export interface IdmcFigure {
  readonly claim: string
  readonly term: IdmcTerm
  readonly unit: 'Person' | 'Household'
  readonly quantifier: 'Exact' | 'Approximately' | 'More than or equal' | 'Less than or equal' | 'Between'
  /** What is reported: the lower end of a range, as the guide of the analysts has it; the only end where one is open. */
  readonly reported: number
  /** The upper end of a range. */
  readonly reported_max: number | null
  readonly country: string | null
  readonly locations: readonly string[]
  /** EDTF dates; the same where the event has one day. */
  readonly start_date: string | null
  readonly end_date: string | null
  readonly source: string | null
  readonly publisher: string | null
  readonly publication_date: string | null
  readonly url: string | null
  readonly excerpt: string
  readonly stance: Claim['stance']
}

/** The terms of displacement a figure is recorded under. */
export type IdmcTerm =
  | 'Displaced'
  | 'Evacuated'
  | 'Forced to flee'
  | 'Homeless'
  | 'In relief camp'
  | 'Sheltered'
  | 'Relocated'
  | 'Returns'
  | 'Destroyed housing'
  | 'Partially destroyed housing'
  | 'Uninhabitable housing'

const terms: Readonly<Record<string, IdmcTerm>> = {
  displaced: 'Displaced',
  evacuated: 'Evacuated',
  'forced to flee': 'Forced to flee',
  homeless: 'Homeless',
  'in relief camp': 'In relief camp',
  sheltered: 'Sheltered',
  relocated: 'Relocated',
  returned: 'Returns',
}

// A home that is gone displaces the household that lived in it.
const housing: Readonly<Record<string, IdmcTerm>> = {
  destroyed: 'Destroyed housing',
  damaged: 'Partially destroyed housing',
  'destroyed housing': 'Destroyed housing',
  'partially destroyed housing': 'Partially destroyed housing',
  'uninhabitable housing': 'Uninhabitable housing',
}

const quantifiers: Readonly<Record<Claim['figure']['bound'], IdmcFigure['quantifier']>> = {
  exact: 'Exact',
  about: 'Approximately',
  'more-than': 'More than or equal',
  vague: 'More than or equal',
  'up-to': 'Less than or equal',
  range: 'Between',
}

/**
 * A claim as a displacement figure, or undefined where it counts no people, households or homes, or
 * says nothing of displacement. A denied figure is none.
 */
export function toIdmcFigure(claim: Claim): IdmcFigure | undefined {
  const { figure, event, when, document, where } = claim
  const category = event?.category
  if (figure.kind !== 'count' || claim.stance === 'denied' || !category) return undefined
  const term = figure.unit === 'building' ? housing[category] : terms[category]
  if (!term || !['person', 'household', 'building'].includes(figure.unit ?? '')) return undefined
  const reported = figure.low ?? figure.high
  if (reported === null) return undefined
  const [start, end] = when ? when.edtf.split('/') : []
  return {
    claim: claim.id,
    term,
    unit: figure.unit === 'person' ? 'Person' : 'Household',
    quantifier: quantifiers[figure.bound],
    reported,
    reported_max: figure.bound === 'range' ? figure.high : null,
    country: where.find((place) => place.country)?.country ?? null,
    locations: where.map((place) => place.text),
    start_date: start ?? null,
    end_date: end ?? start ?? null,
    source: claim.source?.name ?? null,
    publisher: document.publisher,
    publication_date: document.published,
    url: document.url,
    excerpt: claim.evidence.exact,
    stance: claim.stance,
  }
}

/** The displacement figures among `claims`, in order. */
export function toIdmcFigures(claims: Iterable<Claim>): IdmcFigure[] {
  const figures: IdmcFigure[] = []
  for (const claim of claims) {
    const figure = toIdmcFigure(claim)
    if (figure) figures.push(figure)
  }
  return figures
}
