import { z } from 'zod'
import { done } from '../../../platform/action.ts'
import { defineAction } from '../../define-action.ts'
import { isComplete, mayWithFactors, noReminder, postponementsLeft } from '../rules.ts'
import { countFactors } from '../store/factor-counts.ts'
import { findReminderRow, isReminderDue } from '../store/reminders.ts'

/** Whether something is missing that has to be answered before this session goes on, and how often it may wait. */
export const findReminder = defineAction({
  name: 'find-reminder',
  readOnly: true,
  input: z.strictObject({}),
  allowed: mayWithFactors('find-reminder'),
  run: async ({ transaction, actor }) => {
    const { accountId, sessionId } = actor
    const reminder = (await findReminderRow(transaction, accountId)) ?? noReminder
    const isMissing = !isComplete(await countFactors(transaction, accountId))
    const isDue = isMissing && (await isReminderDue(transaction, sessionId))
    return done({ isDue, left: postponementsLeft(reminder) })
  },
})
