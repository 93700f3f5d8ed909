/**
 * The four readers alone: stance, event, places and times of the figures that the gold articles list, so that
 * nothing a figure or an attribution gets wrong counts.
 *
 *     npx tsx --conditions=sayso-source packages/claims/eval/readers.ts [--gold DIR] [--part open|held] [--errors FIELD]
 */
import { spawnSync } from 'node:child_process'
import { copyFileSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import type { Attribution } from '@sayso/attribution'
import { cleanStage } from '@sayso/clean'
import type { Span } from '@sayso/core'
import { entitiesStage } from '@sayso/entities'
import type { Figure, Phrase } from '@sayso/figures'
import * as headers from '@sayso/header'
import { languageStage } from '@sayso/language'
import { timesStage } from '@sayso/times'
import { type ClaimLayers, toArticleContext } from '../src/context.ts'
import { readEvent } from '../src/event.ts'
import { readStance } from '../src/stance.ts'
import { readTime } from '../src/when.ts'
import { readPlaces } from '../src/where.ts'

const args = process.argv.slice(2)
const flag = (name: string): string | undefined => {
  const at = args.indexOf(name)
  return at < 0 ? undefined : args.splice(at, 2)[1]
}
const gold = resolve(flag('--gold') ?? join(import.meta.dirname, '../../../../shared/gold'))
const part = flag('--part')

interface GoldFigure extends Span {
  text: string
  kind: Figure['kind']
  low: number | null
  high: number | null
  bound: Figure['bound']
  unit: string | null
  counted: string | null
  of?: string | null
  source: string[]
  cue: string | null
}

const directory = mkdtempSync(join(tmpdir(), 'sayso-readers-'))
const lines: string[] = []
readFileSync(join(gold, 'dev.jsonl'), 'utf8')
  .split('\n')
  .filter(Boolean)
  .forEach((line, index) => {
    if (part !== undefined && (part === 'held') !== (index % 5 === 4)) return
    const { id, text, title, published, publisher } = JSON.parse(line)
    const article = { id, text, title, published, publisher }
    copyFileSync(join(gold, 'dev', `${id}.json`), join(directory, `${id}.json`))
    const wanted: GoldFigure[] = JSON.parse(readFileSync(join(gold, 'dev', `${id}.json`), 'utf8')).figures
    let layers: any = { article, ...cleanStage.run({ article }) }
    const stage = (headers as any).headerStage
    layers = { ...layers, ...(stage ? stage.run(layers) : { header: emptyHeader(published) }) }
    for (const each of [languageStage, entitiesStage, timesStage])
      layers = { ...layers, ...(each as any).run(layers) }
    const placed = wanted
      .map((figure) => place(figure, layers))
      .sort((a, b) => a.figure.span.start - b.figure.span.start)
    layers = {
      ...layers,
      figures: placed.map(({ figure }) => figure),
      attributions: placed
        .flatMap(({ attribution }) => attribution ?? [])
        .sort((a, b) => a.cue!.span.start - b.cue!.span.start),
    }
    const context = toArticleContext(layers as ClaimLayers)
    for (const { figure, attribution, gold: own } of placed) {
      const one = { article: context, here: context.sentenceOf(figure.span.start), attribution }
      lines.push(
        JSON.stringify({
          document: { id },
          figure: { ...figure, span: { start: own.start, end: own.end } },
          counted: figure.counted,
          source: own.source[0] ? { name: own.source[0] } : null,
          stance: readStance(figure, one).value,
          event: readEvent(figure, one).value,
          where: readPlaces(figure, one).value,
          when: readTime(figure, one).value,
          evidence: { exact: one.here.text },
          rules: [
            ...readStance(figure, one).rules,
            ...readEvent(figure, one).rules,
            ...readPlaces(figure, one).rules,
            ...readTime(figure, one).rules,
          ],
        }),
      )
    }
  })

function emptyHeader(published: string | undefined) {
  return {
    headline: null,
    deck: null,
    authors: [],
    agency: null,
    dateline: null,
    published: published ?? null,
    updated: null,
    publisher: null,
    language: null,
    from: {},
    spans: {},
  }
}

/** A gold figure as a layer has it: its spans found in the cleaned text by its words. */
function place(
  own: GoldFigure,
  { source, sentences }: any,
): { figure: Figure; attribution: Attribution | undefined; gold: GoldFigure } {
  const text: string = source.text
  // Cleaning moves things: the same occurrence, counted from the front.
  const nth = source.original.slice(0, own.start).split(own.text).length - 1
  let start = -1
  for (let i = 0; i <= nth; i++) start = text.indexOf(own.text, start + 1)
  if (start < 0) start = Math.max(0, text.indexOf(own.text))
  const span = { start, end: start + own.text.length }
  const sentence: Span = sentences.findLast((s: any) => s.span.start <= start)?.span ?? {
    start: 0,
    end: text.length,
  }
  const find = (words: string | null | undefined): Phrase | null => {
    if (!words) return null
    const after = text.indexOf(words, span.end)
    if (after >= 0 && after < sentence.end)
      return { text: words, span: { start: after, end: after + words.length } }
    const last = text.slice(0, sentence.end).indexOf(words, sentence.start)
    return { text: words, span: last >= 0 ? { start: last, end: last + words.length } : null }
  }
  const figure: Figure = {
    text: own.text,
    span,
    kind: own.kind,
    low: own.low,
    high: own.high,
    bound: own.bound,
    unit: own.unit,
    restates: false,
    counted: find(own.counted),
    of: find(own.of),
    rules: [],
  }
  const cue = find(own.cue)
  const name = own.source.map(find).find((phrase) => phrase?.span) ?? find(own.source[0])
  const attribution: Attribution | undefined =
    own.cue && cue?.span
      ? {
          source: name?.span
            ? {
                name: own.source[0]!,
                text: name.text,
                span: name.span,
                kind: 'organization',
                resolved: false,
                via: [],
              }
            : null,
          cue: { text: own.cue, lemma: lemma(own.cue), span: cue.span },
          content: [],
          quoted: [],
          rules: [],
        }
      : undefined
  return { figure, attribution, gold: own }
}

function lemma(cue: string): string {
  return cue
    .toLowerCase()
    .replace(/^said$/, 'say')
    .replace(/ies$/, 'y')
    .replace(/s$/, '')
    .replace(/ed$/, 'e')
}

const file = join(directory, 'claims.jsonl')
writeFileSync(file, `${lines.join('\n')}\n`)
if (args.includes('--keep')) console.log(file)
spawnSync(
  process.execPath,
  [join(gold, 'score.mjs'), directory, file, ...args.filter((a) => a !== '--keep')],
  { stdio: 'inherit' },
)
