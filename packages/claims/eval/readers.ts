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
import type { CleanLayers } from '@sayso/clean'
import type { Span } from '@sayso/core'
import type { Figure, Phrase } from '@sayso/figures'
import { toArticleContext } from '../src/context.ts'
import { readEvent } from '../src/event.ts'
import { readStance } from '../src/stance.ts'
import { readTime } from '../src/when.ts'
import { readPlaces } from '../src/where.ts'
import { layersLine } from '../test/layers-line.ts'

const args = process.argv.slice(2)
const flag = (name: string): string | undefined => {
  const at = args.indexOf(name)
  return at < 0 ? undefined : args.splice(at, 2)[1]
}
const gold = resolve(flag('--gold') ?? join(import.meta.dirname, '../../../../shared/gold'))
const part = flag('--part')

interface GoldFigure extends Span, Pick<Figure, 'text' | 'kind' | 'low' | 'high' | 'bound' | 'unit'> {
  readonly counted: string | null
  readonly of?: string | null
  readonly source: readonly string[]
  readonly cue: string | null
}

interface Placed {
  readonly figure: Figure
  readonly attribution: Attribution | undefined
  readonly own: GoldFigure
}

const directory = mkdtempSync(join(tmpdir(), 'sayso-readers-'))
const lines: string[] = []
readFileSync(join(gold, 'dev.jsonl'), 'utf8')
  .split('\n')
  .filter(Boolean)
  .forEach((row, index) => {
    if (part !== undefined && (part === 'held') !== (index % 5 === 4)) return
    const article = JSON.parse(row) as { id: string; text: string }
    copyFileSync(join(gold, 'dev', `${article.id}.json`), join(directory, `${article.id}.json`))
    lines.push(
      ...read(article, JSON.parse(readFileSync(join(gold, 'dev', `${article.id}.json`), 'utf8')).figures),
    )
  })

const file = join(directory, 'claims.jsonl')
writeFileSync(file, `${lines.join('\n')}\n`)
spawnSync(process.execPath, [join(gold, 'score.mjs'), directory, file, ...args], { stdio: 'inherit' })

function read(article: { id: string; text: string }, wanted: readonly GoldFigure[]): string[] {
  const layers = layersLine.run({ article })
  const placed = wanted
    .map((own) => place(own, layers))
    .sort((a, b) => a.figure.span.start - b.figure.span.start)
  const context = toArticleContext({
    ...layers,
    figures: placed.map(({ figure }) => figure),
    attributions: placed.flatMap(({ attribution }) => attribution ?? []),
  })
  return placed.map(({ figure, attribution, own }) => {
    const one = { article: context, here: context.sentenceOf(figure.span.start), attribution }
    return JSON.stringify({
      document: { id: article.id },
      figure: { ...figure, span: { start: own.start, end: own.end } },
      counted: figure.counted,
      source: own.source[0] ? { name: own.source[0] } : null,
      stance: readStance(figure, one).value,
      event: readEvent(figure, one).value,
      where: readPlaces(figure, one).value,
      when: readTime(figure, one).value,
    })
  })
}

/** A gold figure as a layer has it: its spans found in the cleaned text by its words. */
function place(own: GoldFigure, { source, sentences }: CleanLayers): Placed {
  const { text } = source
  // Cleaning moves things: the same occurrence, counted from the front.
  const nth = source.original.slice(0, own.start).split(own.text).length - 1
  let start = -1
  for (let i = 0; i <= nth; i++) start = text.indexOf(own.text, start + 1)
  if (start < 0) start = Math.max(0, text.indexOf(own.text))
  const span = { start, end: start + own.text.length }
  const sentence: Span = sentences.findLast((each) => each.span.start <= start)?.span ?? {
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
  const { kind, low, high, bound, unit } = own
  const counted = find(own.counted)
  const figure: Figure = {
    ...{ text: own.text, span, kind, low, high, bound, unit, restates: false },
    ...{ counted, of: find(own.of), rules: [] },
  }
  const cue = find(own.cue)
  const named = own.source.map(find).find((phrase) => phrase?.span)
  if (!cue?.span) return { figure, attribution: undefined, own }
  const attribution: Attribution = {
    source: named?.span
      ? {
          name: own.source[0]!,
          text: named.text,
          span: named.span,
          kind: 'organization',
          resolved: false,
          via: [],
        }
      : null,
    cue: { text: cue.text, lemma: toLemma(cue.text), span: cue.span },
    content: [],
    quoted: [],
    rules: [],
  }
  return { figure, attribution, own }
}

function toLemma(cue: string): string {
  const word = cue.toLowerCase()
  return word === 'said' ? 'say' : word.replace(/ies$/, 'y').replace(/s$/, '').replace(/ed$/, 'e')
}
