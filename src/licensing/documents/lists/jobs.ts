import type { Worker } from '../../../platform/jobs/queue.ts'
import { perform } from '../../../platform/perform.ts'
import { theClock } from '../../actor.ts'
import type { LicensingWorkplace } from '../../workplace.ts'
import { fillSearchWords } from './actions/fill-search-words.ts'

/** The worker that writes anew what documents of an earlier version are found by. */
export function searchWorkers(workplace: LicensingWorkplace): Record<string, Worker> {
  return { 'fill-search-words': () => fillAll(workplace) }
}

/** What is to be done at each start: a new version may find documents by more words. */
export const searchJobsAtStart = [{ queue: 'fill-search-words', data: {} }]

/** A few at a time, so that nobody waits for them. */
async function fillAll(workplace: LicensingWorkplace): Promise<void> {
  let filled = 0
  do {
    const outcome = await perform(workplace, fillSearchWords, { actor: theClock, input: {} })
    filled = outcome.ok ? outcome.value : 0
  } while (filled > 0)
}
