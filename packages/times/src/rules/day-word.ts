import { sticky, type TimeRule } from '../rule.ts'

const PART = '(?:(?:early|earlier|late|later|sometime)(?: on)? )?'

/** "today", "late yesterday", "tomorrow", "tonight"; not "today's" the magazine's name. */
export const dayWord: TimeRule = {
  id: 'times/day-word',
  triggers: ['word'],
  pattern: sticky(
    `${PART}(?:the day (before|after) )?(today|tonight|yesterday|tomorrow)(?: (?:morning|afternoon|evening|night))?`,
  ),
  read: (match, { context, before }) => {
    // The newspaper.
    if (before === 'usa') return undefined
    const word = match[2]!.toLowerCase()
    const steps = word === 'yesterday' ? -1 : word === 'tomorrow' ? 1 : 0
    const side = match[1]?.toLowerCase()
    return { edtf: context.dayFrom(steps + (side === 'before' ? -1 : side === 'after' ? 1 : 0)) }
  },
}

/** "this morning", "this evening", "last night", "later in the day": the day of publication, or the one before. */
export const dayPart: TimeRule = {
  id: 'times/day-part',
  triggers: ['word'],
  pattern: sticky(
    '(?:(?:early|earlier|late|later) )?(this (?:morning|afternoon|evening)|last night|overnight)',
  ),
  read: (match, { context }) => {
    const words = match[1]!.toLowerCase()
    // "Overnight" is between two days; only "last night" says which.
    if (words === 'overnight') return undefined
    return { edtf: context.dayFrom(words === 'last night' ? -1 : 0) }
  },
}
