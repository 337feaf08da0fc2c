import { defineStep, done, refused } from '../../../../platform/action.ts'
import type { Asked } from '../../../actor.ts'
import { eventOf } from '../../../documents/rules/events.ts'
import { waitsFor } from '../../rules/projection.ts'
import { holdCase } from '../../steps/hold-case.ts'
import { updateAssignment } from '../../store/work.ts'

interface Given {
  readonly id: string
  /** Nobody: the case goes back to all colleagues. */
  readonly to: { readonly account: string; readonly name: string } | undefined
}

/** Gives an open case to an officer, or back; who has it already leaves no line. Codes: not-found, not-open. */
export const assignCase = defineStep({
  name: 'assign-case',
  citation: 'Default 7',
  run: async (context: Asked, { id, to }: Given) => {
    const found = await holdCase.run(context, { id })
    if (!found.ok) return found
    if (waitsFor(found.value) === undefined) return refused({ code: 'not-open', citation: 'Default 7' })
    if (found.value.assignedTo === to?.account) return done({ id })
    await updateAssignment(context.transaction, { id, to, at: context.now })
    const told = { type: to === undefined ? 'released' : 'assigned', data: { to: to?.account } } as const
    context.record(eventOf(found.value, told))
    return done({ id })
  },
})
