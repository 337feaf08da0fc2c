import { defineStep, done } from '../../../../platform/action.ts'
import { newId } from '../../../../platform/identifiers.ts'
import type { Asked } from '../../../actor.ts'
import { insertReceipt, restartApplication } from '../../store/cases.ts'

interface Given {
  readonly id: string
  readonly authorityId: string
}

/** The right authority receives an application: its clocks start on this day, and nobody there has it yet. */
export const restartCase = defineStep({
  name: 'restart-case',
  citation: 'Default 49',
  run: async ({ transaction, actor, now }: Asked, { id, authorityId }: Given) => {
    await restartApplication(transaction, id, now)
    const receipt = { documentId: id, authorityId, kind: 'forwarded', at: now } as const
    await insertReceipt(transaction, { id: newId(now), ...receipt, by: actor.reference })
    return done({ id })
  },
})
