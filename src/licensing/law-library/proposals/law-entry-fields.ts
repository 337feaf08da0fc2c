import { z } from 'zod'
import { optionalDate, optionalLines, optionalText, pastedLine, recordId } from '../../../platform/fields.ts'
import { countryField } from '../country-field.ts'
import { type LawEntry, permitNeeds } from '../types.ts'
import { findGaps, isDayOrYear, isWebAddress, lookedAtBounds, readDayOrYear } from './rules/entry-gaps.ts'

/** The version of an entry that somebody has read. */
export const revisionField = z.number('not-found').int('not-found').min(1, 'not-found')

/** An entry, in the version that somebody has read. */
export const readEntry = z.strictObject({ id: recordId, revision: revisionField })

/** The same with the days on which its confirmer looked at the sources, in their order. */
export const confirmedEntry = readEntry.safeExtend({
  sources: z
    .array(z.strictObject({ lookedAt: optionalDate(lookedAtBounds) }))
    .max(6, 'too-many')
    .default([]),
})

/** The same with what its reader has to say about it. */
export const reasonedEntry = readEntry.safeExtend({ reason: optionalLines(2000) })

const dayOrYear = pastedLine(20)
  .optional()
  .transform(readDayOrYear)
  .refine(value => value === undefined || isDayOrYear(value), 'day-or-year')

const permit = z.strictObject({
  name: optionalText(200),
  issuer: optionalText(200),
  looks: optionalLines(1000),
})

const source = z.strictObject({
  title: optionalText(300),
  address: optionalText(500).refine(value => value === undefined || isWebAddress(value), 'web-address'),
})

const typed = z.strictObject({
  country: countryField,
  validFrom: dayOrYear,
  validUntil: dayOrYear,
  originalTitle: optionalText(300),
  englishTitle: optionalText(300),
  englishSummary: optionalLines(2000),
  danishSummary: optionalLines(2000),
  need: z.enum(permitNeeds, 'required'),
  permits: z.array(permit).max(6, 'too-many').default([]),
  sources: z.array(source).max(6, 'too-many').default([]),
  isOfficial: z.boolean('required'),
})

const word = z.string().optional().catch(undefined)
const words = <Key extends string>(...keys: readonly Key[]) => z.partialRecord(z.enum(keys), word).catch({})

/** As much of the form as its gaps need, whatever else is wrong with it. */
const loose = z.object({
  validFrom: word,
  validUntil: word,
  originalTitle: word,
  englishTitle: word,
  englishSummary: word,
  danishSummary: word,
  permits: z.array(words('name', 'issuer', 'looks')).catch([]),
  sources: z.array(words('title', 'address')).catch([]),
})

/** An entry as it is given; what is missing is told in the same round as what is wrong. Codes: see `findGaps`, and of fields. */
export const lawEntryFields = typed.superRefine(
  (given, context) => {
    for (const { code, field = '' } of findGaps(loose.parse(given)))
      context.addIssue({ code: 'custom', message: code, path: field.split('.') })
  },
  { when: () => true },
)

/** The entry as it is kept: blocks that nobody filled in are left out. */
export function entryOf(given: z.output<typeof lawEntryFields>): LawEntry {
  const { validFrom = '', originalTitle = '', englishTitle = '' } = given
  const { englishSummary = '', danishSummary = '', permits, sources, ...others } = given
  return {
    ...others,
    ...{ validFrom, originalTitle, englishTitle, englishSummary, danishSummary },
    permits: permits.flatMap(({ name, ...more }) => (name === undefined ? [] : [{ name, ...more }])),
    sources: sources.flatMap(({ title, address }) => (title === undefined ? [] : [{ title, address }])),
  }
}
