import { defineStep, done } from '../../../platform/action.ts'
import type { Asked } from '../../actor.ts'
import { projectionOf, waitsFor } from '../rules/projection.ts'
import { daysToTell, runningDays } from '../rules/told-days.ts'
import { insertTold, updateProjections } from '../store/clock-facts.ts'
import { type CountedCase, countClocks } from './count-clocks.ts'

/**
 * Writes what work lists show of cases, from what happened in them and the calendar of the seat, and remembers the last
 * days that are told by it (Default 34). Gives those of the cases that there are, and whether a last day moved in each
 * that had been told.
 */
export const projectCases = defineStep({
  name: 'project-cases',
  citation: 'R 4(6)',
  run: async (context: Asked, { ids }: { readonly ids: readonly string[] }) => {
    const { transaction, now } = context
    const counted = await countClocks.run(context, { ids })
    if (!counted.ok) return counted
    const projected = counted.value.map(project)
    const told = projected.flatMap(({ id, anew }) => anew.map(each => ({ ...each, documentId: id })))
    await insertTold(transaction, told, now)
    await updateProjections(
      transaction,
      projected.map(({ written }) => written),
    )
    return done(projected.map(({ id, type, hasMoved }) => ({ id, type, hasMoved })))
  },
})

function project(counted: CountedCase) {
  const { id, type, authorityId, deadlines, told, calendar } = counted
  const running = waitsFor(counted) === undefined ? [] : runningDays(deadlines)
  const { anew, moved } = daysToTell(running, told)
  const written = { ...projectionOf(counted, deadlines), id, authorityId, calendar }
  return { id, type, anew, written, hasMoved: moved.length > 0 }
}
