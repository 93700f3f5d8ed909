import { sticky, type TimeRule } from '../rule.ts'

/** "now", "currently", "right now", "these days", "at present": the day of publication. */
export const now: TimeRule = {
  id: 'times/now',
  triggers: ['word', 'unit'],
  pattern: sticky('(?:right now|now|currently|presently|these days|current)'),
  read: (_match, { context }) => ({ edtf: context.todayEdtf }),
}

/** "recently", "in recent years", "previously": up to publication, and no more is known. */
export const recently: TimeRule = {
  id: 'times/recently',
  triggers: ['word', 'unit', 'quarter'],
  pattern: sticky(
    '(?:(?:more )?recently|previously|recent (?:days|weeks|months|years|quarters|decades)|the past)(?! (?:few|several|couple|\\d|\\p{L}+ (?:year|month|week|day)|year|month|week|day|decade|century|quarter))',
  ),
  read: (_match, { context }) => ({ edtf: context.todayEdtf && `../${context.todayEdtf}` }),
}

/** "the near future", "coming months", "soon": from publication on, and no more is known. */
export const soon: TimeRule = {
  id: 'times/soon',
  triggers: ['word', 'unit', 'quarter'],
  pattern: sticky(
    '(?:the (?:near |foreseeable |immediate )?future|(?:the )?coming (?:days|weeks|months|years|quarters|decades)|soon)',
  ),
  read: (match, { context, before }) => {
    if (/^soon$/i.test(match[0]) && /^(?:as|too|how|very|so)$/.test(before)) return undefined
    return { edtf: context.todayEdtf && `${context.todayEdtf}/..` }
  },
}
