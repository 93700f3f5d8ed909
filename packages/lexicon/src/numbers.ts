import type { Entry } from './entry.ts'

/**
 * The part a number word plays: `digit` 1–9, `teen` 10–19, `tens` 20–90, `hundred`, `magnitude` from a thousand up,
 * `pack` a dozen or a score, which multiply what stands before them and may stand alone.
 */
export type NumberRole = 'zero' | 'digit' | 'teen' | 'tens' | 'hundred' | 'magnitude' | 'pack'

/** A word that is a number or a part of one. */
export interface NumberWord extends Entry {
  readonly word: string
  readonly value: number
  readonly role: NumberRole
}

/** A plural that states a size without a number: the least it can mean is its value. */
export interface VagueWord extends Entry {
  readonly word: string
  readonly value: number
}

/** A word for a part of a whole: "third" is 1/3. Its plural takes a number before it: "two thirds". */
export interface FractionWord extends Entry {
  readonly word: string
  readonly plural: string
  readonly parts: number
}

/** A short form of a magnitude that stands after digits: "5k", "3 bn". */
export interface MagnitudeSuffix extends Entry {
  /** With its case, since "m" and "M" differ; compared as written. */
  readonly suffix: string
  readonly value: number
  /** True where it may stand apart from the digits ("11 mln"); false where it must touch them ("5k"). */
  readonly apart: boolean
}

const words = `
zero | 0 | zero | The valley counted [[zero]] deaths this time.
nought | 0 | zero | Growth was nil and exports rose [[nought percent]].
naught | 0 | zero | The turnout rose by [[naught percent]].
one | 1 | digit | [[One]] person was hurt.
two | 2 | digit | [[Two]] boats sank.
three | 3 | digit | [[Three]] boats sank.
four | 4 | digit | [[Four]] boats sank.
five | 5 | digit | [[Five]] boats sank.
six | 6 | digit | [[Six]] boats sank.
seven | 7 | digit | [[Seven]] boats sank.
eight | 8 | digit | [[Eight]] boats sank.
nine | 9 | digit | [[Nine]] boats sank.
ten | 10 | teen | [[Ten]] boats sank.
eleven | 11 | teen | [[Eleven]] boats sank.
twelve | 12 | teen | [[Twelve]] boats sank.
thirteen | 13 | teen | [[Thirteen]] boats sank.
fourteen | 14 | teen | [[Fourteen]] boats sank.
fifteen | 15 | teen | [[Fifteen]] boats sank.
sixteen | 16 | teen | [[Sixteen]] boats sank.
seventeen | 17 | teen | [[Seventeen]] boats sank.
eighteen | 18 | teen | [[Eighteen]] boats sank.
nineteen | 19 | teen | [[Nineteen]] boats sank.
twenty | 20 | tens | [[Twenty]] boats sank.
thirty | 30 | tens | [[Thirty]] boats sank.
forty | 40 | tens | [[Forty]] boats sank.
fourty | 40 | tens | [[Fourty]] boats sank.
fifty | 50 | tens | [[Fifty]] boats sank.
sixty | 60 | tens | [[Sixty]] boats sank.
seventy | 70 | tens | [[Seventy]] boats sank.
eighty | 80 | tens | [[Eighty]] boats sank.
ninety | 90 | tens | [[Ninety]] boats sank.
hundred | 100 | hundred | [[A hundred]] boats sank.
thousand | 1000 | magnitude | [[Two thousand]] villagers fled.
million | 1000000 | magnitude | [[3.5 million]] voters registered.
billion | 1000000000 | magnitude | The world then had [[five billion]] people.
trillion | 1000000000000 | magnitude | The debt stands at [[$3 trillion]].
quadrillion | 1000000000000000 | magnitude | The plant burnt [[two quadrillion]] pellets.
lakh | 100000 | magnitude | The state gave [[2.14 lakh]] families rice.
lac | 100000 | magnitude | The state gave [[two lac]] families rice.
crore | 10000000 | magnitude | The scheme reached [[3 crore]] farmers.
krore | 10000000 | magnitude | The scheme reached [[3 krore]] farmers.
koti | 10000000 | magnitude | The scheme reached [[3 koti]] farmers.
dozen | 12 | pack | [[A dozen]] boats sank.
score | 20 | pack | [[Three score]] boats sank.
`

const plurals = `
dozens | 12 | [[Dozens]] of boats sank.
dozens and dozens | 12 | [[Dozens and dozens]] of boats sank.
scores | 20 | [[Scores]] of boats sank.
tens | 10 | [[Tens of thousands]] of villagers fled.
hundreds | 100 | [[Hundreds]] of boats sank.
thousands | 1000 | [[Thousands]] of villagers fled.
millions | 1000000 | [[Millions]] of voters stayed at home.
billions | 1000000000 | [[Billions of dollars]] were lost.
trillions | 1000000000000 | [[Trillions of dollars]] were lost.
lakhs | 100000 | [[Lakhs]] of pilgrims came.
crores | 10000000 | [[Crores of rupees]] were lost.
`

const parts = `
half | halves | 2 | [[Half]] of the harvest was lost.
third | thirds | 3 | [[Two-thirds]] of the harvest was lost.
quarter | quarters | 4 | [[Three quarters]] of the harvest was lost.
fourth | fourths | 4 | [[Three fourths]] of the harvest was lost.
fifth | fifths | 5 | [[Two fifths]] of the harvest was lost.
sixth | sixths | 6 | [[Five sixths]] of the harvest was lost.
seventh | sevenths | 7 | [[Two sevenths]] of the harvest was lost.
eighth | eighths | 8 | [[Three eighths]] of the harvest was lost.
ninth | ninths | 9 | [[Two ninths]] of the harvest was lost.
tenth | tenths | 10 | [[Nine tenths]] of the harvest was lost.
eleventh | elevenths | 11 | [[Two elevenths]] of the harvest was lost.
twelfth | twelfths | 12 | [[Five twelfths]] of the harvest was lost.
thirteenth | thirteenths | 13 | [[Two thirteenths]] of the harvest was lost.
fourteenth | fourteenths | 14 | [[Three fourteenths]] of the harvest was lost.
fifteenth | fifteenths | 15 | [[Two fifteenths]] of the harvest was lost.
sixteenth | sixteenths | 16 | [[Three sixteenths]] of the harvest was lost.
seventeenth | seventeenths | 17 | [[Two seventeenths]] of the harvest was lost.
eighteenth | eighteenths | 18 | [[Five eighteenths]] of the harvest was lost.
nineteenth | nineteenths | 19 | [[Two nineteenths]] of the harvest was lost.
twentieth | twentieths | 20 | [[Three twentieths]] of the harvest was lost.
thirtieth | thirtieths | 30 | [[Seven thirtieths]] of the harvest was lost.
fortieth | fortieths | 40 | [[Three fortieths]] of the harvest was lost.
fiftieth | fiftieths | 50 | [[One fiftieth]] of the harvest was lost.
sixtieth | sixtieths | 60 | [[One sixtieth]] of the harvest was lost.
seventieth | seventieths | 70 | [[One seventieth]] of the harvest was lost.
eightieth | eightieths | 80 | [[One eightieth]] of the harvest was lost.
ninetieth | ninetieths | 90 | [[One ninetieth]] of the harvest was lost.
hundredth | hundredths | 100 | [[One hundredth]] of the harvest was lost.
thousandth | thousandths | 1000 | [[One thousandth]] of the harvest was lost.
millionth | millionths | 1000000 | [[One millionth]] of the harvest was lost.
billionth | billionths | 1000000000 | [[One billionth]] of the dose was left.
trillionth | trillionths | 1000000000000 | [[One trillionth]] of the dose was left.
`

// suffix | value | apart? | example
const suffixes = `
k | 1000 | | The prize is worth [[$5k]].
K | 1000 | | The prize is worth [[$5K]].
m | 1000000 | | The bridge cost [[£5m]].
M | 1000000 | | The bridge cost [[$5M]].
mn | 1000000 | apart | The bridge cost [[$5 mn]].
mln | 1000000 | apart | The bridge cost [[5 mln dlrs]].
mio | 1000000 | apart | The bridge cost [[5 mio euros]].
mil | 1000000 | apart | The bridge cost [[$5 mil]].
mill | 1000000 | apart | The bridge cost [[$5 mill]].
MM | 1000000 | | The bridge cost [[$5MM]].
mm | 1000000 | | The bridge cost [[$5mm]].
b | 1000000000 | | The dam cost [[$2b]].
B | 1000000000 | | The dam cost [[$2B]].
bn | 1000000000 | apart | The dam cost [[$1.2bn]].
bln | 1000000000 | apart | The dam cost [[1.2 bln dlrs]].
bil | 1000000000 | apart | The dam cost [[$1.2 bil]].
t | 1000000000000 | | The debt reached [[$3t]].
T | 1000000000000 | | The debt reached [[$3T]].
tn | 1000000000000 | apart | The debt reached [[$3 tn]].
trn | 1000000000000 | apart | The debt reached [[$3 trn]].
tln | 1000000000000 | apart | The debt reached [[3 tln lire]].
cr | 10000000 | apart | The road cost [[Rs 40 cr]].
lkh | 100000 | apart | The road cost [[Rs 40 lkh]].
lkhs | 100000 | apart | The road cost [[Rs 40 lkhs]].
thou | 1000 | apart | The road cost [[40 thou dlrs]].
`

const rowsOf = (table: string): string[][] =>
  table
    .trim()
    .split('\n')
    .map((row) => row.split('|').map((part) => part.trim()))

/** Cardinal number words, from zero to quadrillion, with lakh and crore. */
export const numberWords: readonly NumberWord[] = rowsOf(words).map(
  ([word = '', value, role, example = '']) => ({
    word,
    value: Number(value),
    role: role as NumberRole,
    example,
  }),
)

/** Plurals that are figures by themselves: "dozens", "thousands". */
export const vagueWords: readonly VagueWord[] = rowsOf(plurals).map(([word = '', value, example = '']) => ({
  word,
  value: Number(value),
  example,
}))

/** Words for parts: "half", "third" ... "trillionth". */
export const fractionWords: readonly FractionWord[] = rowsOf(parts).map(
  ([word = '', plural = '', count, example = '']) => ({ word, plural, parts: Number(count), example }),
)

/** Short forms of magnitudes after digits: "5k", "11 mln", "$1.2bn". */
export const magnitudeSuffixes: readonly MagnitudeSuffix[] = rowsOf(suffixes).map(
  ([suffix = '', value, apart, example = '']) => ({
    suffix,
    value: Number(value),
    apart: apart === 'apart',
    example,
  }),
)
