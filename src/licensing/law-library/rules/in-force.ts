import { addDays, type IsoDate } from '../../../law/iso-date.ts'
import type { DayRange, LawEntry, PermitAnswer, PermitNeed, Validity } from '../types.ts'

/** The first and the last day that a day or a year may mean. */
export function daysMeant(dayOrYear: string): DayRange {
  return dayOrYear.length === 4
    ? { from: `${dayOrYear}-01-01`, until: `${dayOrYear}-12-31` }
    : { from: dayOrYear, until: dayOrYear }
}

/** Whether a law applied on a day: where only a year is known of its beginning or end, in that year perhaps. */
export function appliedOn({ validFrom, validUntil }: Validity, day: IsoDate): 'yes' | 'perhaps' | 'no' {
  const begin = daysMeant(validFrom)
  const end = validUntil === undefined ? undefined : daysMeant(validUntil)
  if (day < begin.from || (end !== undefined && day > end.until)) return 'no'
  const hasBegun = day >= begin.until
  const hasNotEnded = end === undefined || day <= end.from
  return hasBegun && hasNotEnded ? 'yes' : 'perhaps'
}

/** The entries that applied on a day, those included of which only the year is known. */
export function entriesInForce<Entry extends Validity>(
  entries: readonly Entry[],
  day: IsoDate,
): readonly Entry[] {
  return entries.filter(entry => appliedOn(entry, day) !== 'no')
}

/** The entries that applied on any day of a time. */
export function entriesDuring<Entry extends Validity>(
  entries: readonly Entry[],
  { from, until }: DayRange,
): readonly Entry[] {
  return entries.filter(({ validFrom, validUntil }) => {
    const isOver = validUntil !== undefined && daysMeant(validUntil).until < from
    return !isOver && daysMeant(validFrom).from <= until
  })
}

type Needing = Validity & Pick<LawEntry, 'need'>

/** What may hold on a day; what no entry speaks of is unknown, never free. */
function answersOn(entries: readonly Needing[], day: IsoDate): readonly PermitNeed[] {
  const certain = entries.filter(entry => appliedOn(entry, day) === 'yes')
  const perhaps = entries.filter(entry => appliedOn(entry, day) === 'perhaps')
  const isSpokenOf = certain.length > 0 || isSucceeded(perhaps, day)
  return [...(isSpokenOf ? [] : (['unknown'] as const)), ...[...certain, ...perhaps].map(({ need }) => need)]
}

/** Where a law ends in the year in which another begins, one of the two applies throughout that year. */
function isSucceeded(perhaps: readonly Validity[], day: IsoDate): boolean {
  const ends = perhaps.some(({ validFrom }) => daysMeant(validFrom).until <= day)
  return ends && perhaps.some(({ validFrom }) => daysMeant(validFrom).until > day)
}

/** The days of a time on which another answer may begin. */
function turningDays(entries: readonly Validity[], { from, until }: DayRange): readonly IsoDate[] {
  const turns = entries.flatMap(({ validFrom, validUntil }) => {
    const begin = daysMeant(validFrom)
    const end = validUntil === undefined ? [] : [daysMeant(validUntil)]
    return [begin.from, begin.until, ...end.flatMap(days => [addDays(days.from, 1), addDays(days.until, 1)])]
  })
  return [from, ...turns.filter(day => day > from && day <= until)]
}

/**
 * Whether what left a country in a time needed a permit: the one answer of every day of it, or `depends`. Only published
 * entries are to be asked. Source: R 4(4) and (5), IR 8(1)(b): what the country required at the time of export.
 */
export function permitNeedDuring(entries: readonly Needing[], when: DayRange): PermitAnswer {
  const answers = new Set(turningDays(entries, when).flatMap(day => answersOn(entries, day)))
  const [only, other] = answers
  return only === undefined || other !== undefined ? 'depends' : only
}

/** The same for a single day. */
export function permitNeedOn(entries: readonly Needing[], day: IsoDate): PermitAnswer {
  return permitNeedDuring(entries, { from: day, until: day })
}
