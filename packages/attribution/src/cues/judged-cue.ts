import { Features } from '../model/features.ts'
import type { Models } from '../model/models.ts'
import type { SentenceView } from '../sentence-view.ts'
import { type ChosenSource, chooseSource } from '../sources/choose-source.ts'
import type { CueCandidate } from './cue-candidate.ts'
import { addCueFeatures } from './cue-features.ts'
import { isSure } from './is-sure.ts'

const features = new Features()

/** A cue candidate, and what rules and models make of it: each is found when asked for, once for all ways to read its sentence. */
export class JudgedCue {
  readonly cue: CueCandidate
  readonly #view: SentenceView
  readonly #models: Models
  readonly #all: readonly CueCandidate[]
  #odds: { readonly alone: number; readonly within: number } | undefined = undefined
  #isSure: boolean | undefined = undefined
  #chosen: ChosenSource | undefined = undefined

  constructor(view: SentenceView, models: Models, all: readonly CueCandidate[], cue: CueCandidate) {
    this.cue = cue
    this.#view = view
    this.#models = models
    this.#all = all
  }

  /** Log-odds that it attributes, with no other cue around it. */
  get confidence(): number {
    return this.#readOdds().alone
  }

  /** Log-odds that it attributes within what another says. */
  get inner(): number {
    return this.#readOdds().within
  }

  /** True where a pattern alone tells that it does. */
  get isSure(): boolean {
    this.#isSure ??= isSure(this.#view, this.cue)
    return this.#isSure
  }

  /** The likeliest source. */
  get chosen(): ChosenSource {
    this.#chosen ??= chooseSource(this.#view, this.cue, this.#models.source)
    return this.#chosen
  }

  #readOdds(): { readonly alone: number; readonly within: number } {
    if (this.#odds) return this.#odds
    features.clear()
    addCueFeatures(this.#view, this.cue, this.#all, features)
    const { cue, inner } = this.#models
    this.#odds = { alone: cue.score(features), within: inner.score(features) }
    return this.#odds
  }
}
