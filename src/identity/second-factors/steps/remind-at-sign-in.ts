import { done } from '../../../platform/action.ts'
import { defineStep } from '../../define-action.ts'
import { isComplete, isReminding, noReminder } from '../rules.ts'
import { countFactors } from '../store/factor-counts.ts'
import { findReminderRow, keepReminder, markReminder, removeReminder } from '../store/reminders.ts'

interface SignedIn {
  readonly accountId: string
  readonly sessionId: string
}

/** Counts a sign-in of an incomplete account, and says whether it is reminded before it goes on. */
export const remindAtSignIn = defineStep({
  name: 'remind-at-sign-in',
  run: async ({ transaction }, { accountId, sessionId }: SignedIn) => {
    if (isComplete(await countFactors(transaction, accountId))) {
      await removeReminder(transaction, accountId)
      return done({ isDue: false })
    }
    const known = (await findReminderRow(transaction, accountId)) ?? noReminder
    const reminder = { ...known, signIns: known.signIns + 1 }
    await keepReminder(transaction, accountId, reminder)
    const isDue = isReminding(reminder)
    if (isDue) await markReminder(transaction, sessionId, true)
    return done({ isDue })
  },
})
