import type { ErrorRow } from '@sayso/claims'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { claimOf } from './claim-of.fixture.ts'
import { BadLine, readJsonl, toJsonl } from './jsonl.ts'

const error: ErrorRow = { type: 'error', document: { id: 'b' }, code: 'no-text', message: 'It has no text.' }

describe('JSONL', () => {
  it('reads back what it wrote, claims and error rows', () => {
    const rows = [claimOf(), error, claimOf({ id: 'ffff', source: null, cue: null, when: null })]
    expect([...readJsonl(toJsonl(rows))]).toEqual(rows)
  })

  it('passes over empty lines and takes either line end', () => {
    const text = `\n${toJsonl([error]).trim()}\r\n\n${toJsonl([error])}`
    expect([...readJsonl(text)]).toEqual([error, error])
  })

  it.each([
    ['{"type":', /^line 2: not JSON: /],
    ['{"type":"article"}', /^line 2: neither a claim nor an error row: its type is "article"$/],
    ['null', /^line 2: neither/],
    [JSON.stringify({ ...claimOf(), stance: 'sure' }), /^line 2: stance: Invalid option/],
    [JSON.stringify({ ...claimOf(), extra: 1 }), /^line 2: the record: Unrecognized key/],
    [JSON.stringify({ ...claimOf(), where: [{}] }), /^line 2: where\[0\]\.text: /],
  ])('says where a line is no record: %s', (line, message) => {
    const read = () => [...readJsonl(`${toJsonl([error])}${line}\n`)]
    expect(read).toThrow(BadLine)
    expect(read).toThrow(message)
  })

  it('survives any text in a record', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const claim = claimOf({ counted: { text, span: null } })
        expect([...readJsonl(toJsonl([claim]))]).toEqual([claim])
      }),
    )
  })
})
