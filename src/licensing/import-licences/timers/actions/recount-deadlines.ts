import { z } from 'zod'
import { defineAction, done } from '../../../../platform/action.ts'
import { recordId } from '../../../../platform/fields.ts'
import type { Asked } from '../../../actor.ts'
import { eventOf } from '../../../documents/rules/events.ts'
import { mayWithLicences } from '../../rules/permissions.ts'
import { projectCases } from '../../steps/project-cases.ts'
import { holdCases } from '../../store/clock-facts.ts'

const AT_ONCE = 500

/** Counts the clocks of cases anew after the calendar of their seat has changed (Default 34). */
export const recountDeadlines = defineAction({
  name: 'recount-deadlines',
  citation: 'Default 34',
  input: z.strictObject({ ids: z.array(recordId).max(AT_ONCE) }),
  allowed: mayWithLicences('recount-deadlines'),
  run: async (context: Asked, { ids }) => {
    await holdCases(context.transaction, ids)
    const projected = await projectCases.run(context, { ids })
    if (!projected.ok) return projected
    const moved = projected.value.filter(({ hasMoved }) => hasMoved)
    for (const each of moved) context.record(eventOf(each, { type: 'deadline-moved' }))
    return done({ moved: moved.length })
  },
})
