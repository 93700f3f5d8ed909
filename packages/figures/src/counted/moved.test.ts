import { describe, expect, it } from 'vitest'
import { findFigures } from '../find-figures.ts'
import { counts } from '../reads.fixture.ts'

const units = (text: string) => findFigures(text).map(({ unit }) => unit)

describe('what moved', () => {
  it.each([
    [
      'Net income rose a lower-than-expected 5.2% to $238 million.',
      ['5.2%: Net income', '$238 million: Net income'],
    ],
    ['Prices slipped an unexpected 0.4 pct.', ['0.4 pct: Prices']],
    ['Rents climbed a record, widely criticised 9 percent.', ['9 percent: Rents']],
    ['Orders fell by an upwardly revised 21,600.', ['21,600: Orders']],
    ['The index gained a further 12 points.', ['12 points: The index']],
    ['The news sent Alder shares plunging $4.37 in heavy trading.', ['$4.37: Alder shares']],
    [
      'Birch shares fell $1.50 apiece to $19.12 in early dealings.',
      ['$1.50: Birch shares', '$19.12: Birch shares'],
    ],
    ["Crops may be down from last year's 8.25 billion bushels.", ['8.25 billion bushels: Crops']],
  ])('%s', (text, expected) => expect(counts(text)).toEqual(expected))

  it.each([
    'Unemployment fell a seasonally-adjusted 64,300.',
    'The jobless total rose to 2.95 mln.',
    'Joblessness dropped by 30,000 in the north.',
    'Payrolls grew by 210,000.',
    'Unemployment is under 3 mln. The May fall of 64,000 was a record.',
  ])('people in and out of work: %s', (text) => expect(units(text)).toContain('person'))
})

describe('what stands beside', () => {
  it.each([
    ['It earned 83 cents a share, up from 78 cents.', ['USD per share', 'USD per share']],
    ['He cut his forecast to $2.95 a share from $3.10.', ['USD per share', 'USD per share']],
    ['Oil cost 18 dlrs a barrel, against 16 dlrs.', ['USD per barrel', 'USD per barrel']],
    ['The fare is 40 cents a mile, or 38 cents by night.', ['USD per mile', 'USD per mile']],
    ['The room is $90 a night, compared with $80 last year.', ['USD per night', 'USD per night']],
    ['They paid $5 a share, or $6 million.', ['USD per share', 'USD']],
    ['It fell $1 a barrel to $18.', ['USD per barrel', 'USD per barrel']],
  ])('is the same rate: %s', (text, expected) => expect(units(text)).toEqual(expected))

  it.each([
    ['Farms sowed 60 mln acres, down from 70 mln sown last year.', ['acre', 'acre']],
    ['Crews mined 300 tonnes, up from 250 mined in May.', ['tonne', 'tonne']],
    ['They cut 25 miles of road, against 31 built in 1990.', ['mile', 'mile']],
  ])('is the same measure: %s', (text, expected) => expect(units(text)).toEqual(expected))

  it.each([
    ['$20 million of the $27 million in aid came late.', ['$20 million: aid', '$27 million: aid']],
    ['Some $3 bn of its roughly $9 bn in debt is short.', ['Some $3 bn: debt', 'roughly $9 bn: debt']],
  ])('is a part of it: %s', (text, expected) => expect(counts(text)).toEqual(expected))
})

describe('a change told as a noun', () => {
  it.each([
    ['A 1.6 pct increase in crop output helped.', ['1.6 pct: crop output']],
    ['It saw a 50 tonne fall in supply.', ['50 tonne: supply']],
    ['It booked a $9 million drop in rents.', ['$9 million: rents']],
    ['There was a 4 percent rise in the price of rice.', ['4 percent: the price of rice']],
    ['Income rose 2 pct after a 13 pct fall in 1985.', ['2 pct: Income', '13 pct: Income']],
    ['The bill asks for a $76 million revenue reduction.', ['$76 million: revenue reduction']],
  ])('%s', (text, expected) => expect(counts(text)).toEqual(expected))

  it.each([
    ['Rents rose 12.9 pct in Spain but fell 7.8 pct in Denmark.', ['12.9 pct: Rents', '7.8 pct: Rents']],
    [
      'The plan cuts the surplus to 850 tonnes from 1,100 tonnes.',
      ['850 tonnes: the surplus', '1,100 tonnes: the surplus'],
    ],
    [
      'About 55 percent of nurses are men; 86 percent of them are old.',
      ['About 55 percent: nurses', '86 percent: nurses'],
    ],
    ['She had 40 cows. His father had 200.', ['40: cows', '200: cows']],
    ['They shot 12 wolves. We lost 30.', ['12: wolves', '30: wolves']],
    ['Some 200 uniformed and plainclothes officers came.', ['Some 200: uniformed and plainclothes officers']],
  ])('whose it is: %s', (text, expected) => expect(counts(text)).toEqual(expected))
})

describe('joined and named', () => {
  it.each([
    ['In his 104-page tax return he named them.', ['104: page tax return']],
    ['The 71-seat assembly met.', ['71: seat assembly']],
    ['A 12-slot steel rack broke.', ['12: slot steel rack']],
    ['A poll of 1,042 Ohio registered voters began.', ['1,042: Ohio registered voters']],
    ['It asked 300 New Hampshire likely voters.', ['300: New Hampshire likely voters']],
    ['It hired 40 Texas licensed teachers.', ['40: Texas licensed teachers']],
    ['The pump is sold at a price of 90 dlrs.', ['90 dlrs: The pump']],
    ['The flat is on sale for a price of $90,000.', ['$90,000: The flat']],
  ])('%s', (text, expected) => expect(counts(text)).toEqual(expected))

  it('takes a price by the pack', () => {
    expect(units('They cut it by 25 cents a 12-pack.')).toEqual(['USD per 12-pack'])
    expect(units('Feed costs $9 a 50-pound bag.')).toEqual(['USD per 50-pound'])
  })
})

describe('what a twin tells', () => {
  it.each([
    [
      'Women gave a fifth of all gifts to clubs, compared with just 1 percent in 2010.',
      ['a fifth: all gifts', '1 percent: all gifts'],
    ],
    [
      "Nearly 60 percent of Osei's reported gifts, totaling $70 million, came from women.",
      ["Nearly 60 percent: Osei's reported gifts", "$70 million: Osei's reported gifts"],
    ],
    [
      "Osei's vote total was 699, Moore said. Lee's was 695.",
      ["699: Osei's vote total", "695: Osei's vote total"],
    ],
    [
      "Alder's stock climbed 60 percent while Birch's soared 90 percent.",
      ["60 percent: Alder's stock", "90 percent: Alder's stock"],
    ],
    ['Osei took 13 percentage points from Moore and 7 from Lee.', ['13 percentage points: Osei', '7: Osei']],
  ])('%s', (text, expected) => expect(counts(text)).toEqual(expected))

  it.each([
    ['The $3 million Anna Moore raised went to him.', ['$3 million: money']],
    ['The $48 million Alder Hall is open.', ['$48 million: Alder Hall']],
    ['One advantage Moore may have is money.', ['One: advantage']],
    ['He won seven of the past eight contests.', ['seven: contests', 'eight: contests']],
    [
      'It may buy up to 3,900,000 of its 25.0 mln common shares.',
      ['up to 3,900,000: common shares', '25.0 mln: common shares'],
    ],
    [
      'Osei has won 12 states. Moore will gain at least 24. Lee won six.',
      ['12: states', 'at least 24: states', 'six: states'],
    ],
    ['She paid "dozens" of canvassers.', ['dozens: canvassers']],
    ['Five other states head to the polls.', ['Five: other states']],
    ['He met three Osei aides.', ['three: Osei aides']],
    ['He ended his 12 years as a mayor.', ['12 years: a mayor']],
    ['They hoped to win the next two - Alder and Birch - by force.', ['two: -']],
  ])('a name and its clause: %s', (text, expected) => expect(counts(text)).toEqual(expected))
})

describe('what is told before or behind in its own way', () => {
  it.each([
    [
      'Profit fell to 61 cts from year-ago 64 cts, against a restated 70 cts.',
      ['61 cts: Profit', '64 cts: Profit', '70 cts: Profit'],
    ],
    ['It used an estimate of 600 mln dlrs for fuel costs.', ['600 mln dlrs: fuel costs']],
    ['He raised about $100,000 in the 72 hours after it.', ['about $100,000: money']],
    [
      'The total number of evacuees could rise to "between 160 to 200."',
      ['between 160 to 200: The total number of evacuees'],
    ],
    ['A child died and around 75 left homeless.', ['around 75: people']],
    ["It gives 10 days' leave to workers.", ['10 days: leave']],
    ['The well tested 9,000 barrels per day (bpd) of heavy oil.', ['9,000 barrels per day: heavy oil']],
    ["Osei estimates Birch's active users at 100 million.", ["100 million: Birch's active users"]],
    ['Fees put the total cost at 7.4 billion yen.', ['7.4 billion yen: the total cost']],
    ['It set fees at 7.50 dollars per head.', ['7.50 dollars per head: fees']],
    [
      'Alder sold 8.0 mln dlrs of 8.5 pct, 10-year convertible notes.',
      ['8.0 mln dlrs: convertible notes', '8.5 pct: convertible notes', '10-year: convertible notes'],
    ],
    ['She must win the two vote-rich, winner-take-all races.', ['two: vote-rich, winner-take-all races']],
    ['Fewer than half of those surveyed knew.', ['Fewer than half: those surveyed']],
    [
      'Net interest income, up to 60 dlrs from 40 dlrs, is good.',
      ['60 dlrs: Net interest income', '40 dlrs: Net interest income'],
    ],
    [
      'Lee leads Osei 1,428 to 1,153 in pledged delegates, and 516 to 39 among superdelegates.',
      ['1,428: pledged delegates', '1,153: pledged delegates', '516: superdelegates', '39: superdelegates'],
    ],
    ['The number of homes lost in the storm – 118 – is small.', ['118: The number of homes']],
    [
      'The tally of homes flooded beat that of 2011, topping 18,000 on Friday.',
      ['topping 18,000: The tally of homes'],
    ],
    [
      'At least 455 slides were seen – 358 of them in Tarn, and 312 of those in Orrin.',
      ['At least 455: slides', '358: slides', '312: slides'],
    ],
    ['Two men, ages 71 and 51, were found.', ['Two: men', 'ages 71: men', '51: men']],
    [
      'A slab of cliff 10 meters (33 feet) high and 12 meters wide fell.',
      ['10 meters: A slab of cliff', '33 feet: A slab of cliff', '12 meters: A slab of cliff'],
    ],
    ['The storm formed 1,000 miles due south of Tarn.', ['1,000 miles: distance south']],
    ['It offered 26 mln shares at 10 dlrs each.', ['26 mln: shares', '10 dlrs: shares']],
    ['It sold four Alder Douglas planes for cash.', ['four: Alder Douglas planes']],
    [
      'Thousands of homes were dark and over a million experienced power outages.',
      ['Thousands: homes', 'over a million: homes'],
    ],
    ['Some 40 experienced miners left.', ['Some 40: experienced miners']],
    [
      'Factory wages fell 1.3 billion dlrs after rising 2.5 billion dlrs.',
      ['1.3 billion dlrs: Factory wages', '2.5 billion dlrs: Factory wages'],
    ],
    ['Around 46 of those displaced live here.', ['Around 46: those displaced']],
    [
      "The realm's new 150 billion franc, eight pct loan was priced.",
      ['150 billion franc: loan', 'eight pct: loan'],
    ],
    [
      "It may cut Alder Inc's 50 mln dlrs of B-plus convertible debentures.",
      ['50 mln dlrs: B-plus convertible debentures'],
    ],
    ['The realm will slash output of ore by 11 pct.', ['11 pct: output of ore']],
    ['The bank cut its fees by $3 million.', ['$3 million: its fees']],
    [
      'Some 140 people were moved, staff positions were cut by 70.',
      ['Some 140: people', '70: staff positions'],
    ],
    ['The economy grew by a robust 4.8 pct annual rate.', ['4.8 pct: The economy']],
    ['Housing starts fell 2.7 pct.', ['2.7 pct: Housing starts']],
    ['Consumer spending rose a weak 0.1 per cent.', ['0.1 per cent: Consumer spending']],
    [
      'It is sold in notes of 1,000 and 10,000 Australian dlrs.',
      ['1,000: notes', '10,000 Australian dlrs: notes'],
    ],
  ])('%s', (text, expected) => expect(counts(text)).toEqual(expected))

  it.each([
    ['Three amigos who left came back.', ['person']],
    ['Two teams who left came back.', ['team']],
    ['Part of its 22,000 workforce left.', ['person']],
    ["Lee's final delegate count was 699.", ['person']],
    ['She has 17 grandchildren.', ['person']],
    ['In the first quarter, liquids production averaged 8,525 barrels daily.', ['barrel per day']],
    ['Interest is 600 mln pesos a year against costs of 900 mln.', ['MXN per year', 'MXN']],
    ['It has 2,000 tonnes daily output.', ['tonne']],
    ['It saw increases of 3.6 mln and 4.0 mln tonnes.', ['tonne', 'tonne']],
    [
      'The Canadian Ore Bank, which earned more, set aside 60 mln dlrs, or 40 cts a share.',
      ['CAD', 'CAD per share'],
    ],
    ['Alder Pulp <ALDR.TO> said it would pay 25 dlrs for each.', ['CAD']],
    ['Canadian Ore of the United States lost 60 mln dlrs.', ['USD']],
    ['The Belgian loan is for 150 billion francs.', ['BEF']],
  ])('in its unit: %s', (text, expected) => expect(units(text)).toEqual(expected))
})
