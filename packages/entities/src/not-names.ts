const set = (list: string) => new Set(list.trim().split(/\s+/))

/** What ends a name of neither person, place nor organization: a law, an event, a storm, a prize. */
export const thingHeads: ReadonlySet<string> = set(
  `Act Acts Bill Law Laws Treaty Agreement Accord Accords Convention Conventions Protocol Pact Declaration Charter Amendment Constitution Code Resolution Article Articles Section Chapter
  War Wars Battle Revolution Uprising Intifada Holocaust Olympics Olympic Games Cup Championship Championships League Festival Awards Award Prize Medal Bowl Marathon
  Day Days Week Month Year Century Age Era Eve Fire Fires Storm Hurricane Typhoon Cyclone Earthquake Tsunami Flood Floods Room Flight Index Average Rate Plan Scheme Budget Report Survey Study Summit Conference Forum
  Emergency Scale Statute Site Sites Rates Scandal Crisis Theory Syndrome Disease Virus Fever Test Award Edition Version Show Express Deal Ebola Operation Tower Towers Highway Interstate Route`,
)

/** What begins such a name: "Hurricane Ida", "Operation Dawn". */
export const thingStarts: ReadonlySet<string> = set(
  'Hurricane Hurricanes Typhoon Typhoons Cyclone Cyclones Storm Operation Operations Article Articles Section Chapter Act Room Flight Highway Interstate Route Boeing Airbus Tropical Super Page Table Figure Phase Category Level No Number Grade Class Title Part Appendix Apollo Proposition Amendment Resolution Team Typhoon',
)

/** Capitals that name no organization. */
export const notOrganizations: ReadonlySet<string> = set(
  `AM PM GMT EST EDT PST PDT CST CDT MST MDT UTC BST CET ET PT CT MT TV OK CEO CFO COO CIO VP MP MPS MEP MEPS II III IV VI VII VIII IX XI XII XIV XV XVI A.M. P.M. B.C. A.D. E.T. P.T. NE NW SE SW N.E. N.W. S.E. S.W.
  ID FAQ PDF HIV AIDS DNA RNA GDP GNP CPI PPI SUV ATM PC IT AI ER ICU PR HR DVD CD NGO NGOS NGOs INGO IDP IDPS IDPs KM MM MW KW GW Q1 Q2 Q3 Q4 H1 H2 MPH RV RVS RVs ETA SOS DUI PTSD COVID COVID-19 SARS MERS L.P. PHD MBA BA MA RE NB PS PAC PACS PACs
  LNG LPG BTU VAT IPO ETF P/E CPR UFO GPS USB LED LGBT LGBTQ CCTV POW POWS R&D A&E DIY FYI RSVP ASAP ICBM ICBMS SMS PIN URL HTML XML API SIM WMD IED IEDS IEDs GOP SOE SOES LP CAT A1 B1 NOTE VS QTR NET REV REVS SHR AVG MTH MTHS DIV PCT MLN BLN DLRS CTS OPER RPT EDITORS USD EUR GBP JPY CNY`,
)

/** True for capitals with digits that number something: "K230", "B18", "A380". */
export const isNumbered = (word: string): boolean =>
  /^[A-Z]{1,3}-?\d+[A-Za-z]?$/.test(word) && !/^(?:G|F|M|U|P)-?\d{1,2}$/.test(word)

/** Words of party, which stand before a name as a title does. */
export const partyWords: ReadonlySet<string> = set(
  'Republican Democrat Democratic Conservative Labour Liberal Tory Independent Socialist Communist Green',
)
