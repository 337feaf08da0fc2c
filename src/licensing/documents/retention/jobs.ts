import type { Worker } from '../../../platform/jobs/queue.ts'
import { perform } from '../../../platform/perform.ts'
import { theClock } from '../../actor.ts'
import type { LicensingWorkplace } from '../../workplace.ts'
import { eraseStatement } from './actions/erase-document.ts'
import { listDueStatements } from './actions/list-due-documents.ts'
import { warnOfErasure } from './actions/warn-of-erasure.ts'
import { removeOrphanedFiles } from './remove-orphaned-files.ts'

/** The worker that keeps nothing longer than it may be kept (R 10(4)). */
export function statementWorkers(workplace: LicensingWorkplace): Record<string, Worker> {
  return {
    'erase-due': () => eraseDue(workplace),
    'remove-orphaned-files': () => removeOrphans(workplace),
  }
}

/** What is to be done at each start: a process that was killed may have kept files for nothing. */
export const statementJobsAtStart = [{ queue: 'remove-orphaned-files', data: {} }]

export const statementSchedules = [{ queue: 'erase-due', cron: '40 1 * * *' }]

/** Goes on until nothing more is due, each statement in a transaction of its own; then the files follow. */
async function eraseDue(workplace: LicensingWorkplace): Promise<void> {
  let hasActed = true
  while (hasActed) {
    hasActed = false
    const due = await perform(workplace, listDueStatements, { actor: theClock, input: {} })
    for (const { id, step } of due.ok ? due.value : []) {
      const action = step === 'warn' ? warnOfErasure : eraseStatement
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
