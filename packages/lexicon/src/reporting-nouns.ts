import type { Entry } from './entry.ts'

/**
 * What a reporting noun is: `speech` (claim, statement), `estimate` (estimate, forecast), `document` (report, study,
 * figures: a thing that can itself be the source), `tally` (count, toll, by whose count).
 */
export type ReportingNounSense = 'speech' | 'estimate' | 'document' | 'tally'

/** A noun that attributes to whoever it belongs to, or stands behind a figure itself. */
export interface ReportingNoun extends Entry {
  readonly lemma: string
  readonly plural?: string
  readonly sense: ReportingNounSense
}

/** Nouns that attribute. */
export const reportingNouns: readonly ReportingNoun[] = [
  {
    lemma: 'claim',
    sense: 'speech',
    example: "The senator's [[claim]] that 40 towns had no doctor was false.",
  },
  { lemma: 'statement', sense: 'speech', example: 'The [[statement]] said 4 plants would close.' },
  {
    lemma: 'assertion',
    sense: 'speech',
    example: "The mayor's [[assertion]] that 90 percent had power drew laughs.",
  },
  {
    lemma: 'allegation',
    sense: 'speech',
    example: "The group's [[allegation]] that 12 men were beaten is new.",
  },
  {
    lemma: 'announcement',
    sense: 'speech',
    example: "The firm's [[announcement]] that 300 jobs would go came late.",
  },
  {
    lemma: 'warning',
    sense: 'speech',
    example: "The agency's [[warning]] that 5,000 families face hunger was ignored.",
  },
  { lemma: 'argument', sense: 'speech', example: "The union's [[argument]] that 70 posts were needed won." },
  {
    lemma: 'suggestion',
    sense: 'speech',
    example: "The minister's [[suggestion]] that 20 schools close was dropped.",
  },
  {
    lemma: 'admission',
    sense: 'speech',
    example: "The bank's [[admission]] that 900 files were lost came in May.",
  },
  {
    lemma: 'belief',
    sense: 'speech',
    example: "The doctor's [[belief]] that 3 in 10 would fall ill was shared.",
  },
  {
    lemma: 'contention',
    sense: 'speech',
    example: "The lawyer's [[contention]] that 11 witnesses lied was heard.",
  },
  {
    lemma: 'comment',
    sense: 'speech',
    example: "The guard's [[comment]] that 30 men had fled was recorded.",
  },
  { lemma: 'remark', sense: 'speech', example: "The envoy's [[remark]] that 80 tents were torn was noted." },
  {
    lemma: 'testimony',
    plural: 'testimonies',
    sense: 'speech',
    example: "The clerk's [[testimony]] that 14 files were burnt was read.",
  },
  {
    lemma: 'complaint',
    sense: 'speech',
    example: "The tenants' [[complaint]] that 60 rooms had no heat was upheld.",
  },
  { lemma: 'boast', sense: 'speech', example: "The builder's [[boast]] that he owned 40 towers was false." },
  { lemma: 'denial', sense: 'speech', example: "The army's [[denial]] that 25 farmers were shot was brief." },
  { lemma: 'estimate', sense: 'estimate', example: 'By the police [[estimate]], 4,000 people marched.' },
  {
    lemma: 'estimation',
    sense: 'estimate',
    example: "By the mayor's [[estimation]], 200 homes can be saved.",
  },
  {
    lemma: 'forecast',
    sense: 'estimate',
    example: "The bank's [[forecast]] that output will grow 3 percent was cut.",
  },
  {
    lemma: 'projection',
    sense: 'estimate',
    example: "The office's [[projection]] that 2 million will leave is old.",
  },
  {
    lemma: 'prediction',
    sense: 'estimate',
    example: "The institute's [[prediction]] that 9 seats would change was right.",
  },
  { lemma: 'outlook', sense: 'estimate', example: "The fund's [[outlook]] shows growth of 2 percent." },
  { lemma: 'assessment', sense: 'estimate', example: "By the insurer's [[assessment]], 60 cars were lost." },
  {
    lemma: 'calculation',
    sense: 'estimate',
    example: "By the firm's [[calculation]], a day of rain costs $2 million.",
  },
  {
    lemma: 'guess',
    plural: 'guesses',
    sense: 'estimate',
    example: "By the farmer's [[guess]], 50 sheep drowned.",
  },
  { lemma: 'reckoning', sense: 'estimate', example: "By the captain's [[reckoning]], 12 boats were out." },
  {
    lemma: 'expectation',
    sense: 'estimate',
    example: "The broker's [[expectation]] that rates rise 1 percent was met.",
  },
  { lemma: 'count', sense: 'tally', example: "By the union's [[count]], 5,000 drivers struck." },
  {
    lemma: 'tally',
    plural: 'tallies',
    sense: 'tally',
    example: "By the agency's [[tally]], 71 people died.",
  },
  {
    lemma: 'figure',
    plural: 'figure',
    sense: 'tally',
    example: "The government's [[figure]] of 40 dead is too low.",
  },
  { lemma: 'toll', sense: 'tally', example: "By the ministry's [[toll]], 33 people died." },
  { lemma: 'report', sense: 'document', example: 'The [[report]] said 8 wells were dry.' },
  {
    lemma: 'study',
    plural: 'studies',
    sense: 'document',
    example: 'A [[study]] found that 6 in 10 pupils skip lunch.',
  },
  {
    lemma: 'survey',
    sense: 'document',
    example: 'The [[survey]] found that 71 percent of drivers backed the toll.',
  },
  { lemma: 'poll', sense: 'document', example: 'In the latest [[poll]], 44 percent backed the mayor.' },
  {
    lemma: 'census',
    plural: 'censuses',
    sense: 'document',
    example: 'The last [[census]] showed that 3,100 people lived there.',
  },
  {
    lemma: 'figures',
    plural: 'figures',
    sense: 'document',
    example: 'The [[figures]] show that 210 farms closed.',
  },
  {
    lemma: 'data',
    plural: 'data',
    sense: 'document',
    example: 'The [[data]] show that rents rose 9 percent.',
  },
  {
    lemma: 'statistics',
    plural: 'statistics',
    sense: 'document',
    example: '[[Statistics]] show that one in six homes is empty.',
  },
  { lemma: 'record', sense: 'document', example: 'Court [[records]] show that he owed $70,000.' },
  { lemma: 'document', sense: 'document', example: 'The [[documents]] show that he made 44 payments.' },
  {
    lemma: 'analysis',
    plural: 'analyses',
    sense: 'document',
    example: 'The [[analysis]] found that 300 bridges were weak.',
  },
  { lemma: 'review', sense: 'document', example: 'A [[review]] by the state found 18 weak bridges.' },
  {
    lemma: 'research',
    sense: 'document',
    example: '[[Research]] by the college shows 4 percent of bees survive.',
  },
  {
    lemma: 'inquiry',
    plural: 'inquiries',
    sense: 'document',
    example: 'The [[inquiry]] found that 22 guards had slept.',
  },
  { lemma: 'investigation', sense: 'document', example: 'An [[investigation]] found 90 unpaid bills.' },
  { lemma: 'audit', sense: 'document', example: 'The [[audit]] found $3 million missing.' },
  { lemma: 'paper', sense: 'document', example: 'The [[paper]] said 12 men were held.' },
  { lemma: 'newspaper', sense: 'document', example: 'The [[newspaper]] said 30 shops were looted.' },
  { lemma: 'article', sense: 'document', example: 'The [[article]] said 15 towns had voted.' },
  { lemma: 'bulletin', sense: 'document', example: 'The [[bulletin]] said 90 mm of rain had fallen.' },
  { lemma: 'communique', sense: 'document', example: 'A war [[communique]] said 40 tanks were burnt.' },
  { lemma: 'filing', sense: 'document', example: 'The [[filing]] shows that he sold 4,000 shares.' },
  { lemma: 'memo', sense: 'document', example: 'The [[memo]] said 6 plants would close.' },
  { lemma: 'letter', sense: 'document', example: 'The [[letter]] said 200 families had fled.' },
  { lemma: 'email', sense: 'document', example: 'The [[email]] said 12 files were lost.' },
  { lemma: 'book', sense: 'document', example: 'The [[book]] says 900 men deserted.' },
  { lemma: 'tweet', sense: 'document', example: 'The [[tweet]] said 40 roads were shut.' },
  {
    lemma: 'interview',
    sense: 'document',
    example: 'The actor said in an [[interview]] that he had made 60 films.',
  },
  {
    lemma: 'speech',
    plural: 'speeches',
    sense: 'document',
    example: 'The king said in a [[speech]] that 50 wells would be dug.',
  },
  { lemma: 'update', sense: 'document', example: 'The latest [[update]] said 9 people had died.' },
  {
    lemma: 'index',
    plural: 'indexes',
    sense: 'document',
    example: 'The [[index]] shows that prices rose 2 percent.',
  },
  { lemma: 'finding', sense: 'document', example: 'The [[findings]] show that 3 in 5 drivers speed.' },
  {
    lemma: 'results',
    plural: 'results',
    sense: 'document',
    example: 'The [[results]] show that 52 percent voted no.',
  },
  {
    lemma: 'law',
    sense: 'document',
    example: 'Under the [[law]], smugglers face at least five years in prison.',
  },
]
