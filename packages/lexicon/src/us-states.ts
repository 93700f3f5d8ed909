/** A state or province whose name follows a city in a dateline. */
export interface State {
  /** Full name: "California". */
  readonly name: string
  /** ISO 3166-2 without the country: "CA". */
  readonly code: string
  readonly country: 'US' | 'CA'
  /** Short forms in print: "Calif.", "CA". */
  readonly short: readonly string[]
}

// name | postal code | AP and other short forms
const us = `
Alabama | AL | Ala.
Alaska | AK |
Arizona | AZ | Ariz.
Arkansas | AR | Ark.
California | CA | Calif., Cal.
Colorado | CO | Colo., Col.
Connecticut | CT | Conn., Ct.
Delaware | DE | Del.
Florida | FL | Fla., Flor.
Georgia | GA | Ga.
Hawaii | HI |
Idaho | ID | Ida.
Illinois | IL | Ill., Ills.
Indiana | IN | Ind.
Iowa | IA | Ia.
Kansas | KS | Kan., Kans.
Kentucky | KY | Ky.
Louisiana | LA | La.
Maine | ME | Me.
Maryland | MD | Md.
Massachusetts | MA | Mass.
Michigan | MI | Mich.
Minnesota | MN | Minn.
Mississippi | MS | Miss.
Missouri | MO | Mo.
Montana | MT | Mont.
Nebraska | NE | Neb., Nebr.
Nevada | NV | Nev.
New Hampshire | NH | N.H.
New Jersey | NJ | N.J.
New Mexico | NM | N.M., N. Mex.
New York | NY | N.Y.
North Carolina | NC | N.C., N. Car.
North Dakota | ND | N.D., N. Dak.
Ohio | OH | O.
Oklahoma | OK | Okla.
Oregon | OR | Ore., Oreg.
Pennsylvania | PA | Pa., Penn., Penna.
Rhode Island | RI | R.I.
South Carolina | SC | S.C., S. Car.
South Dakota | SD | S.D., S. Dak.
Tennessee | TN | Tenn.
Texas | TX | Tex.
Utah | UT |
Vermont | VT | Vt.
Virginia | VA | Va.
Washington | WA | Wash.
West Virginia | WV | W.Va., W. Va.
Wisconsin | WI | Wis., Wisc.
Wyoming | WY | Wyo.
District of Columbia | DC | D.C.
`

const canada = `
Alberta | AB | Alta.
British Columbia | BC | B.C.
Manitoba | MB | Man.
New Brunswick | NB | N.B.
Newfoundland and Labrador | NL | N.L., Nfld., Newfoundland
Northwest Territories | NT | N.W.T.
Nova Scotia | NS | N.S.
Nunavut | NU |
Ontario | ON | Ont.
Prince Edward Island | PE | P.E.I.
Quebec | QC | Que., P.Q., Québec
Saskatchewan | SK | Sask.
Yukon | YT | Yukon Territory
`

function toStates(rows: string, country: 'US' | 'CA'): State[] {
  return rows
    .trim()
    .split('\n')
    .map((row) => {
      const [name = '', code = '', short = ''] = row.split('|').map((part) => part.trim())
      return { name, code, country, short: [code, ...(short === '' ? [] : short.split(', '))] }
    })
}

/** The states of the US with the District of Columbia, and the provinces and territories of Canada. */
export const states: readonly State[] = [...toStates(us, 'US'), ...toStates(canada, 'CA')]
