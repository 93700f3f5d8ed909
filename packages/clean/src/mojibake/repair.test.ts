import { SourceText } from '@sayso/core'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findMojibake, repairText } from './repair.ts'

/** Text as it looks when its UTF-8 is read as Latin-1, or as windows-1252 where that shows. */
const misread = (text: string) => String.fromCharCode(...new TextEncoder().encode(text))

describe('mojibake', () => {
  it('is undone, once or several times over', () => {
    const text = 'The mayor’s café in Malmö lost 12 – or more – “tables”.'
    expect(repairText(misread(text))).toBe(text)
    expect(repairText(misread(misread(text)))).toBe(text)
    expect(repairText('Itâ€™s 12 Â£ each, theyâ€™ve said â€œno moreâ€\u009d.')).toBe(
      'It’s 12 £ each, they’ve said “no more”.',
    )
  })
  it('is undone where only a part of a line is broken', () => {
    expect(repairText('“Sound” and â€œbrokenâ€\u009d — with ł')).toBe('“Sound” and “broken” — with ł')
  })
  it('is undone where the first of three bytes became an apostrophe', () => {
    expect(repairText("the volcano'\u0080\u0099s 12 vents")).toBe('the volcano’s 12 vents')
  })
  it('is not seen in sound text', () => {
    for (const text of [
      'Café Malmö’s “naïve” façade — £12 a tonne, ½ off…',
      'São Paulo, Đà Nẵng, Łódź, Αθήνα, Москва',
      'À la carte? “à la carte!”',
      '12 °C, 5 µm, ±3 %, §4, ©2009',
    ]) {
      expect(findMojibake(text), text).toEqual([])
    }
  })
  it('is undone by edits of the broken characters alone, each at its place', () => {
    const text = 'Twelve â€œnewâ€\u009d boats in MalmÃ¶ and 40 old ones'
    const edits = findMojibake(text)
    expect(edits.map((edit) => [text.slice(edit.start, edit.end), edit.text])).toEqual([
      ['â€œ', '“'],
      ['â€\u009d', '”'],
      ['Ã¶', 'ö'],
    ])
    expect(SourceText.of(text).edit(edits).text).toBe(repairText(text))
  })
  it('makes edits that fit together, of any string', () => {
    const broken = fc.string({ unit: 'grapheme', maxLength: 20 }).map(misread)
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          broken,
          fc.tuple(broken, fc.string(), broken).map((each) => each.join('')),
        ),
        (text) => {
          const source = SourceText.of(text).edit(findMojibake(text))
          expect(source.text).toBe(repairText(text))
        },
      ),
      { numRuns: 1000 },
    )
  })
})
