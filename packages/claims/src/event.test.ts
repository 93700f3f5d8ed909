import { EVENTS, readExample } from '@sayso/lexicon'
import { describe, expect, it } from 'vitest'
import { claimOf, claimsOf } from '../test/claims-of.ts'

describe('every event word of the lexicon', () => {
  it.each(EVENTS)('$lemma: $example', ({ example }) => {
    const { text, start, end } = readExample(example)
    const found = claimsOf(text).map(({ event }) => event)
    const event = found.find((each) => each && each.span.start >= start && each.span.start < end)
    expect(event?.category).toBeTruthy()
  })
})

describe('what happened to those counted', () => {
  it.each([
    // A passive, an active verb, a participle, a state.
    ['Some 120 homes were destroyed by the storm.', '120', 'destroyed'],
    ['The storm destroyed some 120 homes.', '120', 'destroyed'],
    ['The storm swept in from the sea, destroying some 120 homes.', '120', 'destroying'],
    ['The flood left 14 people dead and 4 missing.', '14', 'dead'],
    ['The flood left 14 people dead and 4 missing.', '4', 'missing'],
    ['Twelve men were found dead in a well on Monday.', 'Twelve', 'dead'],
    // What only dates a period is no event.
    [
      'Net income was $1.2 billion in the quarter ended Jan. 31, and it paid $3 million.',
      '1.2 billion',
      undefined,
    ],
    ['In the year ended March 31 the mill lost 300 jobs.', '300', 'lost'],
    ['The mill lost $4 million in the six months ended June 30.', '4 million', 'lost'],
    ['Sales rose 4 percent for the year ending March 31.', '4', 'rose'],
    ['Rents fell 3 percent in the week ended on Friday.', '3', 'fell'],
    // The words of a label.
    ['Evacuated people: 1,200', '1,200', 'Evacuated'],
    ['Affected population: 12,000', '12,000', 'Affected'],
    ['Number of dead: 12', '12', 'dead'],
    ['Total displaced: 4,300', '4,300', 'displaced'],
    ['People in shelters: 2,000', '2,000', 'shelters'],
    // A verb with its noun.
    ['About 30,000 people took part in the march.', '30,000', 'took part'],
    // What only tells of a list's figures is not what happened.
    ['By noon 33 deaths had been reported in Haiti and 9 in Cuba.', '9', 'deaths'],
    ['In the valley, where rain has hit 4 farms, 60 died last week.', '60', 'died'],
    // The verb of a list holds for each.
    ['About 8,700 homes have been destroyed, 66,000 damaged.', '66,000', 'damaged'],
    ['The fire killed two people and injured 31 others.', '31', 'injured'],
    ['The fire killed two people in the town and 30 in the hills.', '30', 'killed'],
    // Through verbs that only raise or link.
    ['At least 50 villagers are believed to have drowned.', '50', 'drowned'],
    ['Some 900 families had to be evacuated.', '900', 'evacuated'],
    ['The slide forced 300 people to leave.', '300', 'leave'],
    ['Around 400 people remain homeless.', '400', 'homeless'],
    // Nouns of what is done.
    ['The mayor ordered the evacuation of 2,000 residents.', '2,000', 'evacuation'],
    ['Doctors confirmed 21 deaths in the valley.', '21', 'deaths'],
    // Those a relative clause or a participle tells of.
    ['Aid reached 700 herders who fled the drought.', '700', 'reached'],
    ['The report speaks of 700 herders who fled the drought.', '700', 'fled'],
    ['The report speaks of 700 herders hiding in the hills.', '700', 'hiding'],
    // A clause with its own subject behind a comma is not the figure's.
    ['Some 300 miners marched to the gate, police said.', '300', 'marched'],
    ['One man, believed to be a miner, was killed.', 'One', 'killed'],
    ['Over 50 huts were left roofless.', '50', 'roofless'],
    // What a sum is the price of, and what it is sold for.
    ['She holds shares worth between $1 million and $2 million.', '1 million', 'worth'],
    ['The farm is worth about $3 million.', '3 million', 'worth'],
    ['The four paintings, worth an estimated $9 million, were found.', '9 million', 'worth'],
    ['The boat, lost at sea, was worth $90,000.', '90,000', 'worth'],
    ['The toy retails for about $60.', '60', 'retails'],
    ['The pump lists for 300 dlrs.', '300', 'lists'],
    ['The toy unit accounts for about a third of revenue.', 'third', 'accounts'],
    ['A firm founded by the mayor accounts for 40 percent of the ads.', '40', 'accounts'],
    ['It is on sale at once at a price of $90.', '90', undefined],
    ['The pump is available now at a price of $90.', '90', 'available'],
    // A participle that looks like a past, with a verb of its own behind it.
    ['About 70 percent of the ads reserved in December come from unions.', '70', 'come'],
    ['Some 60 percent of the homes built on the plain were destroyed.', '60', 'destroyed'],
    ['The 40 tractors bought for the farm have rusted.', '40', 'rusted'],
    ['Two of the bridges opened last year are closed.', 'Two', 'closed'],
    ['The 12 boats moored near the pier will sink.', '12', 'sink'],
    ['Police said in June that 12 boats sank.', '12', 'sank'],
    // The whole of a part has what tells it apart.
    ['Nine of the ten men arrested in May were freed.', 'Nine', 'freed'],
    ['Nine of the ten men arrested in May were freed.', 'ten', 'arrested'],
    ['Some $2 million of the $9 million raised by the church comes from one man.', '9 million', 'raised'],
    // Adjectives are no verbs.
    ['Orders fell by an upwardly revised 21,600.', '21,600', 'fell'],
    ['It was the tenth fall from a peak last summer of 11 percent.', '11', 'peak'],
    // A change told as a noun.
    ['The bank predicts a 4 percent rise in rents.', '4', 'rise'],
    ['Income rose 2 percent after a 13 percent fall in 1985.', '13', 'fall'],
    ['The May fall of 64,000 was a record.', '64,000', 'fall'],
    ['It reported a drop of 9 percent.', '9', 'drop'],
    ['The town approved a 225 million dollar rate hike.', '225 million', 'approved'],
    // Behind a colon a new clause begins.
    ['She hopes to fill the post: 56 percent of voters want a vote.', '56', 'want'],
    ['The crop is 9 tonnes, down from 12 harvested last year.', '12', 'harvested'],
    // The verb of saying is not what happened.
    ['Police said 40 cars were burned.', '40', 'burned'],
  ])('%s (%s)', (text, figure, event) => {
    expect(claimOf(text, figure).event?.text).toBe(event)
  })

  it.each([
    // Whoever an age names, where something befell them.
    ['A quake killed a 94-year-old woman.', '94', 'killed'],
    ['A 60-year-old man was injured by a falling beam.', '60', 'injured'],
    ['Ninety-year-old Ann Poe was killed by a beam.', 'Ninety', 'killed'],
    ['Crews rescued an 8-year-old boy.', '8', 'rescued'],
    ['The slide buried a 30-year-old farmer, killing him.', '30', 'buried'],
    // What only tells the kind of a thing did not happen to it.
    ['Four evacuation centres have been set up.', 'Four', 'set up'],
    ['Two displacement camps were closed.', 'Two', 'closed'],
    ['The town opened 9 casualty wards.', '9', 'opened'],
    ['Nine death certificates were signed.', 'Nine', 'signed'],
    ['Some 30 families with one refugee parent are entitled to it.', 'one', 'entitled'],
    // The damage that is told of.
    ['The survey has identified damage to 69 homes.', '69', 'damage'],
    ['Officials reported damage to about 40 boats.', '40', 'damage'],
    ['The inquiry confirmed damage to 12 bridges.', '12', 'damage'],
    // Others do what a clause of "with" tells.
    [
      'The number of displaced people is put at around 1,000 with many staying in hotels.',
      '1,000',
      'displaced',
    ],
    // Part of a list that has its own fate.
    ['A total of 90 people were affected, including 40 who were evacuated.', '40', 'evacuated'],
    ['Nine were hurt, including two who later died.', 'two', 'died'],
    // What is set up raises nothing.
    ['The town set up 7 centres to house them.', '7', 'set up'],
    ['It set aside 40 beds to treat them.', '40', 'set'],
    // Raised twice.
    ['About 350 houses are also set to be built.', '350', 'built'],
    ['Some 40 men are now due to be moved.', '40', 'moved'],
    // What was gone through.
    ['At least 5 districts experienced severe floods.', '5', 'floods'],
    ['Some 21 provinces are now experiencing flooding.', '21', 'flooding'],
    ['Nine people suffered minor injuries.', 'Nine', 'injuries'],
    ['Some 40 towns faced blackouts.', '40', 'blackouts'],
    ['About 300 villages saw heavy damage.', '300', 'damage'],
    // The way to a place that the clause tells of.
    ['The camp lies close to Orrin, 25 miles northeast of Lima.', '25 miles', 'lies'],
  ])('%s (%s): %s', (text, figure, event) => {
    expect(claimOf(text, figure).event?.text).toBe(event)
  })

  it.each([
    ['In Orrin (population 25,400) 12 homes were destroyed.', '25,400'],
    ['Net profit 30 mln dlrs vs 35 mln.', '30'],
    ['The singer, a 34-year-old Dane, smiled.', '34'],
  ])('is nothing in: %s', (text, figure) => {
    expect(claimOf(text, figure).event).toBeNull()
  })

  it('says what became of housing where homes are counted', () => {
    expect(claimOf('The gale destroyed 60 homes.', '60').event?.category).toBe('destroyed housing')
    expect(claimOf('The gale damaged 60 homes.', '60').event?.category).toBe('partially destroyed housing')
    expect(claimOf('The gale destroyed 60 boats.', '60').event?.category).toBe('destroyed')
    expect(claimOf('The fire forced 2,500 people out of their homes.', '2,500').event?.category).toBe(
      'forced to flee',
    )
  })
})
