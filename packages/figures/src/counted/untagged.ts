import { isGluedList } from '../exclude/glued-list.ts'
import { isPluralForm, toSingular } from '../quantity/singular.ts'
import { lastOfCoordinated } from './coordinated.ts'
import type { Counted } from './counted-of.ts'
import { sortOfNoun } from './nouns.ts'
import type { Placed } from './placed.ts'
import { understood } from './understood.ts'

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
    unit: sort ?? toSingular(noun.lower),
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

/** "a three-judge panel", "two-story homes": what the number is joined to is what it counts. */
export function hyphenNoun({ reader, draft }: Placed): Counted | undefined {
  const { tokens, text } = reader
  const [hyphen, word] = [tokens[draft.last + 1], tokens[draft.last + 2]]
  if (hyphen?.lower !== '-' || hyphen.gap > 0 || word?.type !== 'word' || word.gap > 0) return undefined
  if (/^(?:strong|plus|odd|old|some|something|fold)$/.test(word.lower)) return undefined
  return {
    counted: { text: text.slice(word.start, word.end), span: { start: word.start, end: word.end } },
    of: null,
    unit: sortOfNoun(word.lower) ?? toSingular(word.lower),
    rule: 'figures/hyphen-noun',
  }
}
