import { defineStep, done, refused } from '../../../platform/action.ts'
import type { Asked } from '../../actor.ts'
import { digestOf } from '../digest-of.ts'
import { projectionOf, waitsFor } from '../rules/projection.ts'
import { daysToTell, runningDays } from '../rules/told-days.ts'
import { findCase, insertTold, updateProjection } from '../store/cases.ts'
import { loadCase } from './load-case.ts'

/**
 * Writes what work lists show of a case, from what happened in it and the calendar of the seat, and remembers the last
 * days that are told by it (Default 34). Run after everything that moves a case, and at will. Gives whether a last day
 * moved that had been told. Code: not-found.
 */
export const projectCase = defineStep({
  name: 'project-case',
  citation: 'R 4(6)',
  run: async (context: Asked, { id }: { readonly id: string }) => {
    const { transaction, now } = context
    const head = await findCase(transaction, id)
    if (head === undefined) return refused({ code: 'not-found' })
    const found = await loadCase.run(context, head)
    if (!found.ok) return found
    const { deadlines, told, seat } = found.value
    const running = waitsFor(head) === undefined ? [] : runningDays(deadlines)
    const { anew, moved } = daysToTell(running, told)
    await insertTold(transaction, { documentId: id, deadlines: anew, at: now })
    const calendar = digestOf(seat.changes)
    await updateProjection(transaction, { id, calendar, ...projectionOf(head, deadlines) })
    return done({ hasMoved: moved.length > 0 })
  },
})
