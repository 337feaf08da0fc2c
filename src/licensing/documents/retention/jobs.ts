import type { Worker } from '../../../platform/jobs/queue.ts'
import { perform } from '../../../platform/perform.ts'
import { theClock } from '../../actor.ts'
import type { LicensingWorkplace } from '../../workplace.ts'
import { eraseDocument } from './actions/erase-document.ts'
import { listDueDocuments } from './actions/list-due-documents.ts'
import { warnOfErasure } from './actions/warn-of-erasure.ts'
import { removeOrphanedFiles } from './remove-orphaned-files.ts'

/** The worker that keeps nothing longer than it may be kept (R 10(4)). */
export function retentionWorkers(workplace: LicensingWorkplace): Record<string, Worker> {
  return {
    'erase-due': () => eraseDue(workplace),
    'remove-orphaned-files': () => removeOrphans(workplace),
  }
}

/** What is to be done at each start: a process that was killed may have kept files for nothing. */
export const retentionJobsAtStart = [{ queue: 'remove-orphaned-files', data: {} }]

export const retentionSchedules = [{ queue: 'erase-due', cron: '40 1 * * *' }]

/** Goes on until nothing more is due, each statement in a transaction of its own; then the files follow. */
async function eraseDue(workplace: LicensingWorkplace): Promise<void> {
  let hasActed = true
  while (hasActed) {
    hasActed = false
    const due = await perform(workplace, listDueDocuments, { actor: theClock, input: {} })
    for (const { id, step } of due.ok ? due.value : []) {
      const action = step === 'warn' ? warnOfErasure : eraseDocument
      if (step === undefined) continue
      const outcome = await perform(workplace, action, { actor: theClock, input: { id } })
      hasActed ||= outcome.ok
    }
  }
  await removeOrphans(workplace)
}

async function removeOrphans(workplace: LicensingWorkplace): Promise<void> {
  workplace.log.info({ removed: await removeOrphanedFiles(workplace) }, 'orphaned files removed')
}
