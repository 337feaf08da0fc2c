import { defineStep, done, refused } from '../../../../platform/action.ts'
import type { Asked } from '../../../actor.ts'
import { holdCase } from '../../steps/hold-case.ts'
import { listInspections } from '../../store/inspections.ts'
import { showInspection } from '../rules.ts'

interface Wanted {
  readonly id: string
  readonly inspectionId: string
}

/** An inspection that has not ended, with its case, held. Codes: not-found, not-open. */
export const holdInspection = defineStep({
  name: 'hold-inspection',
  citation: 'IR 6(3)',
  run: async (context: Asked, { id, inspectionId }: Wanted) => {
    const found = await holdCase.run(context, { id })
    if (!found.ok) return found
    const all = await listInspections(context.transaction, id)
    const inspection = all.find(one => one.id === inspectionId)
    if (inspection === undefined) return refused({ code: 'not-found' })
    if (!showInspection(inspection, found.value, context.now).isOpen)
      return refused({ code: 'not-open', citation: 'Default 57' })
    return done({ found: found.value, inspection })
  },
})
