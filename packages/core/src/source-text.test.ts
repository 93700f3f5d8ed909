import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Edit, SourceText } from './source-text.ts'

const places = (source: SourceText, word: string) => {
  const start = source.text.indexOf(word)
  const span = source.toSource({ start, end: start + word.length })
  return source.original.slice(span.start, span.end)
}

describe('SourceText', () => {
  it('maps a span back through a deletion, a replacement and an insertion', () => {
    const source = SourceText.of('<p>Some&nbsp;200 <b>homes</b></p>').edit([
      { start: 0, end: 3, text: '' },
      { start: 7, end: 13, text: ' ' },
      { start: 17, end: 20, text: '' },
      { start: 25, end: 33, text: '\n' },
    ])
    expect(source.text).toBe('Some 200 homes\n')
    expect(places(source, 'Some')).toBe('Some')
    expect(places(source, 'Some 200')).toBe('Some&nbsp;200')
    expect(places(source, 'homes')).toBe('homes')
    expect(places(source, '200 homes')).toBe('200 <b>homes')
  })

  it('maps through edits of edits', () => {
    const source = SourceText.of('aâ€™b  c')
      .edit([{ start: 1, end: 4, text: '’' }])
      .edit([
        { start: 1, end: 2, text: "'" },
        { start: 3, end: 5, text: ' ' },
      ])
    expect(source.text).toBe("a'b c")
    expect(places(source, "'")).toBe('â€™')
    expect(places(source, "a'b")).toBe('aâ€™b')
    expect(places(source, 'c')).toBe('c')
  })

  it('refuses edits that overlap', () => {
    const edits = [
      { start: 0, end: 2, text: '' },
      { start: 1, end: 3, text: '' },
    ]
    expect(() => SourceText.of('abc').edit(edits)).toThrow(RangeError)
  })

  const edits = (length: number) =>
    fc
      .array(fc.tuple(fc.nat(length), fc.nat(length), fc.string({ maxLength: 3 })), { maxLength: 6 })
      .map((rows) => {
        const sorted = rows.map(([a, b, text]) => ({ start: Math.min(a, b), end: Math.max(a, b), text }))
        sorted.sort((x, y) => x.start - y.start || x.end - y.end)
        const kept: Edit[] = []
        for (const edit of sorted) if (edit.start >= (kept.at(-1)?.end ?? 0)) kept.push(edit)
        return kept
      })

  it('keeps every unit that no edit touched, whatever the edits', () => {
    const twice = fc
      .string({ minLength: 1, maxLength: 40 })
      .chain((text) => fc.tuple(fc.constant(text), edits(text.length), fc.nat(), fc.nat()))
    fc.assert(
      fc.property(twice, ([text, first, a, b]) => {
        const source = SourceText.of(text).edit(first)
        const length = source.text.length
        const start = length ? Math.min(a % (length + 1), b % (length + 1)) : 0
        const end = length ? Math.max(a % (length + 1), b % (length + 1)) : 0
        const span = source.toSource({ start, end })
        expect(span.start).toBeGreaterThanOrEqual(0)
        expect(span.end).toBeLessThanOrEqual(text.length)
        expect(span.start).toBeLessThanOrEqual(span.end)
        // A second edit that changes nothing changes no place.
        const again = source.edit([{ start, end, text: source.text.slice(start, end) }])
        expect(again.text).toBe(source.text)
        if (end > start) expect(again.toSource({ start, end })).toEqual(span)
      }),
    )
  })
})
