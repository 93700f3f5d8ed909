import type { ArticleInput, Diagnostic, Edit, Stage } from '@sayso/core'
import { SourceText, stage } from '@sayso/core'
import { findBlocks, type TaggedBlock } from './blocks/find-blocks.ts'
import { findCharacterEdits } from './characters.ts'
import { readHtml } from './html/read-html.ts'
import type { ArticleLayer, CleanLayers } from './layers.ts'
import { findLayoutEdits } from './layout.ts'
import { findLeftMarkdown } from './left-markdown.ts'
import { findLeftEntities, findLeftTags } from './left-markup.ts'
import { findMojibake } from './mojibake/repair.ts'
import { findRunOnBullets } from './run-on-bullets.ts'
import { sentencesOf } from './sentences.ts'
import { findGluedFigures, findTypingEdits } from './typing.ts'

const PASSES = [
  findMojibake,
  findLeftEntities,
  findLeftTags,
  findLeftMarkdown,
  findCharacterEdits,
  findTypingEdits,
  findGluedFigures,
  findLayoutEdits,
  findRunOnBullets,
]
const ROUNDS = 6

/** What {@link clean} gives: the layers, and what it had to say. */
export interface Cleaned extends CleanLayers {
  readonly diagnostics: readonly Diagnostic[]
}

/**
 * The article's text made clean, its blocks and its sentences.
 *
 * @returns a `source` whose `toSource` maps every span back to `article.text` or
 *   `article.html` exactly as given; an article with neither gives an empty source and a diagnostic
 * @example
 * clean({ text: 'It rained in\u00a0St. Louis. Two fled.' }).sentences.length // => 2
 */
export function clean(article: ArticleInput): Cleaned {
  const diagnostics: Diagnostic[] = []
  let source: SourceText
  let tagged: readonly TaggedBlock[] = []
  if (article.text === undefined && article.html !== undefined) {
    const read = readHtml(article.html)
    source = SourceText.of(article.html).edit(read.edits)
    tagged = read.tagged
    diagnostics.push(...read.diagnostics)
  } else {
    source = SourceText.of(article.text ?? '')
    if (article.text === undefined) {
      diagnostics.push({
        rule: 'clean/no-text',
        message: 'The article has neither text nor html.',
        severity: 'warning',
      })
    }
  }
  let repaired = 0
  const edit = (find: (text: string) => Edit[]): boolean => {
    const edits = find(source.text)
    tagged = moveThrough(tagged, edits)
    source = source.edit(edits)
    if (find === findMojibake) repaired += edits.length
    return edits.length > 0
  }
  // What one pass takes away may bring together what another looks for.
  for (let round = 0; round < ROUNDS; round++) if (!PASSES.map(edit).includes(true)) break
  if (repaired > 0) {
    diagnostics.push({
      rule: 'clean/mojibake',
      message: `The article had been decoded by the wrong table; ${repaired} places were put right.`,
      severity: 'info',
    })
  }
  const blocks = findBlocks(source.text, tagged, article.title)
  return { source, blocks, sentences: sentencesOf(source.text, blocks), diagnostics }
}

/** {@link clean} as a stage: from the article to its source, blocks and sentences. */
export const cleanStage: Stage<ArticleLayer, CleanLayers> = stage('clean', ({ article }: ArticleLayer) =>
  clean(article),
)

/** Spans of a text moved to where they stand after its edits. */
function moveThrough(
  spans: readonly TaggedBlock[],
  edits: readonly { start: number; end: number; text: string }[],
): readonly TaggedBlock[] {
  if (spans.length === 0 || edits.length === 0) return spans
  let next = 0
  let shift = 0
  const move = (offset: number): number => {
    while (next < edits.length && edits[next]!.end <= offset) {
      const edit = edits[next++]!
      shift += edit.text.length - (edit.end - edit.start)
    }
    const inside = edits[next]
    return inside && inside.start < offset ? inside.start + shift : offset + shift
  }
  return spans.map((span) => ({ ...span, start: move(span.start), end: move(span.end) }))
}
