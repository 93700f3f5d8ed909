/**
 * Shows each hard pattern with what we read in it.
 *
 *   npx tsx --conditions=sayso-source packages/attribution/eval/hard-patterns.ts [HARD_PATTERNS.jsonl]
 */
import { readFileSync } from 'node:fs'
import { findAttributions } from '../src/find-attributions.ts'

const path =
  process.argv[2] ?? new URL('../../../../shared/attribution/hard_patterns.jsonl', import.meta.url).pathname
for (const line of readFileSync(path, 'utf8').split('\n').filter(Boolean)) {
  const { category, text, note } = JSON.parse(line) as { category: string; text: string; note: string }
  console.log(`# ${category}\n  ${text}\n  note: ${note}`)
  for (const { source, cue, content, rules } of findAttributions(text)) {
    const words = content.map((span) => text.slice(span.start, span.end)).join(' … ')
    const via = source && source.via.length > 0 ? ` via ${source.via.join(', ')}` : ''
    console.log(
      `  read: ${source ? `${source.name} (${source.kind}${source.resolved ? ', resolved' : ''})` : 'no one'}${via} | ${cue?.text} | ${words}  [${rules.join(' ')}]`,
    )
  }
}
