import type { Worker } from '../../../platform/jobs/queue.ts'
import { perform } from '../../../platform/perform.ts'
import { theClock } from '../../actor.ts'
import type { LicensingWorkplace } from '../../workplace.ts'
import type { DueTimer } from '../types.ts'
import { listDueTimers } from './actions/list-due-timers.ts'
import { listRecounts } from './actions/list-recounts.ts'
import { passFortyDays } from './actions/pass-forty-days.ts'
import { passNinetyDays } from './actions/pass-ninety-days.ts'
import { recountDeadlines } from './actions/recount-deadlines.ts'
import { remindWaitedFor } from './actions/remind-waited-for.ts'
import { reopenAnswer } from './actions/reopen-answer.ts'

const timers = {
  'pass-forty-days': passFortyDays,
  'reopen-answer': reopenAnswer,
  'pass-ninety-days': passNinetyDays,
  'remind-waited-for': remindWaitedFor,
} as const satisfies Record<DueTimer['timer'], unknown>

/** The worker of the clocks of applications; each case in a transaction of its own, so that nobody waits for all of them. */
export function timerWorkers(workplace: LicensingWorkplace): Record<string, Worker> {
  return {
    'turn-licence-clocks': async () => {
      await recount(workplace)
      await passDays(workplace)
    },
  }
}

/** What is to be done at each start: days may have passed while nothing ran. */
export const timerJobsAtStart = [{ queue: 'turn-licence-clocks', data: {} }]

/** Every hour: days end at midnight of each State. */
export const timerSchedules = [{ queue: 'turn-licence-clocks', cron: '5 * * * *' }]

async function recount(workplace: LicensingWorkplace): Promise<void> {
  let before: readonly string[] = []
  for (;;) {
    const due = await perform(workplace, listRecounts, { actor: theClock, input: {} })
    const ids = due.ok ? due.value : []
    if (ids.length === 0 || ids.join() === before.join()) return
    for (const id of ids) await perform(workplace, recountDeadlines, { actor: theClock, input: { id } })
    before = ids
  }
}

async function passDays(workplace: LicensingWorkplace): Promise<void> {
  let after: string | undefined
  for (;;) {
    const due = await perform(workplace, listDueTimers, { actor: theClock, input: { after } })
    const found = due.ok ? due.value : []
    for (const { id, timer } of found)
      await perform(workplace, timers[timer], { actor: theClock, input: { id } })
    const last = found.at(-1)
    if (last === undefined) return
    after = last.id
  }
}
