import { z } from 'zod'
import { done, refused } from '../../../platform/action.ts'
import { browserInput } from '../../browser-input.ts'
import { defineAction } from '../../define-action.ts'
import { mayWithFactors, noReminder, postponementsLeft } from '../rules.ts'
import { findReminderRow, holdReminder, keepReminder, markReminder } from '../store/reminders.ts'

/** Goes on without a second way in, three times at most; pressed twice it counts once. */
export const postponeCompletion = defineAction({
  name: 'postpone-completion',
  input: z.strictObject(browserInput),
  allowed: mayWithFactors('postpone-completion'),
  run: async (context, data) => {
    const { transaction, actor } = context
    const { accountId, sessionId } = actor
    if (!(await holdReminder(transaction, sessionId))) return done(undefined)
    const reminder = (await findReminderRow(transaction, accountId)) ?? noReminder
    if (postponementsLeft(reminder) === 0) return refused({ code: 'postponed-too-often' })
    await keepReminder(transaction, accountId, { ...reminder, postponed: reminder.postponed + 1 })
    await markReminder(transaction, sessionId, false)
    context.record({ type: 'account.incomplete', record: { type: 'account', id: accountId }, data })
    return done(undefined)
  },
})
