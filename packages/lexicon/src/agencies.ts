/** A news agency by the names it goes under in credits, bylines and datelines. */
export interface Agency {
  /** The name a record carries: "AP", "Reuters". */
  readonly name: string
  /** Other ways of writing it. Compared without regard to case. */
  readonly aliases: readonly string[]
}

const rows = `
AP | Associated Press, The Associated Press, A.P.
Reuters | Reuter, Thomson Reuters, Reuters News Agency
AFP | Agence France-Presse, Agence France Presse
IPS | Inter Press Service
UPI | United Press International
Xinhua | Xinhuanet, Xinhua News Agency, New China News Agency, NCNA
DPA | Deutsche Presse-Agentur, German Press Agency
EFE | Agencia EFE
ANSA | Agenzia ANSA
Interfax | Interfax News Agency
TASS | ITAR-TASS
RIA Novosti | RIA
Kyodo | Kyodo News, Kyodo News Service, Kyodo News Agency
Jiji | Jiji Press
Yonhap | Yonhap News Agency, Yonhap News
KCNA | Korean Central News Agency
CNA | Central News Agency
PTI | Press Trust of India
ANI | Asian News International
IANS | Indo-Asian News Service
UNI | United News of India
APP | Associated Press of Pakistan
BSS | Bangladesh Sangbad Sangstha
VNA | Vietnam News Agency
Antara | Antara News
Bernama | Bernama News Agency
PNA | Philippine News Agency
AAP | Australian Associated Press
NZPA | New Zealand Press Association
PA | Press Association, PA Media
CP | Canadian Press, The Canadian Press
Bloomberg | Bloomberg News
Dow Jones | Dow Jones Newswires, DJ
MarketWatch |
Anadolu | Anadolu Agency, Anadolu Ajansi, AA
IRNA | Islamic Republic News Agency
ISNA | Iranian Students News Agency
Mehr | Mehr News Agency
Tasnim | Tasnim News Agency
Fars | Fars News Agency
SANA | Syrian Arab News Agency
MENA | Middle East News Agency
WAFA | Palestine News Agency
Petra | Petra News Agency
KUNA | Kuwait News Agency
QNA | Qatar News Agency
WAM | Emirates News Agency
SPA | Saudi Press Agency
NNN | Namnewsnetwork
NAN | News Agency of Nigeria
PANA | Panapress, Pan-African News Agency
GNA | Ghana News Agency
APA | Austria Press Agency
ATS | Swiss News Agency
BTA | Bulgarian News Agency
PAP | Polish Press Agency
CTK | Czech News Agency
MTI | Hungarian News Agency
Tanjug |
HINA |
Belga |
ANP |
TT |
NTB |
Ritzau |
Lusa |
Notimex |
Prensa Latina |
Telam |
IRIN | IRIN News
RFE/RL | Radio Free Europe/Radio Liberty
RFA | Radio Free Asia
VOA | Voice of America
NewsCore |
WorldSources |
Space.com |
CNS | Catholic News Service
RNS | Religion News Service
TNS | Tribune News Service, Tribune Content Agency
KRT | Knight Ridder/Tribune, Knight Ridder
BBC | BBC News
CNN |
`

/** The news agencies, and broadcasters credited like one. */
export const agencies: readonly Agency[] = rows
  .trim()
  .split('\n')
  .map((row) => {
    const [name = '', aliases = ''] = row.split('|').map((part) => part.trim())
    return { name, aliases: aliases === '' ? [] : aliases.split(', ') }
  })
