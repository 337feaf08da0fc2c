import { addMonths } from '../../../law/iso-date.ts'

/** Firms come with activities begun long before the system; nobody plans one for more than twenty years ahead. */
export function activityDateBounds(today: string) {
  return { earliest: '1990-01-01', latest: addMonths(today, 240) }
}
