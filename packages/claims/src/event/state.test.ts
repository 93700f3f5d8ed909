import { expect, it } from 'vitest'
import { claimsOf } from '../../test/claims-of.ts'

it.each([
  ['Up to 900 herders believed camped around the capital', 'camped', 'estimated'],
  ['Some 40 sailors believed stranded near the cape', 'stranded', 'estimated'],
  ['About 60 shepherds thought buried under the snow', 'buried', 'estimated'],
  ['At least 12 climbers feared trapped on the north face', 'trapped', 'possible'],
  ['Nine bakers reported fined after the inspection', 'fined', 'asserted'],
])('%s', (text, event, stance) => {
  const [claim] = claimsOf(text)
  expect([claim?.event?.text, claim?.stance]).toEqual([event, stance])
})
