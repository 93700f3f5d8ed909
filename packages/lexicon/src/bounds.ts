import type { Entry } from './entry.ts'

/** What a bounding phrase says of the number: it is about, at least, at most, or exactly so much. */
export type BoundSense = 'about' | 'more-than' | 'up-to' | 'exact'

/** A phrase that bounds the number after it ("more than 60") or before it ("60 or more"). */
export interface BoundPhrase extends Entry {
  readonly phrase: string
  readonly sense: BoundSense
  readonly place: 'before' | 'after'
  /**
   * A condition on what follows: `number` the phrase bounds only where a number, not a measure of distance or place,
   * can be meant ("above Glendora" never reaches a number anyway); `weak` it may as well be a preposition of place or
   * time ("over", "under", "past") and asks for a quantity, not a date or a house number.
   */
  readonly weak: boolean
}

// phrase | sense | weak? | example
const before = `
more than | more-than | | [[More than 60]] boats sank.
more then | more-than | | [[More then 60]] boats sank.
much more than | more-than | | [[Much more than 60]] boats sank.
many more than | more-than | | [[Many more than 60]] boats sank.
far more than | more-than | | [[Far more than 60]] boats sank.
well more than | more-than | | [[Well more than 60]] boats sank.
little more than | more-than | | [[Little more than 60]] boats sank.
slightly more than | more-than | | [[Slightly more than 60]] boats sank.
just more than | more-than | | [[Just more than 60]] boats sank.
even more than | more-than | | [[Even more than 60]] boats sank.
greater than | more-than | | The fall was [[greater than 60 percent]].
larger than | more-than | | The lake is [[larger than 60 hectares]].
bigger than | more-than | | The farm is [[bigger than 60 acres]].
higher than | more-than | | The toll is [[higher than 60]].
longer than | more-than | | The queue was [[longer than 60 metres]].
heavier than | more-than | | The bell is [[heavier than 60 tonnes]].
older than | more-than | | The clinic takes women [[older than 60]].
deeper than | more-than | | The pit is [[deeper than 60 metres]].
taller than | more-than | | The tower is [[taller than 60 metres]].
wider than | more-than | | The breach is [[wider than 60 metres]].
faster than | more-than | | The train ran [[faster than 60 mph]].
stronger than | more-than | | Gusts [[stronger than 60 mph]] hit the port.
warmer than | more-than | | The sea is [[warmer than 26 degrees]].
at least | more-than | | [[At least 60]] boats sank.
atleast | more-than | | [[Atleast 60]] boats sank.
at the least | more-than | | [[At the least 60]] boats sank.
at the very least | more-than | | [[At the very least 60]] boats sank.
a minimum of | more-than | | [[A minimum of 60]] boats sank.
minimum of | more-than | | The [[minimum of 60]] boats came.
minimum | more-than | | The law sets a [[minimum seven years]] in prison.
no fewer than | more-than | | [[No fewer than 60]] boats sank.
no less than | more-than | | [[No less than 60]] boats sank.
not less than | more-than | | [[Not less than 60]] boats sank.
not fewer than | more-than | | [[Not fewer than 60]] boats sank.
over | more-than | weak | [[Over 60]] boats sank.
well over | more-than | | [[Well over 60]] boats sank.
just over | more-than | | [[Just over 60]] boats sank.
slightly over | more-than | | [[Slightly over 60]] boats sank.
far over | more-than | | [[Far over 60]] boats sank.
little over | more-than | | [[Little over 60]] boats sank.
a little over | more-than | | [[A little over 60]] boats sank.
a little more than | more-than | | [[A little more than 60]] boats sank.
a bit more than | more-than | | [[A bit more than 60]] boats sank.
a bit over | more-than | | [[A bit over 60]] boats sank.
above | more-than | weak | The river stood [[above 60 feet]].
well above | more-than | | The river stood [[well above 60 feet]].
just above | more-than | | The river stood [[just above 60 feet]].
slightly above | more-than | | The river stood [[slightly above 60 feet]].
past | more-than | weak | The toll climbed [[past 60]].
past the | more-than | weak | The fund raced [[past the $60 million]] mark.
beyond | more-than | weak | The toll climbed [[beyond 60]].
exceeding | more-than | | Losses [[exceeding 60 million dollars]] are feared.
exceed | more-than | | Losses may [[exceed 60 million dollars]].
exceeds | more-than | | The toll [[exceeds 60]].
exceeded | more-than | | The toll [[exceeded 60]].
surpass | more-than | | The toll may [[surpass 60]].
surpasses | more-than | | The toll [[surpasses 60]].
surpassed | more-than | | The toll [[surpassed 60]].
surpassing | more-than | | A toll [[surpassing 60]] is feared.
topping | more-than | | Winds [[topping 60 mph]] hit the port.
topped | more-than | | The toll [[topped 60]].
tops | more-than | | The toll [[tops 60]].
in excess of | more-than | | Losses [[in excess of 60 million dollars]] are feared.
upwards of | more-than | | [[Upwards of 60]] boats sank.
upward of | more-than | | [[Upward of 60]] boats sank.
north of | more-than | weak | The bill is [[north of $60 million]].
as few as | more-than | | [[As few as 60]] boats came back.
as little as | more-than | | The rooms cost [[as little as $60]].
as low as | more-than | | Humidity fell [[as low as 6 percent]].
starting at | more-than | weak | Rooms [[starting at $60]] were taken.
up to | up-to | | [[Up to 60]] boats sank.
upto | up-to | | [[Upto 60]] boats sank.
as many as | up-to | | [[As many as 60]] boats sank.
as much as | up-to | | Prices rose [[as much as 60 percent]].
as high as | up-to | | Waves [[as high as 60 feet]] hit the port.
as long as | up-to | | Power was out for [[as long as 60 hours]].
as large as | up-to | | Slicks [[as large as 60 hectares]] were seen.
as deep as | up-to | | The water was [[as deep as 6 feet]].
as big as | up-to | | Slicks [[as big as 60 hectares]] were seen.
as old as | up-to | | Trees [[as old as 600 years]] fell.
as young as | more-than | | Children [[as young as six]] were put to work.
as tall as | up-to | | Waves [[as tall as 60 feet]] hit the port.
as wide as | up-to | | Cracks [[as wide as 60 feet]] opened.
as far as | up-to | | Ash fell [[as far as 60 miles]] away.
at most | up-to | | [[At most 60]] boats sank.
at the most | up-to | | [[At the most 60]] boats sank.
a maximum of | up-to | | [[A maximum of 60]] boats may sail.
maximum of | up-to | | The [[maximum of 60]] boats may sail.
maximum | up-to | | He faces a [[maximum 60 years]] in prison.
no more than | up-to | | [[No more than 60]] boats sank.
not more than | up-to | | [[Not more than 60]] boats sank.
no greater than | up-to | | The slope is [[no greater than 60 degrees]].
no higher than | up-to | | The toll is [[no higher than 60]].
no longer than | up-to | | The talks took [[no longer than 60 minutes]].
less than | up-to | | [[Less than 60]] boats sank.
fewer than | up-to | | [[Fewer than 60]] boats sank.
far fewer than | up-to | | [[Far fewer than 60]] boats sank.
far less than | up-to | | [[Far less than 60]] boats sank.
much less than | up-to | | [[Much less than 60]] boats sank.
slightly less than | up-to | | [[Slightly less than 60]] boats sank.
slightly fewer than | up-to | | [[Slightly fewer than 60]] boats sank.
just less than | up-to | | [[Just less than 60]] boats sank.
little less than | up-to | | [[Little less than 60]] boats sank.
a little less than | up-to | | [[A little less than 60]] boats sank.
smaller than | up-to | | Farms [[smaller than 60 hectares]] were spared.
lower than | up-to | | The toll is [[lower than 60]].
younger than | up-to | | Children [[younger than six]] were flown out.
shorter than | up-to | | Boats [[shorter than 60 feet]] stayed in port.
lighter than | up-to | | Trucks [[lighter than 60 tonnes]] may cross.
cheaper than | up-to | | Rooms [[cheaper than $60]] are gone.
colder than | up-to | | Nights [[colder than 6 degrees]] are forecast.
cooler than | up-to | | Nights [[cooler than 6 degrees]] are forecast.
under | up-to | weak | [[Under 60]] boats came back.
well under | up-to | | [[Well under 60]] boats came back.
just under | up-to | | [[Just under 60]] boats came back.
slightly under | up-to | | [[Slightly under 60]] boats came back.
below | up-to | weak | The river fell [[below 60 feet]].
well below | up-to | | The river fell [[well below 60 feet]].
just below | up-to | | The river fell [[just below 60 feet]].
slightly below | up-to | | The river fell [[slightly below 60 feet]].
short of | up-to | weak | The vote fell [[short of 60 percent]].
just short of | up-to | | The vote was [[just short of 60 percent]].
not exceeding | up-to | | Fines [[not exceeding $60]] are due.
not over | up-to | | Fines [[not over $60]] are due.
south of | up-to | weak | The bill is [[south of $60 million]].
about | about | | [[About 60]] boats sank.
around | about | | [[Around 60]] boats sank.
at about | about | | The toll stands [[at about 60]].
at around | about | | The toll stands [[at around 60]].
roughly | about | | [[Roughly 60]] boats sank.
very roughly | about | | [[Very roughly 60]] boats sank.
approximately | about | | [[Approximately 60]] boats sank.
approximate | about | | The [[approximate 60]] boats sank.
aproximately | about | | [[Aproximately 60]] boats sank.
approx | about | | [[Approx 60]] boats sank.
approx. | about | | [[Approx. 60]] boats sank.
circa | about | | [[Circa 60]] boats sank.
ca. | about | | [[Ca. 60]] boats sank.
some | about | | [[Some 60]] boats sank.
something like | about | | [[Something like 60]] boats sank.
somewhere around | about | | [[Somewhere around 60]] boats sank.
in the region of | about | | Losses [[in the region of 60 million dollars]] are feared.
in the neighborhood of | about | | Losses [[in the neighborhood of 60 million dollars]] are feared.
in the neighbourhood of | about | | Losses [[in the neighbourhood of 60 million dollars]] are feared.
in the vicinity of | about | | Losses [[in the vicinity of 60 million dollars]] are feared.
in the order of | about | | Losses [[in the order of 60 million dollars]] are feared.
on the order of | about | | Losses [[on the order of 60 million dollars]] are feared.
of the order of | about | | Losses [[of the order of 60 million dollars]] are feared.
to the tune of | about | | Losses [[to the tune of 60 million dollars]] are feared.
nearly | about | | [[Nearly 60]] boats sank.
very nearly | about | | [[Very nearly 60]] boats sank.
almost | about | | [[Almost 60]] boats sank.
close to | about | | [[Close to 60]] boats sank.
closer to | about | | The toll is [[closer to 60]].
near | about | weak | Losses are put [[near 60 million dollars]].
nearer | about | weak | Losses are [[nearer 60 million dollars]].
nearing | about | | The toll is [[nearing 60]].
approaching | about | | The toll is [[approaching 60]].
virtually | about | | [[Virtually 60 percent]] of the harvest was lost.
practically | about | | [[Practically half]] of the harvest was lost.
an estimated | about | | [[An estimated 60]] boats sank.
the estimated | about | | [[The estimated 60]] boats sank.
estimated | about | | Their [[estimated 60 million dollars]] in losses are feared.
estimated at | about | | Losses are [[estimated at 60 million dollars]].
exactly | exact | | [[Exactly 60]] boats sank.
precisely | exact | | [[Precisely 60]] boats sank.
`

const after = `
or more | more-than | | [[60 or more]] boats sank.
or so | about | | [[60 or so]] boats sank.
or thereabouts | about | | [[60 or thereabouts]] sank.
or less | up-to | | [[60 or less]] sank.
or fewer | up-to | | [[60 or fewer]] sank.
or greater | more-than | | A quake of [[magnitude 6 or greater]] is likely.
or higher | more-than | | A quake of [[magnitude 6 or higher]] is likely.
or above | more-than | | A quake of [[magnitude 6 or above]] is likely.
or over | more-than | | Voters [[aged 60 or over]] stayed at home.
or older | more-than | | Voters [[aged 60 or older]] stayed at home.
or longer | more-than | | The work will take [[60 days or longer]].
or better | more-than | | Grades of [[60 percent or better]] will do.
or larger | more-than | | Farms of [[60 acres or larger]] must pay.
or lower | up-to | | Scores of [[60 percent or lower]] will not do.
or under | up-to | | Children [[six or under]] ride free.
or below | up-to | | Scores of [[60 percent or below]] will not do.
or younger | up-to | | Children [[six or younger]] ride free.
and more | more-than | | [[600 and more]] were lost.
and over | more-than | | Voters [[aged 60 and over]] stayed at home.
and above | more-than | | Voters [[aged 60 and above]] stayed at home.
and older | more-than | | Voters [[aged 60 and older]] stayed at home.
and up | more-than | | Voters [[aged 60 and up]] stayed at home.
and under | up-to | | Children [[six and under]] ride free.
and younger | up-to | | Children [[six and younger]] ride free.
and below | up-to | | Children [[six and below]] ride free.
at least | more-than | | The toll is [[60 at least]].
at most | up-to | | The toll is [[60 at most]].
at the most | up-to | | The toll is [[60 at the most]].
minimum | more-than | | It takes [[60 days minimum]].
maximum | up-to | | It takes [[60 days maximum]].
plus | more-than | | [[60 plus]] boats sank.
odd | about | | [[60 odd]] boats sank.
ish | about | | It was [[60-ish]] boats.
`

const toPhrases = (table: string, place: 'before' | 'after'): BoundPhrase[] =>
  table
    .trim()
    .split('\n')
    .map((row) => {
      const [phrase = '', sense, weak, example = ''] = row.split('|').map((part) => part.trim())
      return { phrase, sense: sense as BoundSense, place, weak: weak === 'weak', example }
    })

/** Phrases that bound a number, before it and after it. */
export const boundPhrases: readonly BoundPhrase[] = [
  ...toPhrases(before, 'before'),
  ...toPhrases(after, 'after'),
]
