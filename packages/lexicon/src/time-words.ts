import type { Entry } from './entry.ts'

/** A word or phrase that points at the day of publication, or to one side of it, and names no date. */
export interface TimeWord extends Entry {
  /** In lower case, as written. */
  readonly words: string
  /** `now`: that day; `past`: some time up to it; `future`: some time from it on. */
  readonly points: 'now' | 'past' | 'future'
}

/** The words that place a fact by the day of publication alone. */
export const TIME_WORDS: readonly TimeWord[] = [
  { words: 'now', points: 'now', example: 'The shelter [[now]] holds 340 people.' },
  { words: 'right now', points: 'now', example: 'There are 12 crews on the fire [[right now]].' },
  { words: 'currently', points: 'now', example: 'The fund [[currently]] owns 8 percent of the yard.' },
  { words: 'current', points: 'now', example: 'At the [[current]] pace the reservoir fills in six weeks.' },
  { words: 'presently', points: 'now', example: 'Nine schools are [[presently]] closed.' },
  { words: 'at present', points: 'now', example: 'No ferry runs [[at present]].' },
  { words: 'these days', points: 'now', example: 'Few farmers plant rye [[these days]].' },
  { words: 'nowadays', points: 'now', example: 'Two in five commute by bicycle [[nowadays]].' },
  { words: 'recently', points: 'past', example: 'The mill [[recently]] laid off 60 workers.' },
  { words: 'more recently', points: 'past', example: '[[More recently]], four coastal towns were cut off.' },
  { words: 'lately', points: 'past', example: 'Prices have eased [[lately]].' },
  { words: 'previously', points: 'past', example: 'The toll had [[previously]] stood at nine.' },
  { words: 'recent days', points: 'past', example: 'Some 400 have fled in [[recent days]].' },
  { words: 'recent weeks', points: 'past', example: 'In [[recent weeks]] the lira lost a tenth.' },
  { words: 'recent months', points: 'past', example: 'Thefts doubled in [[recent months]].' },
  { words: 'recent years', points: 'past', example: 'Catches have shrunk in [[recent years]].' },
  { words: 'recent decades', points: 'past', example: 'The lake fell 3 metres in [[recent decades]].' },
  { words: 'the past', points: 'past', example: 'In [[the past]], the levy was one percent.' },
  { words: 'soon', points: 'future', example: 'The bridge will reopen [[soon]].' },
  { words: 'the future', points: 'future', example: 'The port plans two more berths in [[the future]].' },
  { words: 'the near future', points: 'future', example: 'No increase is likely in [[the near future]].' },
  {
    words: 'the foreseeable future',
    points: 'future',
    example: 'Trains stop for [[the foreseeable future]].',
  },
  { words: 'the coming days', points: 'future', example: 'Rain is forecast for [[the coming days]].' },
  { words: 'coming weeks', points: 'future', example: 'Another 200 will arrive in [[coming weeks]].' },
  { words: 'the coming weeks', points: 'future', example: 'A vote is due in [[the coming weeks]].' },
  { words: 'coming months', points: 'future', example: 'Rents may rise in [[coming months]].' },
  {
    words: 'the coming months',
    points: 'future',
    example: 'The plant will hire 90 in [[the coming months]].',
  },
  { words: 'coming years', points: 'future', example: 'Three dams will be built in [[coming years]].' },
  { words: 'the coming years', points: 'future', example: 'Demand should double in [[the coming years]].' },
]
