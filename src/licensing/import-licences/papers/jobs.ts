import type { Worker } from '../../../platform/jobs/queue.ts'
import { perform } from '../../../platform/perform.ts'
import { theClock } from '../../actor.ts'
import type { LicensingWorkplace } from '../../workplace.ts'
import { fillTimeStamp } from './actions/fill-time-stamp.ts'
import { listAgeingPapers } from './actions/list-ageing-papers.ts'
import { listMissingStamps } from './actions/list-missing-stamps.ts'
import { renewPaper } from './actions/renew-paper.ts'

/** The workers of time stamps: those that are missing, and those that grow old. */
export function paperWorkers(workplace: LicensingWorkplace): Record<string, Worker> {
  return {
    'fill-time-stamps': () => fillStamps(workplace),
    'renew-archive-stamps': () => renewPapers(workplace),
  }
}

export const paperSchedules = [
  { queue: 'fill-time-stamps', cron: '*/10 * * * *' },
  { queue: 'renew-archive-stamps', cron: '20 2 * * *' },
]

async function fillStamps(workplace: LicensingWorkplace): Promise<void> {
  for (;;) {
    const missing = await perform(workplace, listMissingStamps, { actor: theClock, input: {} })
    const ids = missing.ok ? missing.value : []
    if (ids.length === 0) return
    for (const id of ids) {
      const filled = await perform(workplace, fillTimeStamp, { actor: theClock, input: { id } })
      if (!filled.ok) stopWhereAway(filled.refusals)
    }
  }
}

async function renewPapers(workplace: LicensingWorkplace): Promise<void> {
  let after: string | undefined
  for (;;) {
    const ageing = await perform(workplace, listAgeingPapers, { actor: theClock, input: { after } })
    const ids = ageing.ok ? ageing.value : []
    for (const id of ids) {
      const renewed = await perform(workplace, renewPaper, { actor: theClock, input: { id } })
      if (renewed.ok) continue
      stopWhereAway(renewed.refusals)
      workplace.log.error({ id, refusals: renewed.refusals }, 'the stamps of a sealed paper were not renewed')
    }
    after = ids.at(-1)
    if (after === undefined) return
  }
}

/** The queue tries again until the authority answers. */
function stopWhereAway(refusals: readonly { readonly code: string }[]): void {
  const code = refusals.find(one => one.code.startsWith('time-stamp-'))?.code
  if (code !== undefined) throw new Error(`no time stamps: ${code}`)
}
