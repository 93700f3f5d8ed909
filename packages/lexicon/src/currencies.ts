import type { Entry } from './entry.ts'

/** A currency as news writes it. */
export interface Currency extends Entry {
  /** ISO 4217; of money that is gone, the code it had. */
  readonly code: string
  /** ISO 3166-1 alpha-2 of the countries where its bare name or sign ("dollar", "Rs") means this currency. */
  readonly countries: readonly string[]
  /** What may stand before the amount, as written: "$", "US$", "Rs", "RM". The code itself may always. */
  readonly before: readonly string[]
  /** Words after the amount, without regard to case: "dollars", "dlrs", "U.S. dollars". */
  readonly after: readonly string[]
  /** Its hundredth (thousandth) part: "cents", "pence". Without regard to case. */
  readonly minor: readonly string[]
}

// code | countries | before | after | minor | example
const rows = `
USD | US, EC, SV, PA, PR, TL, ZW | $, US$, U.S.$, US $, USD$, $US, us$, u.s $, U.S. $ | dollar, dollars, dlr, dlrs, buck, bucks, us dollar, us dollars, us dlr, us dlrs, u.s. dollar, u.s. dollars, u.s. dlr, u.s. dlrs, american dollars, american dollar, united states dollars, united states dollar, greenbacks, dols, us$, $ | cent, cents, cts, ct, penny, pennies, ¢, c | Crews lost [[$40 million]] of gear.
CAD | CA | C$, CA$, Can$, CAD$, Cdn$, C $, c $, $C, $CA, $CAN, $Can, $CDN, $Cdn, $CAD | canadian dollar, canadian dollars, canadian dlrs, canadian dlr, cdn dlrs, loonies | | The strip sold for [[C$40 million]].
AUD | AU, KI, NR, TV | A$, AU$, AUD$, Aus$, A $, $A, $AU, $AUD | australian dollar, australian dollars, australian dlrs, australian dlr, aussie dollars | | The strip sold for [[A$40 million]].
NZD | NZ, CK, NU | NZ$, NZD$, $NZ, $NZD | new zealand dollar, new zealand dollars, new zealand dlrs, n.z. dlrs, n.z. dollars, nz dlrs, nz dollars, kiwi dollars | | The strip sold for [[NZ$40 million]].
HKD | HK | HK$, HKD$, $HK | hong kong dollar, hong kong dollars, h.k. dlrs, h.k. dollars, hk dlrs, hk dollars, hong kong dlrs | | The strip sold for [[HK$40 million]].
SGD | SG | S$, SG$, SGD$, $S, $SG | singapore dollar, singapore dollars, singapore dlrs | | The strip sold for [[S$40 million]].
TWD | TW | NT$, TW$ | taiwan dollar, taiwan dollars, new taiwan dollars, taiwan dlrs | | The strip sold for [[NT$40 million]].
JMD | JM | J$ | jamaican dollar, jamaican dollars | | The strip sold for [[J$40 million]].
TTD | TT | TT$ | trinidad dollars, trinidad and tobago dollars | | The strip sold for [[TT$40 million]].
BBD | BB | Bds$, BDS$ | barbados dollars, barbadian dollars | | The strip sold for [[Bds$40 million]].
XCD | AG, DM, GD, KN, LC, VC | EC$ | east caribbean dollars | | The strip sold for [[EC$40 million]].
GYD | GY | G$, GY$ | guyana dollars, guyanese dollars | | The strip sold for [[G$40 million]].
FJD | FJ | FJ$ | fijian dollars, fiji dollars | | The strip sold for [[FJ$40 million]].
BSD | BS | B$ | bahamian dollars | | The strip sold for [[40 million Bahamian dollars]].
BND | BN | | brunei dollars | | The strip sold for [[40 million Brunei dollars]].
NAD | NA | N$ | namibian dollar, namibian dollars | | The strip sold for [[N$40 million]].
ZWL | | Z$, ZW$ | zimbabwe dollars, zimbabwean dollars | | The strip sold for [[Z$40 million]].
LRD | LR | L$ | liberian dollars | | The strip sold for [[L$40 million]].
EUR | | € | euro, euros, eur, € | euro cent, euro cents, eurocent, eurocents | The strip sold for [[€40 million]].
GBP | GB, IM, JE, GG | £, UK£, £stg, stg | pound sterling, pounds sterling, sterling, stg, pound stg, pounds stg, quid, british pound, british pounds, £ | pence, p, penny, pennies | The strip sold for [[£40 million]].
IEP | | IR£ | irish pounds, punts, punt | | The strip sold for [[40 million Irish pounds]].
EGP | EG | E£, LE | egyptian pound, egyptian pounds, egyptianpound, l.e., l.e, le, geneh | piastres, piasters | The strip sold for [[40 million Egyptian pounds]].
LBP | LB | LL | lebanese pound, lebanese pounds, lebanese lira, lebanese lirah | | The strip sold for [[40 million Lebanese pounds]].
SYP | SY | | syrian pound, syrian pounds | | The strip sold for [[40 million Syrian pounds]].
SDG | SD | SDG | sudanese pound, sudanese pounds | | The strip sold for [[40 million Sudanese pounds]].
SSP | SS | SSP | south sudanese pound, south sudanese pounds | | The strip sold for [[40 million South Sudanese pounds]].
CYP | | C£ | cyprus pounds, cypriot pounds | | The strip sold for [[40 million Cyprus pounds]].
JPY | JP | ¥, JP¥ | yen, japanese yen, ¥ | sen | The strip sold for [[40 million yen]].
CNY | CN | RMB, CN¥, Rmb, RMB¥ | yuan, yuans, renminbi, rmb, chinese yuan, yuan renminbi, kuai, 元 | mao, jiao, fen | The strip sold for [[40 million yuan]].
KRW | KR | ₩ | won, korean won, south korean won, ₩ | | The strip sold for [[40 million won]].
KPW | KP | | north korean won | | The strip sold for [[40 million North Korean won]].
INR | IN | Rs, Rs., ₹, Re, Re., INR, rs, rs., ₨ | rupee, rupees, indian rupee, indian rupees, rs, rs. | paise, paisa | The road cost [[Rs 40 crore]].
PKR | PK | PKRs | pakistani rupee, pakistani rupees, pakistan rupees | | The road cost [[40 million Pakistani rupees]].
LKR | LK | SLRs | sri lankan rupee, sri lankan rupees | | The road cost [[40 million Sri Lankan rupees]].
NPR | NP | NRs, NRs. | nepali rupee, nepali rupees, nepalese rupees | | The road cost [[40 million Nepali rupees]].
MUR | MU | | mauritian rupees | | The road cost [[40 million Mauritian rupees]].
BDT | BD | Tk, Tk., ৳ | taka, takas, bangladeshi taka, tk | | The road cost [[Tk 40 million]].
BTN | BT | Nu, Nu. | ngultrum | | The road cost [[Nu 40 million]].
MVR | MV | MRf, Rf | rufiyaa | | The road cost [[40 million rufiyaa]].
IDR | ID | Rp, Rp. | rupiah, rupiahs, indonesian rupiah | | The road cost [[Rp 40 million]].
MYR | MY | RM | ringgit, ringgits, malaysian ringgit, malaysian ringgits, malaysia ringgit, malaysia ringgits, malaysian dollars, rm | sen, sens | The road cost [[RM40 million]].
PHP | PH | ₱, P, Php, PhP, PHP | philippine peso, philippine pesos, ₱ | centavo, centavos | The road cost [[P40 million]].
THB | TH | ฿ | baht, bahts, thai baht, ฿ | satang | The road cost [[40 million baht]].
VND | VN | ₫ | dong, vietnamese dong, ₫ | | The road cost [[40 million dong]].
KHR | KH | | riel, riels | | The road cost [[40 million riel]].
LAK | LA | ₭ | kip, lao kip, ₭ | | The road cost [[40 million kip]].
MMK | MM | | kyat, kyats, burmese kyat | | The road cost [[40 million kyat]].
MNT | MN | ₮ | tugrik, tugriks, tögrög, ₮ | | The road cost [[40 million tugrik]].
AFN | AF | Afs | afghani, afghanis, afs | | The road cost [[40 million afghanis]].
IRR | IR | | iranian rial, iranian rials, toman, tomans | | The road cost [[40 million Iranian rials]].
IQD | IQ | ID | iraqi dinar, iraqi dinars | | The road cost [[40 million Iraqi dinars]].
KWD | KW | KD | kuwaiti dinar, kuwaiti dinars | fils | The road cost [[40 million Kuwaiti dinars]].
BHD | BH | BD | bahraini dinar, bahraini dinars, bahrain dinars | | The road cost [[40 million Bahraini dinars]].
JOD | JO | JD | jordanian dinar, jordanian dinars | | The road cost [[40 million Jordanian dinars]].
DZD | DZ | DA | algerian dinar, algerian dinars | | The road cost [[40 million Algerian dinars]].
TND | TN | | tunisian dinar, tunisian dinars | | The road cost [[40 million Tunisian dinars]].
LYD | LY | | libyan dinar, libyan dinars | | The road cost [[40 million Libyan dinars]].
RSD | RS | | serbian dinar, serbian dinars, yugoslav dinars | | The road cost [[40 million Serbian dinars]].
SAR | SA | SR | saudi riyal, saudi riyals, saudiriyal, saudi rial | | The road cost [[40 million Saudi riyals]].
QAR | QA | QR | qatari riyal, qatari riyals | | The road cost [[40 million Qatari riyals]].
OMR | OM | RO | omani rial, omani rials, omani riyals | baisa | The road cost [[40 million Omani rials]].
YER | YE | | yemeni rial, yemeni rials, yemeni riyals | | The road cost [[40 million Yemeni rials]].
AED | AE | Dh, Dhs, Dh., Dhs. | uae dirham, uae dirhams, emirati dirhams, dirham, dirhams, dhs | | The road cost [[Dh40 million]].
MAD | MA | | moroccan dirham, moroccan dirhams | | The road cost [[40 million Moroccan dirhams]].
ILS | IL | ₪, NIS | shekel, shekels, israeli shekels, new shekels, nis, ₪ | agorot | The road cost [[40 million shekels]].
TRY | TR | ₺, TL | turkish lira, turkish liras, turkish lire, tl, ₺ | kurus | The road cost [[40 million Turkish lira]].
ITL | IT | | lira, lire, italian lire, italian lira | | The road cost [[40 billion lire]].
DEM | DE | DM, D-mark | mark, marks, german marks, west german marks, deutsche marks, deutschemark, deutschemarks, deutschmarks, d-marks, dm | pfennig, pfennigs | Net profit was [[30 mln marks]].
DDM | | | east german marks, ostmarks | | The bank held [[30 mln East German marks]].
FIM | FI | | markka, markkas, finnish markka, finnish marks, finnmark | | The mill cost [[40 million markka]].
FRF | FR | FF, Ffr | french franc, french francs, franc, francs | centimes | Net profit was [[30 mln francs]].
CHF | CH, LI | SFr, Sfr, SwFr, Fr., Sfr. | swiss franc, swiss francs, sfr | rappen | Net profit was [[30 mln Swiss francs]].
BEF | BE, LU | BFr, Bfr | belgian franc, belgian francs | | Net profit was [[30 mln Belgian francs]].
LUF | | | luxembourg francs | | Net profit was [[30 mln Luxembourg francs]].
XOF | SN, CI, ML, BF, NE, TG, BJ, GW | CFA, FCFA, CFAF | cfa franc, cfa francs, cfa, fcfa | | The road cost [[40 million CFA francs]].
XAF | CM, GA, TD, CF, CG, GQ | | central african cfa francs | | The road cost [[40 million Central African CFA francs]].
RWF | RW | RWF, Rwf, Frw | rwandan francs, rwandan franc | | The road cost [[40 million Rwandan francs]].
BIF | BI | FBu | burundian francs, burundi francs | | The road cost [[40 million Burundian francs]].
CDF | CD | FC | congolese francs | | The road cost [[40 million Congolese francs]].
GNF | GN | | guinean francs | | The road cost [[40 million Guinean francs]].
NLG | NL | | guilder, guilders, dutch guilder, dutch guilders | | Net profit was [[30 mln guilders]].
ATS | AT | | schilling, schillings, austrian schillings | | Net profit was [[30 mln schillings]].
ESP | ES | Pta, Ptas | peseta, pesetas, spanish pesetas | | Net profit was [[30 mln pesetas]].
PTE | PT | | escudo, escudos, portuguese escudos | | Net profit was [[30 mln escudos]].
GRD | GR | | drachma, drachmas, greek drachmas | | Net profit was [[30 mln drachmas]].
SEK | SE | SKr, Skr | swedish crown, swedish crowns, swedish krona, swedish kronor, kronor, krona, sek | ore, öre | Net profit was [[30 mln Swedish crowns]].
NOK | NO | NKr, Nkr | norwegian crown, norwegian crowns, norwegian krone, norwegian kroner, nok | | Net profit was [[30 mln Norwegian crowns]].
DKK | DK | DKr, Dkr | danish crown, danish crowns, danish krone, danish kroner, kroner, krone, crowns, dkk | | Net profit was [[30 mln Danish crowns]].
ISK | IS | IKr | icelandic crowns, icelandic kronur, icelandic krona | | Net profit was [[30 mln Icelandic crowns]].
PLN | PL | zł | zloty, zlotys, zloties, polish zloty, polish zlotys, zł | grosz | The mill cost [[40 million zlotys]].
CZK | CZ | Kč, Kc | czech crown, czech crowns, koruna, korunas, czech koruna, czech korunas, kč | | The mill cost [[40 million Czech crowns]].
HUF | HU | Ft | forint, forints, hungarian forints | | The mill cost [[40 million forints]].
RON | RO | | leu, lei, romanian lei, romanian leu | | The mill cost [[40 million lei]].
MDL | MD | | moldovan lei | | The mill cost [[40 million Moldovan lei]].
BGN | BG | | lev, leva, levs, bulgarian lev, bulgarian leva | stotinki | The mill cost [[40 million leva]].
HRK | HR | | kuna, kunas, croatian kuna | | The mill cost [[40 million kuna]].
BAM | BA | KM | convertible marks | | The mill cost [[40 million convertible marks]].
MKD | MK | | denar, denars, macedonian denars | | The mill cost [[40 million denars]].
ALL | AL | | lek, leks, albanian lek | | The mill cost [[40 million lek]].
RUB | RU | ₽ | rouble, roubles, ruble, rubles, russian rubles, russian roubles, ₽ | kopeck, kopecks, kopek, kopeks | The mill cost [[40 million roubles]].
UAH | UA | ₴ | hryvnia, hryvnias, hryvnya, hryvnyas, ukrainian hryvnia, ₴ | kopiyka, kopiykas | The mill cost [[40 million hryvnias]].
BYN | BY | Br | belarusian rubles, belarusian roubles | | The mill cost [[40 million Belarusian rubles]].
KZT | KZ | ₸ | tenge, kazakh tenge, ₸ | | The mill cost [[40 million tenge]].
UZS | UZ | | uzbek soum, uzbek sum, soums | | The mill cost [[40 million Uzbek soum]].
KGS | KG | | kyrgyz soms, kyrgyz som | | The mill cost [[40 million Kyrgyz soms]].
TJS | TJ | | somoni, somonis | | The mill cost [[40 million somoni]].
TMT | TM | | turkmen manat, turkmen manats | | The mill cost [[40 million Turkmen manats]].
AZN | AZ | ₼ | manat, manats, azerbaijani manats, ₼ | | The mill cost [[40 million manats]].
GEL | GE | ₾ | lari, georgian lari, laris, ₾ | tetri | The mill cost [[40 million lari]].
AMD | AM | ֏ | dram, drams, armenian drams | | The mill cost [[40 million Armenian drams]].
MXN | MX | MX$, Mex$, MXN$, Mx$ | mexican peso, mexican pesos | | The mill cost [[40 million Mexican pesos]].
ARS | AR | AR$ | argentine peso, argentine pesos, argentinian pesos, argentina pesos, austral, australs | | The mill cost [[40 million Argentine pesos]].
CLP | CL | CLP$, CL$ | chilean peso, chilean pesos | | The mill cost [[40 million Chilean pesos]].
COP | CO | COP$, Col$ | colombian peso, colombian pesos | | The mill cost [[40 million Colombian pesos]].
CUP | CU | | cuban peso, cuban pesos | | The mill cost [[40 million Cuban pesos]].
DOP | DO | RD$ | dominican pesos, dominican peso | | The mill cost [[RD$40 million]].
UYU | UY | | uruguayan pesos | | The mill cost [[40 million Uruguayan pesos]].
BRL | BR | R$, BRL$ | real, reais, reals, brazilian reais, brazilian real, brazilian reals | | The mill cost [[R$40 million]].
BRC | | | cruzado, cruzados | | The mill cost [[40 million cruzados]].
PEN | PE | S/, S/. | nuevo sol, nuevos soles, soles, peruvian soles, intis, inti | | The mill cost [[40 million soles]].
BOB | BO | Bs | boliviano, bolivianos | | The mill cost [[40 million bolivianos]].
VEF | VE | Bs.F, BsF | bolivar, bolivars, bolivares, bolívares | | The mill cost [[40 million bolivars]].
PYG | PY | ₲ | guarani, guaranis, guaraníes, ₲ | | The mill cost [[40 million guaranis]].
CRC | CR | ₡ | colon, colons, colones, costa rican colones, ₡ | | The mill cost [[40 million colones]].
GTQ | GT | Q | quetzal, quetzals, quetzales | | The mill cost [[40 million quetzales]].
HNL | HN | | lempira, lempiras | | The mill cost [[40 million lempiras]].
NIO | NI | | cordoba, cordobas, córdobas | | The mill cost [[40 million cordobas]].
HTG | HT | | gourde, gourdes | | The mill cost [[40 million gourdes]].
NGN | NG | ₦, N | naira, nairas, nigerian naira, ₦ | kobo | The mill cost [[N40 million]].
GHS | GH | GH¢, GH₵, GHC, GHc, ₵, GHS | cedi, cedis, ghana cedis, ghanaian cedis | pesewas | The mill cost [[GH¢40 million]].
KES | KE | KSh, Ksh, KSh., Ksh., KShs, Kshs, Sh, Shs, Sh., Sh | kenyan shilling, kenyan shillings, kenya shillings, shilling, shillings | | The mill cost [[Sh40 million]].
UGX | UG | USh, Ush, UShs, Ushs | ugandan shilling, ugandan shillings, uganda shillings | | The mill cost [[40 million Ugandan shillings]].
TZS | TZ | TSh, Tsh, TShs, Tshs | tanzanian shilling, tanzanian shillings | | The mill cost [[40 million Tanzanian shillings]].
SOS | SO | | somali shilling, somali shillings | | The mill cost [[40 million Somali shillings]].
ETB | ET | Br | birr, birrs, ethiopian birr | | The mill cost [[40 million birr]].
ERN | ER | | nakfa | | The mill cost [[40 million nakfa]].
ZAR | ZA, LS | R | rand, rands, south african rand | | The mill cost [[R40 million]].
BWP | BW | | pula, pulas | thebe | The mill cost [[40 million pula]].
ZMW | ZM | K, ZK | kwacha, kwachas, zambian kwacha | ngwee | The hall cost [[K40 million]].
MWK | MW | MK | malawian kwacha, malawi kwacha | tambala | The hall cost [[40 million Malawian kwacha]].
PGK | PG | | kina | toea | The hall cost [[40 million kina]].
MZN | MZ | MT, Mt | metical, meticais | | The hall cost [[40 million meticais]].
AOA | AO | Kz | kwanza, kwanzas | | The hall cost [[40 million kwanzas]].
MGA | MG | Ar | ariary | | The hall cost [[40 million ariary]].
MRU | MR | | ouguiya, ouguiyas | | The hall cost [[40 million ouguiya]].
GMD | GM | | dalasi, dalasis | | The hall cost [[40 million dalasi]].
SLL | SL | | leone, leones | | The hall cost [[40 million leones]].
SZL | SZ | | lilangeni, emalangeni | | The hall cost [[40 million emalangeni]].
SCR | SC | | seychelles rupees | | The hall cost [[40 million Seychelles rupees]].
TOP | TO | T$ | pa'anga | | The hall cost [[40 million pa'anga]].
WST | WS | | tala | | The hall cost [[40 million tala]].
VUV | VU | | vatu | | The hall cost [[40 million vatu]].
XPF | NC, PF | | pacific francs, cfp francs | | The hall cost [[40 million Pacific francs]].
XEU | | | ecu, ecus, european currency units | | The loan is [[40 mln ecus]].
XDR | | | sdr, sdrs, special drawing rights | | The loan is [[40 mln SDRs]].
BTC | | ₿ | bitcoin, bitcoins, btc | | The thief took [[40 bitcoins]].
ETH | | | ether, ethereum, eth | | The thief took [[4,000 ether]].
`

/** A name that many currencies share, and how each country means it. Without a country, `otherwise`; null is no known code. */
export interface SharedMoneyWord extends Entry {
  readonly words: readonly string[]
  readonly otherwise: string | null
  /** "US AU CA": code by country, written "CC=CODE". */
  readonly by: Readonly<Record<string, string>>
}

// words | otherwise | country=code ... | example
const shared = `
$, dollar, dollars, dlr, dlrs, buck, bucks, cent, cents, cts, ct, c, ¢ | USD | CA=CAD AU=AUD NZ=NZD JM=JMD TT=TTD BB=BBD GY=GYD FJ=FJD BS=BSD BN=BND NA=NAD BZ=BZD KI=AUD NR=AUD TV=AUD BM=BMD KY=KYD LC=XCD VC=XCD GD=XCD DM=XCD AG=XCD KN=XCD | The strip sold for [[40 million dollars]].
£, pound, pounds, pence, penny, pennies, p | GBP | EG=EGP LB=LBP SY=SYP SD=SDG SS=SSP CY=CYP IE=IEP GI=GIP FK=FKP | The strip sold for [[40 million pounds]].
rs, rs., rupee, rupees, re, re., paise, ₨ | INR | PK=PKR LK=LKR NP=NPR MU=MUR SC=SCR IN=INR | The strip sold for [[40 million rupees]].
peso, pesos, centavo, centavos | MXN | PH=PHP AR=ARS CL=CLP CO=COP CU=CUP DO=DOP UY=UYU BO=BOP | The strip sold for [[40 million pesos]].
franc, francs, centime, centimes, fr., fr | FRF | FR=FRF CH=CHF LI=CHF BE=BEF LU=LUF SN=XOF CI=XOF ML=XOF BF=XOF NE=XOF TG=XOF BJ=XOF CM=XAF GA=XAF TD=XAF CF=XAF CG=XAF GQ=XAF RW=RWF BI=BIF CD=CDF GN=GNF DJ=DJF KM=KMF MG=MGF | The strip sold for [[40 million francs]].
crown, crowns, krona, kronor, krone, kroner | SEK | SE=SEK NO=NOK DK=DKK IS=ISK CZ=CZK SK=SKK EE=EEK FO=DKK GL=DKK | The strip sold for [[40 million crowns]].
dinar, dinars, fils | IQD | IQ=IQD KW=KWD BH=BHD JO=JOD DZ=DZD TN=TND LY=LYD RS=RSD MK=MKD BA=YUD HR=YUD SD=SDD | The strip sold for [[40 million dinars]].
rial, rials | IRR | IR=IRR OM=OMR YE=YER SA=SAR QA=QAR | The strip sold for [[40 million rials]].
riyal, riyals | SAR | SA=SAR QA=QAR YE=YER OM=OMR IR=IRR | The strip sold for [[40 million riyals]].
dirham, dirhams, dhs, dh | AED | AE=AED MA=MAD EH=MAD | The strip sold for [[40 million dirhams]].
shilling, shillings, sh, shs, sh., shs. | KES | KE=KES UG=UGX TZ=TZS SO=SOS | The strip sold for [[40 million shillings]].
kwacha, kwachas, k | ZMW | ZM=ZMW MW=MWK PG=PGK LA=LAK MM=MMK | The strip sold for [[40 million kwacha]].
won | KRW | KP=KPW KR=KRW | The strip sold for [[40 million won]].
lira, liras | TRY | IT=ITL TR=TRY SM=ITL VA=ITL LB=LBP SY=SYP | The strip sold for [[40 million lira]].
mark, marks | DEM | DE=DEM FI=FIM BA=BAM EE=EEK | Net profit was [[30 mln marks]].
birr, br | ETB | BY=BYN ET=ETB ER=ETB | The strip sold for [[40 million birr]].
rouble, roubles, ruble, rubles | RUB | BY=BYN RU=RUB | The strip sold for [[40 million roubles]].
lei, leu | RON | MD=MDL RO=RON | The strip sold for [[40 million lei]].
manat, manats | AZN | TM=TMT AZ=AZN | The strip sold for [[40 million manats]].
yuan | CNY | CN=CNY JP=JPY | The strip sold for [[40 million yuan]].
`

const list = (part: string | undefined): string[] => (part ? part.split(', ') : [])
const columns = (row: string): string[] => row.split('|').map((part) => part.trim())

/** The world's currencies, with the dead ones that archives hold. */
export const currencies: readonly Currency[] = rows
  .trim()
  .split('\n')
  .map((row) => {
    const [code = '', countries, before, after, minor, example = ''] = columns(row)
    return {
      code,
      countries: list(countries),
      before: list(before),
      after: list(after),
      minor: list(minor),
      example,
    }
  })

/** Names of money that many countries share: "dollars", "pounds", "Rs". */
export const sharedMoneyWords: readonly SharedMoneyWord[] = shared
  .trim()
  .split('\n')
  .map((row) => {
    const [words, otherwise, by = '', example = ''] = columns(row)
    const pairs = by.split(' ').map((pair) => pair.split('=') as [string, string])
    return { words: list(words), otherwise: otherwise || null, by: Object.fromEntries(pairs), example }
  })

/** A currency that another replaced under the same name. */
export interface FormerCurrency extends Entry {
  /** ISO 4217 of the money of today. */
  readonly code: string
  /** ISO 4217 of what went before it. */
  readonly former: string
  /** The first year of the new money. */
  readonly since: number
}

const formers = `
VEF | VEB | 2008 | The mill cost [[40 million bolivars]].
TRY | TRL | 2005 | The mill cost [[40 million Turkish lira]].
MXN | MXP | 1993 | The mill cost [[40 million Mexican pesos]].
PLN | PLZ | 1995 | The mill cost [[40 million zlotys]].
RUB | RUR | 1998 | The mill cost [[40 million roubles]].
RON | ROL | 2005 | The mill cost [[40 million lei]].
BGN | BGL | 1999 | The mill cost [[40 million leva]].
GHS | GHC | 2007 | The mill cost [[40 million cedis]].
ZMW | ZMK | 2013 | The mill cost [[40 million Zambian kwacha]].
MZN | MZM | 2006 | The mill cost [[40 million meticais]].
AZN | AZM | 2006 | The mill cost [[40 million manats]].
BYN | BYR | 2016 | The mill cost [[40 million Belarusian rubles]].
`

/** Money whose name stayed when it was made anew, so that the year says which is meant. */
export const formerCurrencies: readonly FormerCurrency[] = formers
  .trim()
  .split('\n')
  .map((row) => {
    const [code = '', former = '', since = '', example = ''] = columns(row)
    return { code, former, since: Number(since), example }
  })
