import { isGluedList } from '../exclude/glued-list.ts'
import { isPluralForm, toSingular } from '../quantity/singular.ts'
import { lastOfCoordinated } from './coordinated.ts'
import type { Counted } from './counted-of.ts'
import { isBody, sortOfNoun } from './nouns.ts'
import type { Placed } from './placed.ts'
import { understood } from './understood.ts'
import { phraseAt } from './view.ts'

/** Plurals that count nothing by themselves, of time, or verbs: what they come to the tagger tells. */
const noPlurals =
  /(?:ists|women|holders|goers|makers|owners|seekers|dwellers|lovers|workers|eers|keepers|ees|crats|icians|ers|ors|ans|ants|somethings|olds)$|^(?:others|years|months|weeks|hours|times|dozens|hundreds|thousands|millions|billions|numbers|shows|gives|makes|takes|comes|leaves|means|needs|keeps|looks|helps|works|seems|plans|points|percents|sides|suggests|across|besides|towards|always|sometimes|perhaps|afterwards|overseas|those|these)$/

const closers =
  /^(?:in|on|at|to|for|from|and|or|by|with|were|was|are|is|have|has|had|said|will|would|who|that|which|last|this|since|after|before|during|as|into|over|under|when|while|than|but)$/

/** "200 people were hurt": one plural that is known and ends its phrase, which no tagger need be asked about. */
export function plainNoun({ reader, draft }: Placed): Counted | undefined {
  const { tokens, text } = reader
  if (draft.unit !== null) return undefined
  const noun = tokens[draft.last + 1]
  const next = tokens[draft.last + 2]
  if (noun?.type !== 'word' || noun.gap !== 1 || noun.caps > 0) return undefined
  const end = tokens[lastOfCoordinated(tokens, draft.last + 1)]!.end
  if (!isPluralForm(noun.lower) || fates.test(noun.lower)) return undefined
  const sort = sortOfNoun(noun.lower)
  if (!sort && (noun.lower.length < 5 || !/[^s]s$/.test(noun.lower) || noPlurals.test(noun.lower)))
    return undefined
  if (
    next &&
    next.gap < 2 &&
    !(next.type === 'mark' ? /^[,.;:)]$/.test(next.lower) : closers.test(next.lower))
  )
    return undefined
  return {
    counted: { text: text.slice(noun.start, end), span: { start: noun.start, end } },
    of: null,
    unit: sort ?? (next?.lower === 'who' && !isBody(noun.lower) ? 'person' : toSingular(noun.lower)),
    rule: 'figures/counts-noun-after',
  }
}

/** What befell people, where a noun for them might stand. */
export const fates: RegExp =
  /^(?:dead|missing|injured|wounded|homeless|hurt|killed|displaced|affected|trapped|stranded|sick|ill|evacuated|others)$/

/** "45 dead16,000 families": a word to which a lost line break joined the next number, and so the end of what is counted. */
export function gluedNoun({ reader, draft }: Placed): Counted | undefined {
  const { tokens, text } = reader
  const [noun, number] = [tokens[draft.last + 1], tokens[draft.last + 2]]
  if (draft.unit !== null || noun?.type !== 'word' || number?.type !== 'digits' || number.gap > 0)
    return undefined
  if (!isGluedList(reader, draft.last + 2)) return undefined
  if (fates.test(noun.lower)) return understood()
  const unit = sortOfNoun(noun.lower) ?? toSingular(noun.lower)
  const { start, end } = noun
  return {
    counted: { text: text.slice(start, end), span: { start, end } },
    of: null,
    unit,
    rule: 'figures/counts-noun-after',
  }
}

/** "The quake measured 6.8": a bare small decimal told of a quake is its magnitude. */
export function quakeOf({ reader, draft }: Placed): Counted | undefined {
  const { tokens, text } = reader
  if (!draft.plain || draft.low === null || draft.low > 10 || tokens[draft.first]?.literal?.decimals !== 1)
    return undefined
  for (let k = draft.first - 1; k >= Math.max(0, draft.first - 14); k--) {
    const { lower, start, end, gap } = tokens[k]!
    if (/^(?:quakes?|earthquakes?|tremors?|aftershocks?|temblors?)$/.test(lower)) {
      return {
        counted: { text: text.slice(start, end), span: { start, end } },
        of: null,
        kind: 'measure',
        unit: 'magnitude',
        rule: 'figures/quake',
      }
    }
    if (gap === 2 || lower === '.') return undefined
  }
  return undefined
}

/** "a three-judge panel", "his 90-page report": what the number is joined to is what it counts, told with what it is a part of. */
export function hyphenNoun(placed: Placed): Counted | undefined {
  const { reader, draft } = placed
  const { tokens, text } = reader
  const [hyphen, word] = [tokens[draft.last + 1], tokens[draft.last + 2]]
  if (hyphen?.lower !== '-' || hyphen.gap > 0 || word?.type !== 'word' || word.gap > 0) return undefined
  if (/^(?:strong|plus|odd|old|some|something|fold)$/.test(word.lower)) return undefined
  const { start } = word
  const end = endOfPhrase(placed) ?? word.end
  return {
    counted: { text: text.slice(start, end), span: { start, end } },
    of: null,
    unit: sortOfNoun(word.lower) ?? toSingular(word.lower),
    rule: 'figures/hyphen-noun',
  }
}

/** Where the noun phrase ends that the joined number opens: "a 90-page [report]"; undefined where none goes on. */
function endOfPhrase({ view, after, reader, draft }: Placed): number | undefined {
  const next = reader.tokens[draft.last + 3]
  if (next?.type !== 'word' || next.gap !== 1) return undefined
  const phrase = phraseAt(view, after)
  const last = phrase && view.tokens[phrase.last]
  // The joined word is part of the token that the figure stands in, or its own.
  if (!phrase || !last || phrase.first >= after || !/^NN/.test(last.penn) || last.span.end <= next.start)
    return undefined
  return phrase.last - after > 6 ? undefined : last.span.end
}

const electorate =
  /^(?:registered|likely|eligible|licensed|retired|unemployed|elected|undecided|employed|insured|uninsured|certified|enrolled|adult|independent)$/

/**
 * "1,042 [Ohio registered voters]", "40 Texas licensed nurses": people told by a name and a participle, which a tagger
 * takes for a name and its verb.
 *
 * Must not read a name that rules a verb: "of 300, Ohio counted voters".
 */
export function namedPeople({ reader, draft }: Placed): Counted | undefined {
  const { tokens, text } = reader
  if (draft.unit !== null) return undefined
  const first = tokens[draft.last + 1]
  if (first?.type !== 'word' || first.gap !== 1 || first.caps === 0 || sortOfNoun(first.lower))
    return undefined
  let told = false
  for (let k = draft.last + 2; k < draft.last + 6; k++) {
    const token = tokens[k]
    if (token?.type !== 'word' || token.gap !== 1) return undefined
    const sort = told && isPluralForm(token.lower) ? sortOfNoun(token.lower) : undefined
    if (sort) {
      const span = { start: first.start, end: token.end }
      return {
        counted: { text: text.slice(span.start, span.end), span },
        of: null,
        unit: sort,
        rule: 'figures/counts-noun-after',
      }
    }
    if (token.caps > 0) continue
    if (!electorate.test(token.lower)) return undefined
    told = true
  }
  return undefined
}
