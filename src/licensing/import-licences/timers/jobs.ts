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
  'pass-forty-days': { action: passFortyDays, together: 10 },
  'reopen-answer': { action: reopenAnswer, together: 10 },
  'pass-ninety-days': { action: passNinetyDays, together: 10 },
  'remind-waited-for': { action: remindWaitedFor, together: 50 },
} as const satisfies Record<DueTimer['timer'], unknown>

/** The worker of the clocks of applications; few cases in each transaction, so that nobody waits for all of them. */
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

/** Two transactions at a time: most of it is work of the database. */
async function recount(workplace: LicensingWorkplace): Promise<void> {
  let after: string | undefined
  for (;;) {
    const due = await perform(workplace, listRecounts, { actor: theClock, input: { after } })
    const ids = due.ok ? due.value : []
    if (ids.length === 0) return
    const halves = [ids.slice(0, ids.length / 2), ids.slice(ids.length / 2)]
    await Promise.all(
      halves.map(half => perform(workplace, recountDeadlines, { actor: theClock, input: { ids: half } })),
    )
    after = ids.at(-1)
  }
}

async function passDays(workplace: LicensingWorkplace): Promise<void> {
  let after: string | undefined
  for (;;) {
    const due = await perform(workplace, listDueTimers, { actor: theClock, input: { after } })
    const found = due.ok ? due.value : []
    for (const [timer, { action, together }] of Object.entries(timers)) {
      const ids = found.flatMap(one => (one.timer === timer ? one.id : []))
      for (let done = 0; done < ids.length; done += together)
        await perform(workplace, action, {
          actor: theClock,
          input: { ids: ids.slice(done, done + together) },
        })
    }
    const last = found.at(-1)
    if (last === undefined) return
    after = last.id
  }
}
