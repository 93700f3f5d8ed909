import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readDateline } from './dateline.ts'

const read = (text: string, published?: string) => {
  const dateline = readDateline(text, published ? { published } : {})
  return dateline && [dateline.place, dateline.region, dateline.country, dateline.date, dateline.agency]
}

describe('a dateline', () => {
  it.each([
    ['MOMBASA, Kenya (AP) — Rivers rose.', ['MOMBASA', null, 'KE', null, 'AP']],
    ['(IPS) DAKAR -- Boats came.', ['DAKAR', null, 'SN', null, 'IPS']],
    ['LUSAKA, Zambia (AP) _ Rains fell.', ['LUSAKA', null, 'ZM', null, 'AP']],
    ['PERM. Nov 3 (Interfax) - Snow fell.', ['PERM', null, 'RU', 'XXXX-11-03', 'Interfax']],
    ['RPT --BREMEN, West Germany, May 5 - Ships sailed.', ['BREMEN', null, 'DE', 'XXXX-05-05', null]],
    ['Amman, Oct. 9 (NNN): Talks began.', ['Amman', null, 'JO', 'XXXX-10-09', 'NNN']],
    ['Chicago, May 12 - Corn rose.', ['Chicago', 'Illinois', 'US', 'XXXX-05-12', null]],
    [
      'MONTREAL/QUEBEC CITY, May 12 - Snow fell.',
      ['MONTREAL/QUEBEC CITY', 'Quebec', 'CA', 'XXXX-05-12', null],
    ],
    ['LIMA, April l - Copper rose.', ['LIMA', null, 'PE', 'XXXX-04-01', null]],
    ['OSLO, April 2O - Oil fell.', ['OSLO', null, 'NO', 'XXXX-04-20', null]],
    ['DULUTH, Minn., May 9 -', ['DULUTH', 'Minnesota', 'US', 'XXXX-05-09', null]],
    ['TULSA, OKLA.,May 9 - Oil fell.', ['TULSA', 'Oklahoma', 'US', 'XXXX-05-09', null]],
    ['WHITEHORSE, Yukon, May 9 - Gold rose.', ['WHITEHORSE', 'Yukon', 'CA', 'XXXX-05-09', null]],
    ['BEIJING, Sept. 4 (Xinhuanet) -- Trade grew.', ['BEIJING', null, 'CN', 'XXXX-09-04', 'Xinhua']],
    ['Hai Phong, Dec. 2 (VNA) - Rain fell.', ['Hai Phong', null, 'VN', 'XXXX-12-02', 'VNA']],
    ['SCRANTON, Pa., May 9 - Coal fell.', ['SCRANTON', 'Pennsylvania', 'US', 'XXXX-05-09', null]],
    ['TURIN, 3 March - Cars sold.', ['TURIN', null, 'IT', 'XXXX-03-03', null]],
    ['MACON, Ga., - May 4 - Pecans rose.', ['MACON', 'Georgia', 'US', 'XXXX-05-04', null]],
    ['GENEVA, May 12, Reuter - Talks began.', ['GENEVA', null, 'CH', 'XXXX-05-12', 'Reuters']],
    ['****ROME, May 5 - Talks began.', ['ROME', null, 'IT', 'XXXX-05-05', null]],
    ['omaha, may 7 - hogs rose.', ['omaha', 'Nebraska', 'US', 'XXXX-05-07', null]],
    ['NAIROBI — Rivers rose.', ['NAIROBI', null, 'KE', null, null]],
    ['TAIPEI – Rivers rose.', ['TAIPEI', null, 'TW', null, null]],
    ['BATUMI, Georgia (AP) — Ships sailed.', ['BATUMI', null, 'GE', null, 'AP']],
    ['ATLANTA (Reuters) - Planes flew.', ['ATLANTA', 'Georgia', 'US', null, 'Reuters']],
    ['City News, Pune, Oct 3 (PTI) Buses stopped.', ['Pune', null, 'IN', 'XXXX-10-03', 'PTI']],
    ['ABOARD USS NARWHAL (AP) — Sailors slept.', ['ABOARD USS NARWHAL', null, null, null, 'AP']],
    ['MACON,M Ga., May 4 - Pecans rose.', ['MACON', 'Georgia', 'US', 'XXXX-05-04', null]],
    ['CHICAGO, Toledo, OH, May 4 - Corn rose.', ['CHICAGO', 'Illinois', 'US', 'XXXX-05-04', null]],
    ['KIGALI: Rain fell.', ['KIGALI', null, 'RW', null, null]],
    ['New Delhi: Rain fell.', ['New Delhi', null, 'IN', null, null]],
    ['Accra — Rain fell.', ['Accra', null, 'GH', null, null]],
    ['Tampa, Fla. — Rain fell.', ['Tampa', 'Florida', 'US', null, null]],
    ['CAMP ROBERTS, Calif. — Rain fell.', ['CAMP ROBERTS', 'California', 'US', null, null]],
    ['LIMA, May 3 (EFE).- Rain fell.', ['LIMA', null, 'PE', 'XXXX-05-03', 'EFE']],
    ['ROME (ANSA) Rain fell.', ['ROME', null, 'IT', null, 'ANSA']],
    ['Gulu, Uganda | AFP | Rain fell.', ['Gulu', null, 'UG', null, 'AFP']],
    ['PORTLAND — Rain fell.', ['PORTLAND', 'Oregon', 'US', null, null]],
    ['SPRINGFIELD — Rain fell.', ['SPRINGFIELD', null, 'US', null, null]],
    ['VALE OF TEARS, May 9, 1999 - Rain fell.', ['VALE OF TEARS', null, null, '1999-05-09', null]],
  ])('is read in "%s"', (text, want) => {
    expect(read(text)).toEqual(want)
  })

  it.each([
    'SPRINGFIELD HAWKS_Signed two players.',
    'SOUTH AFRICA BONDS CLOSE -',
    'NORDIC SHIPPING <NSH> RAISES PRICES',
    'MAY 11 -',
    'AP - A company in Ohio closed.',
    'Officials said on May 5 - a Tuesday - that they knew.',
    'IRON GRADE B -',
    'Cold Wave, Taiwan (China): Snow fell.',
    'Note: this is old.',
    'Peru: 30 dead.',
    'Lagos — a port — lies low.',
    'Officials: Thirty died.',
    'FEMA - Rain fell.',
    'Three men | AFP | Rain.',
    'A man - and his dog - left.',
    'BRIDGE RENT-A-TRUCK Corp. grew.',
    'He lives in Rome, Italy (pop. 3m) - a city.',
    'The U.S. - long an ally - agreed.',
    '',
  ])('is not read in "%s"', (text) => {
    expect(read(text)).toBeUndefined()
  })

  it('takes its year from the day of publication, looking back', () => {
    expect(read('ROME, Dec 30 - Snow.', '1999-01-02')?.[3]).toBe('1998-12-30')
    expect(read('ROME, Jan 2 - Snow.', '1999-01-02T08:00:00Z')?.[3]).toBe('1999-01-02')
    expect(read('ROME, Jan 3 - Snow.', '1999-01-02')?.[3]).toBe('1999-01-03')
  })

  it('covers its dash, and begins where it is told to look', () => {
    const text = 'FLOODS\n    ROME, May 5 - It rained.'
    const dateline = readDateline(text, { at: 7 })!
    expect(text.slice(dateline.span.start, dateline.span.end)).toBe('ROME, May 5 -')
  })

  it('never throws, and lies in the text', () => {
    const piece = fc.constantFrom(
      'ROME',
      ', ',
      'May 5',
      ' - ',
      '(AP)',
      ' -- ',
      '_',
      '—',
      'Italy',
      '. ',
      '/',
      '(',
      ')',
      '\n',
      'x',
    )
    const text = fc.oneof(
      fc.string(),
      fc.array(piece, { maxLength: 30 }).map((parts) => parts.join('')),
    )
    fc.assert(
      fc.property(text, (input) => {
        const dateline = readDateline(input)
        if (!dateline) return
        expect(dateline.span.end).toBeLessThanOrEqual(input.length)
        expect(input.slice(dateline.span.start, dateline.span.end)).toContain(dateline.place.slice(0, 2))
      }),
    )
  })
})
