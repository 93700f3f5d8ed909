/** A city that a dateline names without its state or country. */
export interface DatelineCity {
  readonly name: string
  /** ISO 3166-1 alpha-2. */
  readonly country: string
  /** Full name of its state or province; null outside the US and Canada. */
  readonly region: string | null
}

const us = `
Atlanta, Georgia
Baltimore, Maryland
Boston, Massachusetts
Chicago, Illinois
Cincinnati, Ohio
Cleveland, Ohio
Dallas, Texas
Denver, Colorado
Detroit, Michigan
Honolulu, Hawaii
Houston, Texas
Indianapolis, Indiana
Las Vegas, Nevada
Los Angeles, California
Miami, Florida
Milwaukee, Wisconsin
Minneapolis, Minnesota
New Orleans, Louisiana
New York, New York
Oklahoma City, Oklahoma
Philadelphia, Pennsylvania
Phoenix, Arizona
Pittsburgh, Pennsylvania
St. Louis, Missouri
Salt Lake City, Utah
San Antonio, Texas
San Diego, California
San Francisco, California
Seattle, Washington
Washington, District of Columbia
Hollywood, California
`

const canada = `
Calgary, Alberta
Edmonton, Alberta
Halifax, Nova Scotia
Montreal, Quebec
Ottawa, Ontario
Quebec City, Quebec
Toronto, Ontario
Vancouver, British Columbia
Winnipeg, Manitoba
`

const world = `
Amsterdam, NL
Baghdad, IQ
Bangkok, TH
Beijing, CN
Peking, CN
Beirut, LB
Berlin, DE
Brussels, BE
Cairo, EG
Djibouti, DJ
Dublin, IE
Geneva, CH
Gibraltar, GI
Guatemala City, GT
Havana, CU
Helsinki, FI
Hong Kong, HK
Islamabad, PK
Istanbul, TR
Jerusalem, IL
Johannesburg, ZA
Kuwait City, KW
London, GB
Luxembourg, LU
Macau, MO
Madrid, ES
Mexico City, MX
Milan, IT
Monaco, MC
Moscow, RU
Munich, DE
New Delhi, IN
Panama City, PA
Paris, FR
Prague, CZ
Rio de Janeiro, BR
Rome, IT
San Marino, SM
Sao Paulo, BR
Shanghai, CN
Singapore, SG
Stockholm, SE
Sydney, AU
Tokyo, JP
Vatican City, VA
Vienna, AT
Zurich, CH
United Nations, US, New York
Brasilia, BR
Buenos Aires, AR
Frankfurt, DE
Bonn, DE
Salvador, BR
Nassau, BS
Kingston, JM
Hamilton, BM
Georgetown, GY
Victoria, SC
Santiago, CL
San Jose, CR
San Juan, PR
San Salvador, SV
La Paz, BO
Valletta, MT
Tripoli, LY
Cambridge, GB
Birmingham, GB
Manchester, GB
Perth, AU
Melbourne, AU
Wellington, NZ
Newcastle, AU
Lagos, NG
Hyderabad, IN
Granada, ES
Cordoba, AR
Valencia, ES
Barcelona, ES
Alexandria, EG
`

function toCities(rows: string, country: string | null): DatelineCity[] {
  return rows
    .trim()
    .split('\n')
    .map((row) => {
      const [name = '', second = '', third] = row.split(', ')
      return country ? { name, country, region: second } : { name, country: second, region: third ?? null }
    })
}

/** The cities that AP style lets stand alone, and a few that other agencies do and whose name is also another's. */
export const datelineCities: readonly DatelineCity[] = [
  ...toCities(us, 'US'),
  ...toCities(canada, 'CA'),
  ...toCities(world, null),
]
