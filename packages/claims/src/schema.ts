import { z } from 'zod'
import type { Claim } from './claim.ts'

/** Half-open, in UTF-16 code units, into the article exactly as it was received. */
const span = z.strictObject({ start: z.int().nonnegative(), end: z.int().nonnegative() })

/** Words of the article with their place; `span` null where they are understood, not written. */
const phrase = z.strictObject({ text: z.string(), span: span.nullable() })

const document = z.strictObject({
  id: z.string(),
  url: z.string().nullable(),
  title: z.string().nullable(),
  publisher: z.string().nullable(),
  published: z.string().nullable(),
  authors: z.array(z.string()),
  agency: z.string().nullable(),
  dateline: z
    .strictObject({ place: z.string(), country: z.string().nullable(), date: z.string().nullable() })
    .nullable(),
})

const figure = z.strictObject({
  text: z.string(),
  span,
  kind: z.enum(['count', 'percent', 'share', 'money', 'measure', 'duration', 'age', 'rate']),
  low: z.number().nullable().describe('null is open on that side; exact: low and high are the same'),
  high: z.number().nullable(),
  bound: z.enum(['exact', 'about', 'more-than', 'up-to', 'range', 'vague']),
  unit: z.string().nullable(),
  restates: z.boolean().describe('a conversion in brackets: "41 feet (12.5 meters)"'),
})

const source = z.strictObject({
  name: z.string(),
  text: z.string(),
  span,
  kind: z.enum(['person', 'organization', 'officials', 'document', 'group', 'anonymous']),
  resolved: z.boolean(),
  via: z.array(z.string()),
})

/**
 * The claim record, version 1: one figure of one article, on whose say-so, how
 * firmly, where, as of when, and the words that prove it. Its names are fixed.
 */
export const claimSchema: z.ZodType<Claim> = z.strictObject({
  type: z.literal('claim'),
  schema: z.literal('sayso/claim@1'),
  id: z.string(),
  document,
  figure,
  counted: phrase.nullable(),
  of: phrase.nullable(),
  event: z
    .strictObject({ text: z.string(), lemma: z.string(), span, category: z.string().nullable() })
    .nullable(),
  source: source.nullable(),
  cue: z.strictObject({ text: z.string(), lemma: z.string(), span }).nullable(),
  quoted: z.boolean(),
  stance: z.enum(['asserted', 'estimated', 'possible', 'planned', 'denied']),
  where: z.array(z.strictObject({ text: z.string(), country: z.string().nullable(), span })),
  when: z
    .strictObject({ edtf: z.string(), text: z.string(), span, basis: z.enum(['stated', 'resolved']) })
    .nullable(),
  evidence: z.strictObject({ exact: z.string(), prefix: z.string(), suffix: z.string(), span }),
  rules: z.array(z.string()),
})
