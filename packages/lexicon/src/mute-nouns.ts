import type { Entry } from './entry.ts'

/** A noun that stands before a reporting verb and yet says nothing: a price "was quoted", a contract "valued at". */
export interface MuteNoun extends Entry {
  readonly lemma: string
}

const nouns = `
price rate dollar share stock bond option future tax revenue expenditure spending production output sale export import
income earning profit loss cost interest contract deal bid offer shipment cargo vessel tanker ship earthquake quake storm
hurricane cyclone flood fire money tonne ton barrel bushel gallon acre hectare loan deposit reserve crop harvest yield
demand supply consumption growth inflation unemployment turnover capital debt deficit surplus premium dividend wage
salary product item asset property home house building road bridge car vehicle rifle drug gold oil gas coal copper wheat
corn rice sugar coffee cocoa cotton currency yen franc peso rupee upturn downturn rise fall increase decrease decline drop
jump slump rain rainfall drought weather accident blast explosion attack shooting crash`

/** Nouns of what is counted, priced and shipped: never who stands behind a figure. */
export const muteNouns: readonly MuteNoun[] = nouns
  .trim()
  .split(/\s+/)
  .map((lemma) => ({ lemma, example: `The [[${lemma}]] was valued at 40 million.` }))
