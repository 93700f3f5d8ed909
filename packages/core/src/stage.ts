import type { Diagnostic } from './diagnostic.ts'

/**
 * A pure function from the layers it needs to the layers it adds.
 *
 * A stage never changes a layer of another's. Whatever it could not read it
 * says in `diagnostics`, which the pipeline collects.
 */
export interface Stage<Needs extends object, Adds extends object> {
  readonly name: string
  readonly run: (layers: Needs) => Adds & { readonly diagnostics?: readonly Diagnostic[] }
}

/** `stage` with its types taken from its function: the one way to write a stage down. */
export function stage<Needs extends object, Adds extends object>(
  name: string,
  run: (layers: Needs) => Adds & { readonly diagnostics?: readonly Diagnostic[] },
): Stage<Needs, Adds> {
  return { name, run }
}

/** What the compiler shows in place of a stage that cannot stand where it was put. */
export interface ImpossibleOrder<Reason extends string, Layers> {
  readonly impossible: Reason
  readonly layers: Layers
}

type Fits<Have, Needs extends object, Adds extends object> = Have extends Needs
  ? Exclude<keyof Adds & keyof Have, 'diagnostics'> extends never
    ? unknown
    : ImpossibleOrder<
        'another stage has filled these layers',
        Exclude<keyof Adds & keyof Have, 'diagnostics'>
      >
  : ImpossibleOrder<'no stage before this one fills these layers', Exclude<keyof Needs, keyof Have>>

/** Stages in an order the compiler has checked. Made by {@link pipeline}. */
export interface Pipeline<Start extends object, Have extends object> {
  /** The names of its stages, in order. */
  readonly stages: readonly string[]
  /** This pipeline with one more stage, whose needs the stages before it must fill. */
  add<Needs extends object, Adds extends object>(
    next: Stage<Needs, Adds> & Fits<Have, Needs, Adds>,
  ): Pipeline<Start, Have & Adds>
  /** Runs all stages over what it is given; `diagnostics` holds what every stage had to say, in order. */
  run(start: Start): Have & { readonly diagnostics: readonly Diagnostic[] }
  /**
   * Runs all stages over each of many starts, stage by stage: the same results as `run` of each, in
   * order, a quarter sooner over short articles, since a stage finds its code where it left it. All
   * layers are in memory until the last stage is done, so give it a handful, not a corpus.
   */
  runAll(starts: readonly Start[]): (Have & { readonly diagnostics: readonly Diagnostic[] })[]
}

/**
 * An empty pipeline over the layers it starts from; add stages with `add`.
 *
 * @example
 * const words = stage('words', ({ text }: { text: string }) => ({ words: text.split(' ') }))
 * pipeline<{ text: string }>().add(words).run({ text: 'some 200 homes' }).words.length // 3
 */
export function pipeline<Start extends object>(): Pipeline<Start, Start> {
  return extend<Start, Start>([])
}

type AnyStage = Stage<never, object>

/** One object that grows: to copy all layers at each stage would cost as much as a small stage. */
type Growing = { readonly diagnostics: readonly Diagnostic[] }

function extend<Start extends object, Have extends object>(
  stages: readonly AnyStage[],
): Pipeline<Start, Have> {
  const runAll = (starts: readonly Start[]) => {
    const all = starts.map((start): Growing => ({ ...start, diagnostics: [] }))
    for (const stage of stages) for (const layers of all) fill(layers, stage)
    return all as (Growing & Have)[]
  }
  return {
    stages: stages.map((s) => s.name),
    add: (next) => extend([...stages, next as unknown as AnyStage]),
    run: (start) => runAll([start])[0]!,
    runAll,
  }
}

function fill(layers: Growing, { run }: AnyStage): void {
  const said = layers.diagnostics
  const added: { readonly diagnostics?: readonly Diagnostic[] } = run(layers as never)
  Object.assign(layers, added, { diagnostics: [...said, ...(added.diagnostics ?? [])] })
}
