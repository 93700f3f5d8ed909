import type { Entry } from './entry.ts'

/** What a hedge makes of the figure in its reach; a figure that none reaches is asserted. */
export type HedgedStance = 'estimated' | 'possible' | 'planned' | 'denied'

/**
 * How a hedge reaches its figure. modal: it heads the verb group of the figure's event. verb: it governs that
 * event ("expected to", "feared dead") or the figure ("estimated at", "pledged $3 million"), and as an attribution's cue
 * reaches all its content. noun: it stands before the figure, in its phrase or its clause ("an estimated", "a risk of").
 */
export type HedgeReach = 'modal' | 'verb' | 'noun'

/** A word that makes a figure less than asserted. */
export interface HedgeEntry extends Entry {
  /** Its lemma; for `noun`, its lower-case words as written in the singular. */
  readonly lemma: string
  readonly reach: HedgeReach
  readonly stance: HedgedStance
}

/** Hedges. The figure of an example has the entry's stance because of the target. */
export const HEDGES: readonly HedgeEntry[] = [
  { lemma: 'may', reach: 'modal', stance: 'possible', example: 'The flood [[may]] have killed 40 people.' },
  {
    lemma: 'might',
    reach: 'modal',
    stance: 'possible',
    example: 'The flood [[might]] displace 9,000 families.',
  },
  { lemma: 'could', reach: 'modal', stance: 'possible', example: 'The bill [[could]] cost 300 jobs.' },
  { lemma: 'will', reach: 'modal', stance: 'planned', example: 'The mill [[will]] dismiss 350 workers.' },
  { lemma: 'shall', reach: 'modal', stance: 'planned', example: 'The state [[shall]] repay $4 million.' },
  { lemma: 'would', reach: 'modal', stance: 'planned', example: 'The rule [[would]] affect 12,000 farmers.' },
  {
    lemma: 'expect',
    reach: 'verb',
    stance: 'planned',
    example: 'The mill is [[expected]] to dismiss 350 workers.',
  },
  {
    lemma: 'anticipate',
    reach: 'verb',
    stance: 'planned',
    example: 'The port [[anticipates]] 40 ships a week.',
  },
  {
    lemma: 'forecast',
    reach: 'verb',
    stance: 'planned',
    example: 'The bank [[forecasts]] growth of 3 percent.',
  },
  {
    lemma: 'predict',
    reach: 'verb',
    stance: 'planned',
    example: 'The bank [[predicts]] growth of 3 percent.',
  },
  {
    lemma: 'project',
    reach: 'verb',
    stance: 'planned',
    example: 'Output is [[projected]] to fall 4 percent.',
  },
  { lemma: 'plan', reach: 'verb', stance: 'planned', example: 'The chain [[plans]] to open 26 shops.' },
  { lemma: 'intend', reach: 'verb', stance: 'planned', example: 'The chain [[intends]] to open 26 shops.' },
  { lemma: 'aim', reach: 'verb', stance: 'planned', example: 'The scheme [[aims]] to house 900 families.' },
  { lemma: 'hope', reach: 'verb', stance: 'planned', example: 'The scheme [[hopes]] to house 900 families.' },
  {
    lemma: 'seek',
    reach: 'verb',
    stance: 'planned',
    example: 'The charity is [[seeking]] to raise $30 million.',
  },
  {
    lemma: 'target',
    reach: 'verb',
    stance: 'planned',
    example: 'The charity is [[targeting]] 30,000 children.',
  },
  { lemma: 'promise', reach: 'verb', stance: 'planned', example: 'The mayor [[promised]] 500 flats.' },
  { lemma: 'pledge', reach: 'verb', stance: 'planned', example: 'Canada [[pledged]] $3 million.' },
  { lemma: 'vow', reach: 'verb', stance: 'planned', example: 'The mayor [[vowed]] to build 500 flats.' },
  {
    lemma: 'commit',
    reach: 'verb',
    stance: 'planned',
    example: 'The foundation has [[committed]] $5 million.',
  },
  { lemma: 'propose', reach: 'verb', stance: 'planned', example: 'The party [[proposed]] to cut 600 posts.' },
  {
    lemma: 'schedule',
    reach: 'verb',
    stance: 'planned',
    example: 'The firm is [[scheduled]] to ship 80 buses.',
  },
  {
    lemma: 'slate',
    reach: 'verb',
    stance: 'planned',
    example: 'Some 80 buses are [[slated]] to be shipped.',
  },
  { lemma: 'set', reach: 'verb', stance: 'planned', example: 'The firm is [[set]] to ship 80 buses.' },
  { lemma: 'due', reach: 'verb', stance: 'planned', example: 'The firm is [[due]] to ship 80 buses.' },
  { lemma: 'agree', reach: 'verb', stance: 'planned', example: 'The firm [[agreed]] to ship 80 buses.' },
  { lemma: 'offer', reach: 'verb', stance: 'planned', example: 'The firm [[offered]] to ship 80 buses.' },
  {
    lemma: 'budget',
    reach: 'verb',
    stance: 'planned',
    example: 'The city [[budgeted]] $9 million for sand.',
  },
  { lemma: 'go', reach: 'verb', stance: 'planned', example: 'The chain is [[going]] to open 26 shops.' },
  {
    lemma: 'head',
    reach: 'verb',
    stance: 'planned',
    example: 'Another $20 million is [[headed]] to the fund.',
  },
  {
    lemma: 'likely',
    reach: 'verb',
    stance: 'possible',
    example: 'The wave is [[likely]] to reach 300 homes.',
  },
  {
    lemma: 'unlikely',
    reach: 'verb',
    stance: 'possible',
    example: 'The wave is [[unlikely]] to reach 300 homes.',
  },
  {
    lemma: 'threaten',
    reach: 'verb',
    stance: 'possible',
    example: 'The lava [[threatens]] to bury 300 homes.',
  },
  { lemma: 'risk', reach: 'verb', stance: 'possible', example: 'Some 200 families [[risked]] losing water.' },
  { lemma: 'fear', reach: 'verb', stance: 'possible', example: 'Some 60 miners are [[feared]] dead.' },
  { lemma: 'suspect', reach: 'verb', stance: 'possible', example: 'Some 60 men are [[suspected]] of fraud.' },
  {
    lemma: 'estimate',
    reach: 'verb',
    stance: 'estimated',
    example: 'Losses were [[estimated]] at $40 million.',
  },
  {
    lemma: 'believe',
    reach: 'verb',
    stance: 'estimated',
    example: 'Some 300 deserters are [[believed]] to be in the hills.',
  },
  {
    lemma: 'think',
    reach: 'verb',
    stance: 'estimated',
    example: 'Some 300 deserters are [[thought]] to be in the hills.',
  },
  { lemma: 'presume', reach: 'verb', stance: 'estimated', example: 'Some 60 miners are [[presumed]] dead.' },
  { lemma: 'assume', reach: 'verb', stance: 'estimated', example: 'Some 60 miners are [[assumed]] dead.' },
  {
    lemma: 'reckon',
    reach: 'verb',
    stance: 'estimated',
    example: 'Some 60 smugglers are [[reckoned]] to live there.',
  },
  {
    lemma: 'consider',
    reach: 'verb',
    stance: 'estimated',
    example: 'About 90 people are [[considered]] lost.',
  },
  { lemma: 'seem', reach: 'verb', stance: 'estimated', example: 'About 90 boats [[seem]] to have left.' },
  { lemma: 'appear', reach: 'verb', stance: 'estimated', example: 'About 90 boats [[appear]] to have left.' },
  {
    lemma: 'calculate',
    reach: 'verb',
    stance: 'estimated',
    example: 'The cost was [[calculated]] at $40 million.',
  },
  { lemma: 'guess', reach: 'verb', stance: 'estimated', example: 'Police [[guess]] that 700 came.' },
  { lemma: 'deny', reach: 'verb', stance: 'denied', example: 'The army [[denied]] that 40 men had died.' },
  { lemma: 'reject', reach: 'verb', stance: 'denied', example: 'The army [[rejected]] a toll of 40 dead.' },
  { lemma: 'dispute', reach: 'verb', stance: 'denied', example: 'The army [[disputed]] a toll of 40 dead.' },
  { lemma: 'refute', reach: 'verb', stance: 'denied', example: 'The army [[refuted]] a toll of 40 dead.' },
  { lemma: 'estimated', reach: 'noun', stance: 'estimated', example: 'An [[estimated]] 3,000 people fled.' },
  {
    lemma: 'estimate',
    reach: 'noun',
    stance: 'estimated',
    example: 'The agency gave an [[estimate]] of 3,000 homeless.',
  },
  {
    lemma: 'possible',
    reach: 'noun',
    stance: 'possible',
    example: 'Crews searched for a [[possible]] 12 victims.',
  },
  {
    lemma: 'potential',
    reach: 'noun',
    stance: 'possible',
    example: 'The firm faces a [[potential]] $70 million loss.',
  },
  { lemma: 'risk', reach: 'noun', stance: 'possible', example: 'There is a [[risk]] of 90 deaths.' },
  { lemma: 'threat', reach: 'noun', stance: 'possible', example: 'There is a [[threat]] of 90 deaths.' },
  {
    lemma: 'fear',
    reach: 'noun',
    stance: 'possible',
    example: 'There were [[fears]] that 90 people had died.',
  },
  {
    lemma: 'possibility',
    reach: 'noun',
    stance: 'possible',
    example: 'Aides spoke of the [[possibility]] of 90 deaths.',
  },
  {
    lemma: 'chance',
    reach: 'noun',
    stance: 'possible',
    example: 'The office gave a [[chance]] of 60 mm of rain.',
  },
  {
    lemma: 'likelihood',
    reach: 'noun',
    stance: 'possible',
    example: 'The office saw a [[likelihood]] of 60 mm of rain.',
  },
  {
    lemma: 'danger',
    reach: 'noun',
    stance: 'possible',
    example: 'There is a [[danger]] that 90 villages will starve.',
  },
  { lemma: 'perhaps', reach: 'noun', stance: 'estimated', example: '[[Perhaps]] 300 people heard him.' },
  { lemma: 'maybe', reach: 'noun', stance: 'estimated', example: '[[Maybe]] 300 people heard him.' },
  { lemma: 'probably', reach: 'noun', stance: 'estimated', example: 'It [[probably]] hurt 300 people.' },
  { lemma: 'possibly', reach: 'noun', stance: 'possible', example: 'It [[possibly]] hurt 300 people.' },
  { lemma: 'planned', reach: 'noun', stance: 'planned', example: 'The [[planned]] 26 shops need staff.' },
  {
    lemma: 'projected',
    reach: 'noun',
    stance: 'planned',
    example: 'The [[projected]] 4 percent fall worries them.',
  },
  {
    lemma: 'expected',
    reach: 'noun',
    stance: 'planned',
    example: 'The [[expected]] 4 percent fall worries them.',
  },
  {
    lemma: 'anticipated',
    reach: 'noun',
    stance: 'planned',
    example: 'The [[anticipated]] 4 percent fall worries them.',
  },
  {
    lemma: 'proposed',
    reach: 'noun',
    stance: 'planned',
    example: 'The [[proposed]] $9 million levy worries them.',
  },
  {
    lemma: 'target',
    reach: 'noun',
    stance: 'planned',
    example: 'The charity set a [[target]] of 30,000 children.',
  },
  {
    lemma: 'goal',
    reach: 'noun',
    stance: 'planned',
    example: 'The charity set a [[goal]] of 30,000 children.',
  },
  {
    lemma: 'forecast',
    reach: 'noun',
    stance: 'planned',
    example: 'The bank kept its [[forecast]] of 3 percent.',
  },
  {
    lemma: 'prediction',
    reach: 'noun',
    stance: 'planned',
    example: 'The bank kept its [[prediction]] of 3 percent.',
  },
  {
    lemma: 'projection',
    reach: 'noun',
    stance: 'planned',
    example: 'The bank kept its [[projection]] of 3 percent.',
  },
  {
    lemma: 'plan',
    reach: 'noun',
    stance: 'planned',
    example: 'The chain dropped its [[plan]] for 26 shops.',
  },
  {
    lemma: 'promise',
    reach: 'noun',
    stance: 'planned',
    example: 'The mayor kept his [[promise]] of 500 flats.',
  },
  {
    lemma: 'commitment',
    reach: 'noun',
    stance: 'planned',
    example: 'The club made a [[commitment]] of $20 million.',
  },
  { lemma: 'if', reach: 'noun', stance: 'possible', example: '[[If]] 300 people come, the hall is full.' },
  {
    lemma: 'unless',
    reach: 'noun',
    stance: 'possible',
    example: '[[Unless]] 300 people come, the hall will close.',
  },
  {
    lemma: 'no evidence',
    reach: 'noun',
    stance: 'denied',
    example: 'There is [[no evidence]] that 40 men died.',
  },
  { lemma: 'no proof', reach: 'noun', stance: 'denied', example: 'There is [[no proof]] that 40 men died.' },
  {
    lemma: 'no indication',
    reach: 'noun',
    stance: 'denied',
    example: 'There is [[no indication]] that 40 men died.',
  },
  {
    lemma: 'no truth',
    reach: 'noun',
    stance: 'denied',
    example: 'There is [[no truth]] in reports that 40 men died.',
  },
  { lemma: 'not true', reach: 'noun', stance: 'denied', example: 'It is [[not true]] that 40 men died.' },
  { lemma: 'untrue', reach: 'noun', stance: 'denied', example: 'It is [[untrue]] that 40 men died.' },
  { lemma: 'false', reach: 'noun', stance: 'denied', example: 'It is [[false]] that 40 men died.' },
]
