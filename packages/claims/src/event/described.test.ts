import { describe, expect, it } from 'vitest'
import { claimOf } from '../../test/claims-of.ts'

describe('the event of a figure that only describes', () => {
  it.each([
    // A compound tells what kind a thing is; what the thing does is not told of it.
    ['The 40-page report says the town is safe.', '40', undefined],
    ['The new 30-district survey finds that prices rose.', '30', undefined],
    ['She leads by 12 points in the 30-district survey.', '30', undefined],
    ['Residents are under a one-hour evacuation order.', 'one-hour', undefined],
    ['The board is a 32-bit unit with a fan.', '32', undefined],
    // Numbers that are written with a hyphen are none.
    ['Twenty-three homes lie under water.', 'Twenty-three', 'lie'],
    ['About two-thirds of the money is still missing.', 'two-thirds', 'missing'],
    // What was done to it is, how long it went on, and a lead.
    ['Crews dug a six-mile trench.', 'six-mile', 'dug'],
    ['They moved into new two-room flats.', 'two', 'moved'],
    ['The firm paid $375 for a 30-second spot.', '30-second', 'paid'],
    ['The 300-room hotel was destroyed.', '300', 'destroyed'],
    ['A three-day strike began on Monday.', 'three-day', 'began'],
    ['A 12-car train derailed near Orrin.', '12', 'derailed'],
    ['A 6.1-magnitude quake struck the north.', '6.1', 'struck'],
    ['He has a narrow five-point lead in Ohio.', 'five-point', 'lead'],
    ['She holds a two-point edge there.', 'two-point', 'edge'],
  ])('compound: %s (%s): %s', (text, figure, event) => {
    expect(claimOf(text, figure).event?.text).toBe(event)
  })

  it.each([
    // What is told happened to the part of a standing whole.
    ['Many of its 1.3 billion citizens farm near the coast.', '1.3 billion', undefined],
    ["Floods have hit 12 of Orrin's 38 districts.", '38', undefined],
    ['The firm gave leave to part of its 22,000 workforce.', '22,000', undefined],
    ["It was signed by a quarter of the island's 48,000 residents.", '48,000', undefined],
    ['The mill dismissed nearly 900 of its 5,650 workers.', '5,650', undefined],
    ['The mill dismissed nearly 900 of its 5,650 workers.', '900', 'dismissed'],
    // One that has come about is told of, too.
    ['Thirty of the 200 houses were completed in May.', '200', 'completed'],
    ['Two of the five men arrested in May were freed.', 'five', 'arrested'],
  ])('whole: %s (%s): %s', (text, figure, event) => {
    expect(claimOf(text, figure).event?.text).toBe(event)
  })

  it.each([
    ['Hundreds fled Orrin, a town of some 17,000 on the river.', '17,000', undefined],
    ['The flood struck Orrin, a fishing village of 900 people.', '900', undefined],
    ['The quake flattened a remote community of about 3,000 residents.', '3,000', undefined],
    ['The blaze killed a family of seven in Orrin.', 'seven', 'killed'],
    ['The poll has a margin of error of 3 percentage points.', '3', undefined],
  ])('size: %s (%s): %s', (text, figure, event) => {
    expect(claimOf(text, figure).event?.text).toBe(event)
  })

  it.each([
    // A way has the verb that tells what is at its end, not what is done there.
    ['The fire burned near Orrin, 25 miles north of Lima.', '25 miles', 'burned'],
    ['The fire near Orrin, 200 km west of Lima, has been burning for days.', '200 km', 'burning'],
    ['A rocket landed in a field about 3 km from the border.', '3 km', 'landed'],
    ['A slide buried his house in Orrin, 25 miles from Lima.', '25 miles', undefined],
    ['Residents were told to go to Orrin, 25 miles north of the lake.', '25 miles', undefined],
    ['The two camps are only 2 km apart.', '2 km', 'apart'],
  ])('distance: %s (%s): %s', (text, figure, event) => {
    expect(claimOf(text, figure).event?.text).toBe(event)
  })

  it.each([
    ['More than 200 people were forced to leave the valley.', '200', 'forced to leave'],
    ['Some 40 families were forced to evacuate their homes.', '40', 'forced to evacuate'],
    ['The rise will only bring in $600 million.', '600 million', 'bring'],
    [
      'The fall cut the debt to $4 million from 7 million. extra costs put the total at $9 million.',
      '7 million',
      'cut',
    ],
  ])('verb: %s (%s): %s', (text, figure, event) => {
    expect(claimOf(text, figure).event?.text).toBe(event)
  })
})
