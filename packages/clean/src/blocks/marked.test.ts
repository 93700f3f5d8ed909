import { describe, expect, it } from 'vitest'
import { isStamp, readMarkedKind } from './marked.ts'

const all = (kind: string | undefined, ...texts: string[]) => {
  for (const text of texts) expect(readMarkedKind(text), text).toBe(kind)
}

describe('readMarkedKind', () => {
  it('reads notes and corrections', () => {
    all(
      'note',
      "[Editor's note: This was first printed in May.]",
      'Editor’s Note: First of two parts.',
      '(Eds: Updates with toll)',
      'Note to readers: we moved.',
      'EDITORS NOTE: ...',
    )
    all(
      'correction',
      'Correction: It was 14 homes.',
      'CLARIFICATION -- The mayor gave no toll.',
      '(Corrects toll in third paragraph)',
      'An earlier version of this story gave an incorrect toll.',
      'This article was amended and has been corrected: 14.',
    )
  })
  it('reads who wrote it', () => {
    all(
      'byline',
      'by Ann Lee',
      'By ANN LEE and Tom de Vries',
      'By Ann Lee, Harbour Post',
      'By Ann Lee in Southport',
      'Ann Lee, Staff Writer',
      'By Ann Lee on Monday, May 3rd, 2010 at 11:08 a.m.',
    )
    all(undefined, 'By Monday 200 homes were lost.', 'By giving 12 boats to the town the army helped')
  })
  it('reads captions and credits', () => {
    all(
      'caption',
      'Photo: A boat in Southport',
      '(AP Photo/Ann Lee)',
      'A boat in the harbour of Southport on Monday. Ann Lee/Reuters',
      'FILE - A boat at sea in 2009.',
      'Image caption A boat at sea',
    )
    all(
      'credit',
      'Source: Harbour Board',
      '(Reporting by Ann Lee; Editing by Tom Hale)',
      'Tom Hale contributed to this report.',
      'Reuters',
      '(AP)',
      'Ann Lee | Moment | Getty Images',
      'Ann Lee/AFP',
    )
  })
  it('reads entries of lists', () => {
    all('caption', 'Image copyright EPA Image caption Some 200 homes lost')
    all('credit', 'Image source, Getty Images', 'Image copyright EPA')
    all('list-item', '- 12 tents', '• 30 beds', '1. Water', '(2) Food', '* A mill')
    all(undefined, '-12 degrees were measured.', '1.5 million fled.')
  })
})

describe('isStamp', () => {
  it('takes no long time over what is nearly a stamp', () => {
    const start = performance.now()
    for (const bit of [
      ': ',
      '10:35 ',
      'at ',
      '3 May ',
      'on 3 May 2010 ',
      'sun ',
      '10:35 am ',
      '1.1.1 ',
      '- ',
      'May ',
    ]) {
      for (const end of ['!', ' x', '']) isStamp(bit.repeat(118 / bit.length).trim() + end)
    }
    expect(performance.now() - start).toBeLessThan(1000)
  })
  it('reads times of posting, alone', () => {
    for (const text of [
      '10:35 GMT',
      '4 Apr 2014 | 13:18 | (416 Viewer ) |',
      '3 May 2010 - 1,204 views',
      'Updated 3 hours ago',
      'May 3, 2010',
      '3 May 2010, 10:35',
      'Mon 3 May 2010 18.54 GMT Last modified on Tue 4 May 2010',
      'Published: 2010-05-03',
      '21 mins ago 11:48 Ann Lee',
      'Posted on May 3, 2010 by Admin',
      '03/05/2010 - Publicado por: Ann Lee - Tags: rio',
      'segunda-feira, 3 de maio de 2010 às 20:13',
      'Montag, 3. Mai 2010',
      'le 3 mai 2010 à 18h20',
      'Updated May 3, 6:55 AM;Posted May 3, 6:51 AM',
    ]) {
      expect(isStamp(text), text).toBe(true)
    }
  })
  it('leaves what has more to say', () => {
    for (const text of [
      'On May 3 the dam broke',
      '12 dead',
      'May rains took 200 homes',
      '69.35',
      'Posted on the door was a list of 2010 names that nobody had seen before then',
      '3 Boote verloren 2010',
      '10:35 GMT: The army sends 40 boats',
      '2010',
    ]) {
      expect(isStamp(text), text).toBe(false)
    }
  })
})
