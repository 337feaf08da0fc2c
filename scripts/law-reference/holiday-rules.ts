import type { Holiday } from '../../src/law/calendars/national-calendar.ts'

const weekdays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday']

function dayOf(monthAndDay: string): string {
  const date = new Date(`2000-${monthAndDay}T00:00:00Z`)
  return date.toLocaleDateString('en-GB', { day: 'numeric', month: 'long', timeZone: 'UTC' })
}

/** On which day it is. */
export function ruleOf(holiday: Holiday): string {
  if ('date' in holiday) return holiday.date
  if ('on' in holiday)
    return `${dayOf(holiday.on)}${holiday.isSubstituted === true ? ', made up for after a weekend' : ''}`
  if ('weekday' in holiday)
    return `the first ${weekdays[holiday.weekday]} on or after ${dayOf(holiday.onOrAfter)}`
  if (holiday.easter === 0) return 'Easter Sunday'
  const days = Math.abs(holiday.easter)
  return `${days} ${days === 1 ? 'day' : 'days'} ${holiday.easter < 0 ? 'before' : 'after'} Easter Sunday`
}

function whenOf({ day, weekdays: listed }: NonNullable<Holiday['when']>): string {
  const named = (wanted: boolean) => weekdays.filter((_, index) => listed.includes(index) === wanted)
  return listed.length > 3
    ? `unless ${dayOf(day)} is a ${named(false).join(' or ')}`
    : `when ${dayOf(day)} is a ${named(true).join(' or ')}`
}

/** In which years it is kept; empty for all. */
export function yearsOf({ from, to, except, every, exceptEvery, when }: Holiday): string {
  return [
    from === undefined ? undefined : `from ${from}`,
    to === undefined ? undefined : `until ${to}`,
    except === undefined ? undefined : `not in ${except.join(', ')}`,
    every === undefined ? undefined : `every ${every} years`,
    exceptEvery === undefined ? undefined : `but for every ${exceptEvery} years`,
    when === undefined ? undefined : whenOf(when),
  ]
    .filter(part => part !== undefined)
    .join(', ')
}
