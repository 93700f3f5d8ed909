import type { Phrase } from '../layers.ts'
import type { Counted } from './counted-of.ts'
import type { Noun } from './noun.ts'
import { sortOfNoun } from './nouns.ts'
import type { Placed } from './placed.ts'

/** How far back those who were asked may be named, and how far on the poll, in characters. */
const BACK = 1500
const ON = 200

export const pollWords: RegExp =
  /\b(?:poll|polls|polled|polling|pollsters?|survey|surveys|surveyed|voters|caucus|caucuses|primary|primaries|ballots?)\b/i
const helpers =
  /^(?:who|also|still|now|then|even|would|will|do|did|don|t|not|either|strongly|somewhat|were|are|is|was|have|had|could|may|might|already|only|simply|very|quite|['’])$/
const holds =
  /^(?:say|said|says|support|supports|supported|back|backs|backed|favor|favou?red|favors|favour|favours|oppose|opposes|opposed|approve|approves|approved|disapprove|disapproves|disapproved|prefer|prefers|preferred|choose|chose|chooses|want|wants|wanted|think|thinks|thought|believe|believes|believed|trust|trusts|trusted|agree|agrees|agreed|disagree|disagreed|feel|feels|felt|view|viewed|see|saw|rate|rated|found|find|consider|considered|plan|planned|vote|voted|identify|identified|pick|picked|named|cited|cite|undecided|unsure|likely|unlikely|know|knew|expect|expected|call|called|describe|described|reported|answered|responded|blame|blamed|worry|worried|concerned|fear|feared|like|liked|dislike|disliked|opted|indicated|leaning|leaned|lean|dissatisfied|satisfied|confident|optimistic|pessimistic|afraid|willing|hold|held|told|regard|regarded|listed|ranked|doubt|doubted|hope|hoped|wished|wish|admitted|acknowledged|gave|give|intend|intended)$/
const opens =
  /^(?:while|and|but|that|only|just|whereas|though|although|with|or|nor|as|because|where|after|before|when|since|if|another|the|full|some|time|however|meanwhile|still|overall|today|now|nearly|of|than|[,;:.(“"—–-]|--)$/

/** Whoever a poll asks, without more words. */
const asked = /^(?:voters|respondents|adults|participants|caucusgoers|caucus-goers|interviewees)$/
/** Whoever a poll asks, where "of" or "among" says so: in other places they act. */
const sides =
  /^(?:conservatives|liberals|progressives|moderates|republicans|democrats|independents|millennials|americans|evangelicals|hispanics|latinos|blacks|whites|catholics|protestants|muslims|libertarians|unionists|tories|labourites|leavers|remainers)$/
const leads = /^(?:of|for|among|amongst|surveyed|polled|between)$/
const qualities =
  /^(?:likely|registered|eligible|potential|undecided|independent|young|younger|older|white|black|female|male|hispanic|latino|evangelical|primary|caucus|conservative|liberal|moderate|progressive|millennial|college|adult|general|national|first-time|college-educated|working-class|born-again|very|self-identified)$/

/**
 * Whose opinion a percent or share tells, where it stands without its noun: "Forty-one percent would choose her", "the 1 percent
 * who preferred him" are of those that the poll asked, named before.
 *
 * Must not read what moved: "Prices rose 5 percent, said Osei".
 */
export function countedOfPolled(placed: Placed): Counted | undefined {
  const { reader, draft } = placed
  const { tokens } = reader
  const opening = tokens[draft.first]!
  const before = tokens[draft.first - 1]
  if (opening.gap < 2 && before && !opens.test(before.lower))
    return isPaired(placed) ? ofVoters(placed) : undefined
  let k = draft.last + 1
  while (k < draft.last + 6 && tokens[k]?.gap !== 2 && helpers.test(tokens[k]?.lower ?? '')) k += 1
  const verb = tokens[k]
  if (verb && verb.gap < 2 && ((holds.test(verb.lower) && !isThing(tokens, k)) || isView(tokens, k))) {
    const group = groupBefore(placed)
    if (group) return of(group)
    return isPoll(placed) ? of({ text: 'respondents', span: null }) : undefined
  }
  return isPaired(placed) ? ofVoters(placed) : undefined
}

const standing =
  /^(?:everyone|everybody|others|rest|candidates?|contenders?|rivals?|nominees?|frontrunner|front-runner|runner-up|senator|governor|mayor|congressman|congresswoman|billionaire|businessman|mogul|challenger|incumbent|opponent|place|lead|poll|survey)$/

/** "Osei leads with 22 percent", "Moore has 45%": a candidate's part is of those who vote, where polls or ballots are the subject. */
export function countedOfCandidate(placed: Placed, noun: Noun): Counted | undefined {
  const { view, draft } = placed
  if (draft.kind !== 'percent') return undefined
  const word = view.tokens[noun.last]!
  // "Sanders" passes for a plural.
  const isName = noun.penn === 'NNP' || (noun.last > 0 && /^\p{Lu}/u.test(word.text) && word.penn === 'NNS')
  return isName || standing.test(noun.head) ? ofVoters(placed) : undefined
}

/** Whether a word that may be a noun is one: "45 percent support for her", "a 5 percent rate increase"; not "45 percent support her". */
function isThing(tokens: Placed['reader']['tokens'], k: number): boolean {
  if (
    !/^(?:support|plan|rate|view|vote|hope|doubt|fear|trust|call|back|blame|find|hold|list|name)$/.test(
      tokens[k]!.lower,
    )
  )
    return false
  const next = tokens[k + 1]
  return (
    next?.type !== 'word' ||
    next.gap === 2 ||
    /^(?:for|of|among|from|in|at|by|on|increases?|rises?|cuts?|hikes?|share|base|level|levels|was|is|were|are)$/.test(
      next.lower,
    )
  )
}

/** "have an unfavorable view of", "have little trust in": what is held of someone, from the token after "have". */
function isView(tokens: Placed['reader']['tokens'], k: number): boolean {
  if (!/^(?:have|had|has)$/.test(tokens[k - 1]?.lower ?? '')) return false
  for (let at = k; at < k + 5; at++)
    if (/^(?:views?|opinions?|impressions?|confidence|trust|faith|doubts)$/.test(tokens[at]?.lower ?? ''))
      return true
  return false
}

/** "in a dead heat -- 44% to 43%": two parts set against each other. */
function isPaired({ reader, draft, earlier }: Placed): boolean {
  const { tokens } = reader
  if (draft.kind !== 'percent' || earlier.at(-1)?.draft.last === draft.first - 2) return false
  if (/^(?:from|between|to|by|than)$|(?:ed|ose|ell)$/.test(tokens[draft.first - 1]?.lower ?? '')) return false
  const [link, far] = [tokens[draft.last + 1], tokens[draft.last + 2]]
  return (
    link?.lower === 'to' &&
    (far?.type === 'digits' || far?.sense?.cardinal !== undefined) &&
    /^(?:percent|pct|%)$/.test(tokens[draft.last + 3]?.lower ?? '')
  )
}

function ofVoters(placed: Placed): Counted | undefined {
  return isPoll(placed) ? of(groupBefore(placed) ?? { text: 'voters', span: null }) : undefined
}

const of = (phrase: Phrase): Counted => ({ counted: phrase, of: phrase, rule: 'figures/polled' })

const isPoll = ({ reader, span }: Placed): boolean =>
  reader.polls() && pollWords.test(reader.text.slice(Math.max(0, span.start - BACK), span.end + ON))

/** The nearest name of those asked or voting before a figure: "likely voters", "among young conservatives", "of the vote", "1,200 nurses". */
function groupBefore({ reader, span, earlier, sentence }: Placed): Phrase | undefined {
  const { text } = reader
  const from = Math.max(0, span.start - BACK)
  const words = [...text.slice(from, span.start).matchAll(/[\p{L}'’-]+/gu)]
  const last = earlier.at(-1)
  const figure = last && (last.figure.of ?? (last.figure.unit === 'person' ? last.figure.counted : null))
  const told =
    last && figure && isAsked(figure) && last.sentence.end >= sentence.start - 200 ? figure : undefined
  for (let i = words.length - 1; i >= 0; i--) {
    const start = from + words[i]!.index
    if (told && (told.span?.start ?? last!.figure.span.start) >= start) return told
    const first = openOf(words, i)
    if (first === undefined) continue
    const begin = from + words[first]!.index
    const end = start + words[i]![0].length
    return { text: text.slice(begin, end), span: { start: begin, end } }
  }
  return told
}

/** Whether what a figure is of can be asked: people, or "the vote". */
const isAsked = ({ text }: Phrase): boolean => {
  const head = text.split(' ')
  return head.some(
    (word) =>
      asked.test(word.toLowerCase()) || sortOfNoun(word.toLowerCase()) === 'person' || /^votes?$/.test(word),
  )
}

/** Where the phrase begins that ends at word `i`, if that names those asked. */
function openOf(words: readonly RegExpExecArray[], i: number): number | undefined {
  const word = words[i]![0].toLowerCase()
  const at = (k: number) => words[k]?.[0] ?? ''
  if (word === 'vote' || word === 'votes') {
    if (at(i - 2) === 'of' && at(i - 1) === 'the') return i - 1
    return at(i - 3) === 'of' && at(i - 2) === 'the' ? i - 2 : undefined
  }
  if (/^(?:polled|surveyed|questioned|asked)$/.test(word) && /^(?:those|people|adults)$/.test(at(i - 1)))
    return i - 1
  if (!asked.test(word) && !/^[\p{Ll}-]+s$/u.test(word)) return undefined
  let first = i
  while (i - first < 4 && isQuality(words, first - 1)) first -= 1
  if (asked.test(word)) return first
  return (sides.test(word) || sortOfNoun(word) === 'person') && leads.test(at(first - 1).toLowerCase())
    ? first
    : undefined
}

/** Whether word `k` tells more of the next, with one space between: "likely", "Iowa". */
function isQuality(words: readonly RegExpExecArray[], k: number): boolean {
  const [word, next] = [words[k], words[k + 1]]
  if (!word || !next || next.index !== word.index + word[0].length + 1) return false
  const lower = word[0].toLowerCase()
  return qualities.test(lower) || (!leads.test(lower) && /^\p{Lu}[\p{Ll}-]+$/u.test(word[0]))
}
