import type { Entry } from './entry.ts'

/** A phrase that marks a whole short block as no part of the article. */
export interface BoilerplatePhrase extends Entry {
  /** In lower case, one space between words. */
  readonly phrase: string
  /** `start`: the block begins with it; `whole`: it is all of the block but its marks; `within`: it stands anywhere. */
  readonly place: 'start' | 'whole' | 'within'
}

const phrases = (
  place: BoilerplatePhrase['place'],
  rows: readonly (readonly [phrase: string, example: string])[],
): BoilerplatePhrase[] => rows.map(([phrase, example]) => ({ phrase, place, example }))

/** Promotions, copyright, share lines, letters and sign-offs. Each example is a block of its own. */
export const boilerplatePhrases: readonly BoilerplatePhrase[] = [
  ...phrases('within', [
    ['all rights reserved', '[[Copyright 2009 Harbour Post. All rights reserved.]]'],
    ['letter to the editor', '[[Send a letter to the editor]]'],
    ['permission to use', '[[Ask us for permission to use this text.]]'],
    ['copyrighted material', '[[Copyrighted material]]'],
    ['may not be published, broadcast', '[[This material may not be published, broadcast or rewritten.]]'],
    ['follow us on', '[[Follow us on any of our pages]]'],
    ['sign up for', '[[Sign up for our morning letter]]'],
    ['subscribe to', '[[Subscribe to the Harbour Post]]'],
    ['click here', '[[Click here for the map]]'],
  ]),
  ...phrases('start', [
    ['copyright', '[[Copyright 2009 Harbour Post]]'],
    ['©', '[[© 2009 Harbour Post]]'],
    ['(c) ', '[[(c) 2009 Harbour Post]]'],
    ['read more', '[[Read more: River towns dry out]]'],
    ['read also', '[[Read also: River towns dry out]]'],
    ['also read', '[[Also read: River towns dry out]]'],
    ['see also', '[[See also: River towns dry out]]'],
    ['related:', '[[Related: River towns dry out]]'],
    ['related stories', '[[Related stories]]'],
    ['related articles', '[[Related articles]]'],
    ['share this', '[[Share this story]]'],
    ['comments?', '[[Comments? Write to us.]]'],
    ['advertisement', '[[Advertisement]]'],
    ['story continues below', '[[Story continues below]]'],
  ]),
  ...phrases('whole', [
    ['reuter', '[[Reuter]]'],
    ['reuters', '[[REUTERS]]'],
    ['share', '[[Share]]'],
    ['tweet', '[[Tweet]]'],
    ['print', '[[Print]]'],
    ['email', '[[Email]]'],
    ['ends', '[[-ENDS-]]'],
    ['___', '[[___]]'],
  ]),
]
