import type { Models } from '../src/model/models.ts'
import type { PackedModel } from '../src/model/scorer.ts'
import { toModels } from '../src/model/standard-models.ts'
import type { Document } from './corpus.ts'
import { type Lesson, learn, pack } from './learn.ts'
import { addLessons, type Lessons } from './to-lessons.ts'
import { addWeighLessons } from './weigh-lessons.ts'

/** All models as they are shipped. */
export type PackedModels = Record<keyof Models, PackedModel>

/** The decisions that are learnt straight from the documents. */
export const DECISIONS = ['cue', 'inner', 'source', 'content', 'carry'] as const
/** Into how many parts the documents fall, each read by models of the others to learn weighing from. */
const FOLDS = 4

/** Lessons with none in them. */
export function noLessons(): Lessons {
  return { cue: [], inner: [], source: [], content: [], carry: [] }
}

/** What each document teaches, in their order. */
export function toLessons(documents: readonly Document[]): Lessons[] {
  return documents.map((document) => {
    const lessons = noLessons()
    addLessons(document, lessons)
    return lessons
  })
}

/**
 * Learns all models: the decisions from their lessons, and how to weigh readings from what models of three quarters of
 * the documents make of the fourth.
 *
 * @param extra - lessons beside those of the documents
 */
export function learnModels(
  documents: readonly Document[],
  lessons: readonly Lessons[],
  extra: Lessons,
): PackedModels {
  const weigh: Lesson[] = []
  for (let fold = 0; fold < FOLDS; fold++) {
    const others = learnDecisions(lessons.filter((_, i) => i % FOLDS !== fold).concat(extra), 2)
    const models = toModels({ ...others, weigh: others.cue })
    documents.forEach((document, i) => {
      if (i % FOLDS === fold) addWeighLessons(document, models, weigh)
    })
  }
  return { ...learnDecisions([...lessons, extra], 5), weigh: pack(learn(weigh, 5, 5, 0.012)) }
}

/** Learns one decision as it is shipped. */
export function learnDecision(name: (typeof DECISIONS)[number], lessons: readonly Lessons[]): PackedModel {
  return pack(
    learn(
      lessons.flatMap((each) => each[name]),
      5,
    ),
  )
}

function learnDecisions(lessons: readonly Lessons[], orders: number): Omit<PackedModels, 'weigh'> {
  const packed: Record<string, PackedModel> = {}
  for (const name of DECISIONS) {
    packed[name] = pack(
      learn(
        lessons.flatMap((each) => each[name]),
        orders,
      ),
    )
  }
  return packed as Omit<PackedModels, 'weigh'>
}
