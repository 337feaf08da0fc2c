import { z } from 'zod'
import type { Worker } from '../../platform/jobs/queue.ts'
import { perform } from '../../platform/perform.ts'
import { theClock } from '../actor.ts'
import { operatorChanges } from '../operators/rules/events.ts'
import type { LicensingWorkplace } from '../workplace.ts'
import { closeRequests } from './actions/close-requests.ts'
import { tellMembers } from './letters/actions/tell-members.ts'
import { tellOfCorrection } from './letters/actions/tell-of-correction.ts'
import { letterWorkers } from './letters/jobs/index.ts'

const operatorJob = z.object({ operatorId: z.string() })

const operatorChange = operatorJob.extend({ event: z.enum(operatorChanges) })

/** The queue workers of this feature: letters, and what follows from an operator's correction or end. */
export function roleWorkers(workplace: LicensingWorkplace): Record<string, Worker> {
  return {
    ...letterWorkers(workplace),
    'operator-corrected': async data => {
      await perform(workplace, tellOfCorrection, { actor: theClock, input: operatorJob.parse(data) })
    },
    'operator-changed': async data => followOperator(workplace, operatorChange.parse(data)),
  }
}

/** Requests for what is no longer there are closed, and whoever acted for it is told. */
async function followOperator(
  workplace: LicensingWorkplace,
  { operatorId, event }: z.output<typeof operatorChange>,
): Promise<void> {
  await perform(workplace, closeRequests, { actor: theClock, input: { operatorId } })
  if (event !== 'rejected')
    await perform(workplace, tellMembers, { actor: theClock, input: { operatorId, event } })
}
