/** An acronym that news uses without explaining it. */
export interface KnownAcronym {
  /** Its ways of writing. */
  readonly short: readonly string[]
  readonly long: string
}

const rows = `
UN, U.N. | United Nations
EU, E.U. | European Union
EC | European Community
IMF | International Monetary Fund
WTO | World Trade Organization
WHO | World Health Organization
WFP | World Food Programme
FAO | Food and Agriculture Organization
UNHCR | United Nations High Commissioner for Refugees
UNICEF, Unicef | United Nations Children's Fund
UNESCO, Unesco | United Nations Educational, Scientific and Cultural Organization
UNDP | United Nations Development Programme
UNRWA | United Nations Relief and Works Agency
UNFPA | United Nations Population Fund
OCHA | Office for the Coordination of Humanitarian Affairs
IOM | International Organization for Migration
ICRC | International Committee of the Red Cross
MSF | Medecins Sans Frontieres
IDMC | Internal Displacement Monitoring Centre
HRW | Human Rights Watch
NATO, Nato | North Atlantic Treaty Organization
OPEC, Opec | Organization of the Petroleum Exporting Countries
OECD | Organization for Economic Cooperation and Development
OSCE | Organization for Security and Co-operation in Europe
ASEAN, Asean | Association of Southeast Asian Nations
ECB | European Central Bank
ADB | Asian Development Bank
IAEA | International Atomic Energy Agency
ILO | International Labour Organization
WMO | World Meteorological Organization
AU | African Union
FBI | Federal Bureau of Investigation
CIA | Central Intelligence Agency
CDC | Centers for Disease Control and Prevention
FDA | Food and Drug Administration
EPA | Environmental Protection Agency
SEC | Securities and Exchange Commission
FCC | Federal Communications Commission
FEMA | Federal Emergency Management Agency
NOAA | National Oceanic and Atmospheric Administration
NASA, Nasa | National Aeronautics and Space Administration
USGS | U.S. Geological Survey
NWS | National Weather Service
USDA | U.S. Department of Agriculture
IRS | Internal Revenue Service
NHS | National Health Service
BBC | British Broadcasting Corporation
NYPD | New York Police Department
LAPD | Los Angeles Police Department
Fed | Federal Reserve
`

/** The acronyms that news uses without explaining them. */
export const knownAcronyms: readonly KnownAcronym[] = rows
  .trim()
  .split('\n')
  .map((row) => {
    const [short = '', long = ''] = row.split(' | ')
    return { short: short.split(', '), long }
  })
