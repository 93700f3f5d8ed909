import { readExample, reportingNouns, reportingVerbs, sourceNouns, sourcePrepositions } from '@sayso/lexicon'
import { describe, expect, test } from 'vitest'
import { findAttributions } from './find-attributions.ts'

/** What an attribution is read by, and how: whether the entry's target stands in it. */
function isRead(example: string, part: 'cue' | 'source' | 'either'): boolean {
  const { text, start, end } = readExample(example)
  return findAttributions(text, { attitudes: true }).some(({ cue, source, content }) => {
    const spans = [part === 'source' ? undefined : cue?.span, part === 'cue' ? undefined : source?.span]
    if (spans.some((span) => span && span.start <= start && span.end >= end)) return true
    // "By the union's count", "said in an interview": the noun stands between cue or source and content.
    return part === 'either' && cue !== null && cue.span.start < start && (content[0]?.start ?? 0) >= end
  })
}

describe('every entry is read in its example', () => {
  test.each(reportingVerbs.map((verb) => [verb.lemma, verb.example]))('verb %s', (_, example) => {
    expect(isRead(example, 'cue')).toBe(true)
  })
  test.each(reportingNouns.map((noun) => [noun.lemma, noun.example]))('noun %s', (_, example) => {
    expect(isRead(example, 'either')).toBe(true)
  })
  test.each(sourcePrepositions.map((entry) => [entry.words, entry.example]))(
    'preposition %s',
    (_, example) => {
      expect(isRead(example, 'cue')).toBe(true)
    },
  )
  test.each(sourceNouns.map((noun) => [noun.lemma, noun.example]))('source %s', (_, example) => {
    expect(isRead(example, 'source')).toBe(true)
  })
})
