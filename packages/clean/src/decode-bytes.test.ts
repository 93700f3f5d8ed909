import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decodeBytes } from './decode-bytes.ts'

const utf8 = (text: string) => new TextEncoder().encode(text)
const utf16 = (text: string, little: boolean) =>
  Uint8Array.from(
    [...text].flatMap((c) =>
      little ? [c.charCodeAt(0) & 255, c.charCodeAt(0) >> 8] : [c.charCodeAt(0) >> 8, c.charCodeAt(0) & 255],
    ),
  )
const latin = (text: string) => Uint8Array.from(text, (c) => c.charCodeAt(0))

describe('decodeBytes', () => {
  it('reads UTF-8 with and without its mark, and says nothing', () => {
    expect(decodeBytes(utf8('12 cafés'))).toEqual({ text: '12 cafés', encoding: 'utf-8', diagnostics: [] })
    expect(decodeBytes(utf8('\ufeff12 cafés')).text).toBe('12 cafés')
  })
  it('reads UTF-16 of either order, marked or not', () => {
    const text = 'Some 200 homes were lost – all of them new.'
    for (const little of [true, false]) {
      expect(decodeBytes(utf16(`\ufeff${text}`, little)).text).toBe(text)
      expect(decodeBytes(utf16(text, little)).text).toBe(text)
    }
  })
  it('reads windows-1252 by its look, every character of it', () => {
    const read = decodeBytes(latin('It\x92s said \x93twelve\x94 caf\xe9s \x96 in Malm\xf6 \x80 5 each'))
    expect(read.text).toBe('It’s said “twelve” cafés – in Malmö € 5 each')
    expect(read.encoding).toBe('windows-1252')
    expect(read.diagnostics[0]?.rule).toBe('clean/encoding')
  })
  it('believes a declaration, but not against the bytes', () => {
    const page = (declared: string) => `<html><head><meta charset="${declared}"></head><p>`
    expect(decodeBytes(latin(`${page('iso-8859-2')}\xb3`)).text).toContain('ł')
    expect(decodeBytes(utf8(`${page('iso-8859-1')}ł`)).text).toContain('ł')
    expect(decodeBytes(latin('\xcf\xf0\xe8\xe2\xe5\xf2'), 'windows-1251').text).toBe('Привет')
    expect(decodeBytes(latin('caf\xe9'), 'no-such-encoding').text).toBe('café')
  })
  it('keeps UTF-8 that lost a byte, with a warning', () => {
    const bytes = [...utf8('“One” – “two” – “three” – ')]
    const read = decodeBytes(Uint8Array.from([...bytes, 0xe9, ...bytes]))
    expect(read.encoding).toBe('utf-8')
    expect(read.text).toContain('“three” – \ufffd“One”')
    expect(read.diagnostics.map((each) => each.severity)).toEqual(['warning'])
  })
  it('throws on no bytes, and gives back all UTF-8', () => {
    fc.assert(fc.property(fc.uint8Array(), (bytes) => typeof decodeBytes(bytes).text === 'string'))
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        fc.pre(!text.includes('\0') && !text.startsWith('\ufeff'))
        expect(decodeBytes(utf8(text)).text).toBe(text)
      }),
    )
  })
})
