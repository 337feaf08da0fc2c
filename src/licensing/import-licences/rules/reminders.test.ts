import { expect, test } from 'vitest'
import { reminderDue } from './reminders.ts'

const day = '2027-04-30'

test.each([
  [undefined, '2027-04-29', undefined, undefined],
  [day, '2027-04-15', undefined, undefined],
  [day, '2027-04-16', undefined, 14],
  [day, '2027-04-22', undefined, 14],
  [day, '2027-04-23', undefined, 7],
  [day, '2027-04-28', undefined, 7],
  [day, '2027-04-29', undefined, 1],
  [day, '2027-04-30', undefined, 1],
  [day, '2027-05-01', undefined, undefined],
  [day, '2027-04-17', { day, days: 14 }, undefined],
  [day, '2027-04-23', { day, days: 14 }, 7],
  [day, '2027-04-23', { day, days: 7 }, undefined],
  [day, '2027-04-30', { day, days: 7 }, 1],
  [day, '2027-04-30', { day, days: 1 }, undefined],
  [day, '2027-04-20', { day: '2027-04-29', days: 1 }, 14],
] as const)('the last day %s, asked on %s after %j: %s', (lastDay, today, sent, days) => {
  expect(reminderDue(lastDay, today, sent)?.days).toBe(days)
})
