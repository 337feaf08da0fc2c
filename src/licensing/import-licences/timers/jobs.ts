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
} as const satisfies Record<Exclude<DueTimer['timer'], 'remind-waited-for'>, unknown>

/** So many reminders in one transaction. */
const TOGETHER = 50

/** So many cases pass a day at the same time. */
const ABREAST = 3

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

async function recount(workplace: LicensingWorkplace): Promise<void> {
  let after: string | undefined
  for (;;) {
    const due = await perform(workplace, listRecounts, { actor: theClock, input: { after } })
    const ids = due.ok ? due.value : []
    if (ids.length === 0) return
    await perform(workplace, recountDeadlines, { actor: theClock, input: { ids } })
    after = ids.at(-1)
  }
}

/** A case each, some at the same time: each waits for the database most of it. */
async function passEach(workplace: LicensingWorkplace, due: readonly DueTimer[]): Promise<void> {
  const passing = due.flatMap(({ id, timer }) =>
    timer === 'remind-waited-for'
      ? []
      : [{ action: timers[timer], asked: { actor: theClock, input: { id } } }],
  )
  for (let done = 0; done < passing.length; done += ABREAST) {
    const some = passing.slice(done, done + ABREAST)
    await Promise.all(some.map(({ action, asked }) => perform(workplace, action, asked)))
  }
}

async function passDays(workplace: LicensingWorkplace): Promise<void> {
  let after: string | undefined
  for (;;) {
    const due = await perform(workplace, listDueTimers, { actor: theClock, input: { after } })
    const found = due.ok ? due.value : []
    await passEach(workplace, found)
    const waited = found.flatMap(({ id, timer }) => (timer === 'remind-waited-for' ? id : []))
    for (let done = 0; done < waited.length; done += TOGETHER) {
      const ids = waited.slice(done, done + TOGETHER)
      await perform(workplace, remindWaitedFor, { actor: theClock, input: { ids } })
    }
    const last = found.at(-1)
    if (last === undefined) return
    after = last.id
  }
}
