/** How sure each decision must be, in log-odds. */
export interface Bars {
  /** That a cue attributes. */
  readonly cue: number
  /** That a cue within what another says attributes too. */
  readonly inner: number
  /** That a stretch of the sentence is content. */
  readonly content: number
  /** That the next sentence is content too. */
  readonly carry: number
  /** That a segment stands on a say-so, all readings of its sentence considered. */
  readonly weigh: number
  /**
   * Whether a count goes on by its form alone ("Another 12 were hurt."), and the shares of those asked are their poll's:
   * so the guide of claims has it. People who annotate attributions mark three in ten of these.
   */
  readonly counts: boolean
}

/** A figure given to the wrong source is worse than one left out. */
export const PRECISE: Bars = { cue: 0, inner: 0.5, content: 0.4, carry: 0, weigh: 0, counts: true }

/** One wrong weighs as much as one left out, and who tells goes before whom they tell of. */
export const EVEN: Bars = { cue: 0, inner: 5, content: 0, carry: 0, weigh: -0.4, counts: false }

/** Likelier than not, for figures to which no sure reading gives a source. */
export const LIKELIER: Bars = { ...EVEN, inner: 3, weigh: 0, counts: true }
