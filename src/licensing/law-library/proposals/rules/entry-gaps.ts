import { isIsoDate } from '../../../../law/iso-date.ts'
import type { Refusal } from '../../../../platform/action.ts'
import { daysMeant } from '../../rules/in-force.ts'

/** The fields of an entry as far as they could be read. */
export interface GivenEntry {
  readonly validFrom?: string | undefined
  readonly validUntil?: string | undefined
  readonly originalTitle?: string | undefined
  readonly englishTitle?: string | undefined
  readonly englishSummary?: string | undefined
  readonly danishSummary?: string | undefined
  readonly permits: readonly Readonly<Record<string, string | undefined>>[]
  readonly sources: readonly Readonly<Record<string, string | undefined>>[]
}

const mandatory = ['validFrom', 'originalTitle', 'englishTitle', 'englishSummary', 'danishSummary'] as const

/**
 * What is missing from an entry, or contradicts itself. Codes: required (also source, whose first title stands for all);
 * ends-before-it-begins.
 */
export function findGaps(given: GivenEntry): readonly Refusal[] {
  return [
    ...mandatory.flatMap(field => missing(given[field], field)),
    ...refuseEnd(given),
    ...given.permits.flatMap((permit, index) =>
      isFilledIn(permit) ? missing(permit.name, `permits.${index}.name`) : [],
    ),
    ...findSourceGaps(given.sources),
  ]
}

function missing(value: string | undefined, field: string): readonly Refusal[] {
  return value === undefined || value === '' ? [{ code: 'required', field }] : []
}

function isFilledIn(block: Readonly<Record<string, string | undefined>>): boolean {
  return Object.values(block).some(value => value !== undefined && value !== '')
}

/** Nothing stands in the library without its source. */
function findSourceGaps(sources: GivenEntry['sources']): readonly Refusal[] {
  if (!sources.some(isFilledIn)) return [{ code: 'required', field: 'sources.0.title' }]
  return sources.flatMap((source, index) =>
    isFilledIn(source) ? missing(source.title, `sources.${index}.title`) : [],
  )
}

function refuseEnd({ validFrom, validUntil }: GivenEntry): readonly Refusal[] {
  if (!isDayOrYear(validFrom) || !isDayOrYear(validUntil)) return []
  return daysMeant(validUntil).until < daysMeant(validFrom).from
    ? [{ code: 'ends-before-it-begins', field: 'validUntil' }]
    : []
}

/** A day as it is written in Europe becomes `YYYY-MM-DD`; anything else stays. */
export function readDayOrYear(typed: string | undefined): string | undefined {
  const text = (typed ?? '').replaceAll(/\s/g, '')
  const [, day = '', month = '', year = ''] = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(text) ?? []
  if (year !== '') return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  return text === '' ? undefined : text
}

/** Whether a text is a year or a day of the years 1000 to 2100. */
export function isDayOrYear(text: string | undefined): text is string {
  if (text === undefined || !(/^\d{4}$/.test(text) || isIsoDate(text))) return false
  const year = Number(text.slice(0, 4))
  return year >= 1000 && year <= 2100
}

/** Whether a text is an address of the web that a reader may follow: of no other scheme, and without a password. */
export function isWebAddress(text: string): boolean {
  const url = URL.parse(text)
  return url !== null && ['https:', 'http:'].includes(url.protocol) && url.username === ''
}

/** Nobody has looked at a source tomorrow, nor before there was a web to look at. */
export function lookedAtBounds(today: string) {
  return { earliest: '1990-01-01', latest: today }
}
