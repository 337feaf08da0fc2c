import { z } from 'zod'
import { defineAction, done } from '../../../../platform/action.ts'
import { recordId } from '../../../../platform/fields.ts'
import type { Asked } from '../../../actor.ts'
import { eventOf } from '../../../documents/rules/events.ts'
import { mayWithLicences } from '../../rules/permissions.ts'
import { holdCase } from '../../steps/hold-case.ts'
import { projectCase } from '../../steps/project-case.ts'

/** Counts the clocks of a case anew after the calendar of the seat has changed (Default 34). Code: not-found. */
export const recountDeadlines = defineAction({
  name: 'recount-deadlines',
  citation: 'Default 34',
  input: z.strictObject({ id: recordId }),
  allowed: mayWithLicences('recount-deadlines'),
  run: async (context: Asked, { id }) => {
    const found = await holdCase.run(context, { id })
    if (!found.ok) return found
    const projected = await projectCase.run(context, { id })
    if (!projected.ok) return projected
    if (projected.value.hasMoved) context.record(eventOf(found.value, { type: 'deadline-moved' }))
    return done({ id })
  },
})
