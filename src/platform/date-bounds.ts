import { AsyncLocalStorage } from 'node:async_hooks'

/** Between which days a date may lie, both included (`YYYY-MM-DD`), as seen from a day that is today. */
export type DateBounds = (today: string) => { readonly earliest: string; readonly latest: string }

const reading = new AsyncLocalStorage<Date>()

/** Reads an input at an instant, so that the dates in it can be compared with what day it is. */
export function readAt<Read>(now: Date, read: () => Read): Read {
  return reading.run(now, read)
}

const HOUR = 3_600_000

/**
 * The first and the last day that it is anywhere on Earth while an input is read: bounds refuse what cannot be meant,
 * and shall never refuse what is right where it was written. Throws where nothing is being read: a bug.
 */
function todayAnywhere(): readonly [first: string, last: string] {
  const now = reading.getStore()?.getTime()
  if (now === undefined) throw new Error('a date was read outside of perform: its bounds need the time')
  const dayAt = (distance: number) => new Date(now + distance).toISOString().slice(0, 10)
  return [dayAt(-12 * HOUR), dayAt(14 * HOUR)]
}

/** Why a date cannot be meant; its values are the bounds, and the day that is likely meant. */
export interface DateFault {
  readonly code: 'date-early' | 'date-late' | 'date-year'
  readonly values: Readonly<Record<string, string>>
}

/** What is wrong with an existing date; nothing where it lies within its bounds. */
export function faultOfDate(date: string, bounds: DateBounds): DateFault | undefined {
  const [first, last] = todayAnywhere()
  const [{ earliest }, { latest }] = [bounds(first), bounds(last)]
  const values = { earliest, latest }
  const meant = meantBy(date).find(day => day >= earliest && day <= latest)
  if (meant !== undefined) return { code: 'date-year', values: { ...values, meant } }
  if (date < earliest) return { code: 'date-early', values }
  return date > latest ? { code: 'date-late', values } : undefined
}

/** Days of our centuries, for a year of which only the last two digits were typed. */
function meantBy(date: string): readonly string[] {
  return date.startsWith('00') ? ['20', '19'].map(century => century + date.slice(2)) : []
}
