import { addDays } from '../../../../law/iso-date.ts'

/** How many files the thread of an opinion takes: our own limit (Default 9). */
export const maximumThreadFiles = 20

/** An opinion is wished for within a year. */
export function wishDateBounds(today: string) {
  return { earliest: today, latest: addDays(today, 365) }
}
