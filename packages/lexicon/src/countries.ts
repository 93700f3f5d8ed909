/** A country as news writes it. */
export interface Country {
  /** ISO 3166-1 alpha-2; of a country that is gone, that of its chief successor. */
  readonly code: string
  /** Every name in use, the usual one first, without "the". */
  readonly names: readonly string[]
  /** Demonyms in the singular: "North Korean", "Filipino". */
  readonly demonyms: readonly string[]
  /** Plurals that are not the singular with "s" (or, after -ese, -ss, -sh and -ch, the singular): "Britons". */
  readonly plurals: readonly string[]
}

// code | names, the usual one first | demonyms | irregular plurals and other words for its people
const rows = `
AD | Andorra | Andorran
AE | United Arab Emirates, UAE, U.A.E., Emirates | Emirati
AF | Afghanistan | Afghan
AG | Antigua and Barbuda, Antigua | Antiguan
AI | Anguilla | Anguillan
AL | Albania | Albanian
AM | Armenia | Armenian
AO | Angola | Angolan
AQ | Antarctica | Antarctic
AR | Argentina | Argentine, Argentinian, Argentinean
AS | American Samoa | American Samoan
AT | Austria | Austrian
AU | Australia | Australian | Aussies
AW | Aruba | Aruban
AX | Aland Islands, Åland Islands |
AZ | Azerbaijan, Azerbaidjan | Azerbaijani, Azeri
BA | Bosnia and Herzegovina, Bosnia-Herzegovina, Bosnia & Herzegovina, Bosnia | Bosnian, Herzegovinian
BB | Barbados | Barbadian
BD | Bangladesh, East Pakistan | Bangladeshi
BE | Belgium | Belgian
BF | Burkina Faso, Upper Volta | Burkinabe
BG | Bulgaria | Bulgarian
BH | Bahrain, Bahrein | Bahraini
BI | Burundi | Burundian
BJ | Benin, Dahomey | Beninese
BL | Saint Barthelemy, St. Barts |
BM | Bermuda | Bermudian
BN | Brunei Darussalam, Brunei | Bruneian
BO | Bolivia | Bolivian
BQ | Bonaire, Sint Eustatius, Saba |
BR | Brazil | Brazilian
BS | Bahamas | Bahamian
BT | Bhutan | Bhutanese
BW | Botswana | Botswanan | Batswana
BY | Belarus, Byelorussia, Belorussia | Belarusian, Belarussian, Byelorussian
BZ | Belize, British Honduras | Belizean
CA | Canada | Canadian
CC | Cocos Islands, Cocos (Keeling) Islands |
CD | Democratic Republic of the Congo, Democratic Republic of Congo, DR Congo, D.R. Congo, DRC, Congo-Kinshasa, Congo (Kinshasa), Zaire | Congolese, Zairean, Zairian
CF | Central African Republic, C.A.R. | Central African
CG | Republic of the Congo, Republic of Congo, Congo-Brazzaville, Congo (Brazzaville), Congo Republic |
CH | Switzerland | Swiss
CI | Ivory Coast, Cote d'Ivoire, Côte d'Ivoire | Ivorian, Ivoirian
CK | Cook Islands | Cook Islander
CL | Chile | Chilean
CM | Cameroon | Cameroonian
CN | China, People's Republic of China, PRC, P.R.C., P.R. China, mainland China, Communist China | Chinese
CO | Colombia | Colombian
CR | Costa Rica | Costa Rican
CU | Cuba | Cuban
CV | Cape Verde, Cabo Verde | Cape Verdean
CW | Curacao, Curaçao, Netherlands Antilles |
CX | Christmas Island |
CY | Cyprus | Cypriot, Greek Cypriot, Turkish Cypriot
CZ | Czech Republic, Czechia, Czechoslovakia | Czech, Czechoslovak, Czechoslovakian
DE | Germany, West Germany, East Germany, F.R. Germany, Federal Republic of Germany, GDR, German Democratic Republic | German, West German, East German
DJ | Djibouti | Djiboutian
DK | Denmark | Danish | Danes, Dane
DM | Dominica |
DO | Dominican Republic | Dominican
DZ | Algeria | Algerian
EC | Ecuador | Ecuadorean, Ecuadorian, Ecuadoran
EE | Estonia | Estonian
EG | Egypt, United Arab Republic | Egyptian
EH | Western Sahara, Spanish Sahara | Sahrawi, Saharawi
ER | Eritrea | Eritrean
ES | Spain | Spanish | Spaniards, Spaniard
ET | Ethiopia, Abyssinia | Ethiopian
FI | Finland | Finnish | Finns, Finn
FJ | Fiji | Fijian
FK | Falkland Islands, Falklands, Malvinas | Falkland Islander
FM | Micronesia, Federated States of Micronesia | Micronesian
FO | Faroe Islands, Faeroe Islands, Faroes | Faroese
FR | France | French | Frenchman, Frenchmen, Frenchwoman, Frenchwomen
GA | Gabon | Gabonese
GB | United Kingdom, UK, U.K., Britain, Great Britain, England, Scotland, Wales, Northern Ireland | British, English, Scottish, Welsh, Northern Irish | Britons, Briton, Brits, Englishman, Englishmen, Scots, Scotsman, Welshman
GD | Grenada | Grenadian
GE | Georgia, Republic of Georgia | Georgian
GF | French Guiana | French Guianese
GG | Guernsey | Guernseyman
GH | Ghana, Gold Coast | Ghanaian
GI | Gibraltar | Gibraltarian
GL | Greenland | Greenlandic | Greenlanders, Greenlander
GM | Gambia, The Gambia | Gambian
GN | Guinea, Guinea-Conakry, Republic of Guinea | Guinean
GP | Guadeloupe | Guadeloupean
GQ | Equatorial Guinea | Equatorial Guinean, Equatoguinean
GR | Greece | Greek
GS | South Georgia |
GT | Guatemala | Guatemalan
GU | Guam | Guamanian
GW | Guinea-Bissau, Guinea Bissau, Portuguese Guinea | Bissau-Guinean
GY | Guyana, British Guiana | Guyanese
HK | Hong Kong, Hongkong | Hong Konger, Hongkonger
HN | Honduras | Honduran
HR | Croatia | Croatian, Croat
HT | Haiti | Haitian
HU | Hungary | Hungarian
ID | Indonesia, Dutch East Indies | Indonesian, Javanese, Balinese, Sumatran, Acehnese
IE | Ireland, Irish Republic, Republic of Ireland, Irish Free State | Irish | Irishman, Irishmen
IL | Israel | Israeli
IM | Isle of Man | Manx
IN | India | Indian
IO | British Indian Ocean Territory, Chagos Islands, Diego Garcia | Chagossian
IQ | Iraq | Iraqi
IR | Iran, Islamic Republic of Iran, Persia | Iranian
IS | Iceland | Icelandic | Icelanders, Icelander
IT | Italy | Italian, Sicilian, Sardinian
JE | Jersey |
JM | Jamaica | Jamaican
JO | Jordan | Jordanian
JP | Japan | Japanese, Okinawan
KE | Kenya | Kenyan
KG | Kyrgyzstan, Kyrgyz Republic, Kirghizia, Kirgizia | Kyrgyz, Kyrgyzstani
KH | Cambodia, Kampuchea, Khmer Republic, Democratic Kampuchea | Cambodian, Kampuchean
KI | Kiribati, Gilbert Islands | I-Kiribati
KM | Comoros, Comoro Islands | Comorian, Comoran
KN | Saint Kitts and Nevis, St. Kitts and Nevis, St Kitts and Nevis, St. Kitts | Kittitian
KP | North Korea, N. Korea, N Korea, DPRK, D.P.R.K., Democratic People's Republic of Korea, DPR Korea | North Korean, N. Korean, N Korean
KR | South Korea, S. Korea, S Korea, Republic of Korea, ROK, Korea | South Korean, S. Korean, S Korean, Korean
KW | Kuwait | Kuwaiti
KY | Cayman Islands, Caymans, Grand Cayman | Caymanian
KZ | Kazakhstan, Kazakstan | Kazakh, Kazakhstani
LA | Laos, Lao PDR, Lao People's Democratic Republic | Laotian, Lao
LB | Lebanon | Lebanese
LC | Saint Lucia, St. Lucia, St Lucia | St. Lucian, Saint Lucian
LI | Liechtenstein | Liechtensteiner
LK | Sri Lanka, Ceylon | Sri Lankan, Ceylonese
LR | Liberia | Liberian
LS | Lesotho, Basutoland | Basotho
LT | Lithuania | Lithuanian
LU | Luxembourg, Luxemburg | Luxembourger | Luxembourgers, Luxembourgish
LV | Latvia | Latvian
LY | Libya | Libyan
MA | Morocco | Moroccan
MC | Monaco | Monegasque
MD | Moldova, Moldavia | Moldovan, Moldavian
ME | Montenegro | Montenegrin
MF | Saint Martin |
MG | Madagascar, Malagasy Republic | Malagasy, Madagascan
MH | Marshall Islands | Marshallese
MK | North Macedonia, Macedonia, FYROM | Macedonian, North Macedonian
ML | Mali | Malian
MM | Myanmar, Burma | Burmese
MN | Mongolia, Outer Mongolia | Mongolian, Mongol
MO | Macau, Macao | Macanese
MP | Northern Mariana Islands, Northern Marianas, Saipan |
MQ | Martinique | Martinican
MR | Mauritania | Mauritanian
MS | Montserrat | Montserratian
MT | Malta | Maltese
MU | Mauritius | Mauritian
MV | Maldives, Maldive Islands | Maldivian
MW | Malawi, Nyasaland | Malawian
MX | Mexico | Mexican
MY | Malaysia, Malaya | Malaysian
MZ | Mozambique | Mozambican
NA | Namibia, South West Africa, South-West Africa | Namibian
NC | New Caledonia | New Caledonian
NE | Niger | Nigerien
NF | Norfolk Island | Norfolk Islander
NG | Nigeria, Biafra | Nigerian
NI | Nicaragua | Nicaraguan
NL | Netherlands, The Netherlands, Holland | Dutch, Netherlander | Dutchman, Dutchmen, Dutchwoman
NO | Norway | Norwegian
NP | Nepal | Nepalese, Nepali
NR | Nauru | Nauruan
NU | Niue | Niuean
NZ | New Zealand, Aotearoa | New Zealander | Kiwis
OM | Oman, Muscat and Oman | Omani
PA | Panama | Panamanian
PE | Peru | Peruvian
PF | French Polynesia, Tahiti | French Polynesian, Tahitian
PG | Papua New Guinea, PNG | Papua New Guinean
PH | Philippines, The Philippines | Philippine, Filipino, Filipina
PK | Pakistan, West Pakistan | Pakistani
PL | Poland | Polish | Poles, Pole
PM | Saint Pierre and Miquelon, St. Pierre and Miquelon |
PN | Pitcairn Islands, Pitcairn Island | Pitcairner
PR | Puerto Rico | Puerto Rican
PS | Palestine, Palestinian Territories, Palestinian territories, occupied Palestinian territory, Gaza Strip, Gaza, West Bank | Palestinian, Gazan
PT | Portugal | Portuguese
PW | Palau | Palauan
PY | Paraguay | Paraguayan
QA | Qatar | Qatari
RE | Reunion Island, La Reunion, Réunion | Reunionese
RO | Romania, Rumania | Romanian, Rumanian
RS | Serbia, Yugoslavia, Serbia and Montenegro | Serbian, Serb, Yugoslav, Yugoslavian
RU | Russia, Russian Federation, Soviet Union, USSR, U.S.S.R. | Russian, Soviet
RW | Rwanda | Rwandan
SA | Saudi Arabia, Kingdom of Saudi Arabia, KSA | Saudi, Saudi Arabian
SB | Solomon Islands, Solomons | Solomon Islander
SC | Seychelles | Seychellois
SD | Sudan | Sudanese
SE | Sweden | Swedish | Swedes, Swede
SG | Singapore | Singaporean
SH | Saint Helena, St. Helena, Ascension Island, Tristan da Cunha | St. Helenian
SI | Slovenia | Slovenian, Slovene
SJ | Svalbard, Spitsbergen |
SK | Slovakia, Slovak Republic | Slovak, Slovakian
SL | Sierra Leone | Sierra Leonean
SM | San Marino | Sammarinese
SN | Senegal | Senegalese
SO | Somalia, Somaliland, Puntland | Somali, Somalian
SR | Suriname, Surinam, Dutch Guiana | Surinamese
SS | South Sudan | South Sudanese
ST | Sao Tome and Principe, São Tomé and Príncipe, Sao Tome | Sao Tomean
SV | El Salvador | Salvadoran, Salvadorean, Salvadorian
SX | Sint Maarten, St. Maarten |
SY | Syria, Syrian Arab Republic | Syrian
SZ | Eswatini, Swaziland | Swazi
TC | Turks and Caicos Islands, Turks and Caicos |
TD | Chad | Chadian
TF | French Southern Territories |
TG | Togo | Togolese
TH | Thailand, Siam | Thai
TJ | Tajikistan, Tadzhikistan | Tajik, Tajikistani, Tadzhik
TK | Tokelau | Tokelauan
TL | East Timor, Timor-Leste, Timor Leste | East Timorese, Timorese
TM | Turkmenistan | Turkmen, Turkmenistani
TN | Tunisia | Tunisian
TO | Tonga | Tongan
TR | Turkey, Türkiye, Turkiye, Ottoman Empire | Turkish | Turks, Turk
TT | Trinidad and Tobago, Trinidad & Tobago, Trinidad, Tobago | Trinidadian, Tobagonian
TV | Tuvalu, Ellice Islands | Tuvaluan
TW | Taiwan, Republic of China, Formosa, Chinese Taipei | Taiwanese
TZ | Tanzania, Tanganyika, Zanzibar | Tanzanian, Zanzibari
UA | Ukraine | Ukrainian
UG | Uganda | Ugandan
US | United States, United States of America, U.S., US, U.S.A., USA, America | American, U.S. | Americans
UY | Uruguay | Uruguayan
UZ | Uzbekistan | Uzbek, Uzbekistani
VA | Vatican City, Vatican, Holy See |
VC | Saint Vincent and the Grenadines, St. Vincent and the Grenadines, St. Vincent | Vincentian
VE | Venezuela | Venezuelan
VG | British Virgin Islands | British Virgin Islander
VI | U.S. Virgin Islands, US Virgin Islands, Virgin Islands | Virgin Islander
VN | Vietnam, Viet Nam, North Vietnam, South Vietnam | Vietnamese, North Vietnamese, South Vietnamese
VU | Vanuatu, New Hebrides | Ni-Vanuatu
WF | Wallis and Futuna |
WS | Samoa, Western Samoa | Samoan
XK | Kosovo | Kosovar, Kosovan
YE | Yemen, North Yemen, South Yemen | Yemeni, Yemenite
YT | Mayotte | Mahoran
ZA | South Africa | South African
ZM | Zambia, Northern Rhodesia | Zambian
ZW | Zimbabwe, Rhodesia, Southern Rhodesia | Zimbabwean, Rhodesian
`

function toCountry(row: string): Country {
  const [code = '', names = '', demonyms = '', plurals = ''] = row.split('|').map((part) => part.trim())
  const list = (part: string) => (part === '' ? [] : part.split(', '))
  return { code, names: list(names), demonyms: list(demonyms), plurals: list(plurals) }
}

/** The countries and territories of ISO 3166-1 (and Kosovo, as XK), by every name news gives them, with names of dead ones. */
export const countries: readonly Country[] = rows.trim().split('\n').map(toCountry)
