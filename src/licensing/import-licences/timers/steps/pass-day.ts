import type { LifeCycleAction } from '../../../../law/life-cycles.ts'
import { defineStep, done, type Refusal, refused } from '../../../../platform/action.ts'
import type { Asked } from '../../../actor.ts'
import type { DocumentNotice, Told } from '../../../documents/rules/events.ts'
import { moveDocument } from '../../../documents/steps/move-document.ts'
import { noticeOf } from '../../rules/notice.ts'
import { type CountedCase, countClocks } from '../../steps/count-clocks.ts'
import { projectCases } from '../../steps/project-cases.ts'
import { holdCases } from '../../store/clock-facts.ts'

/** A day that passes in cases: when, what it does by the tables of the law, and who is told. */
interface Passing {
  readonly ids: readonly string[]
  readonly action: LifeCycleAction
  readonly isDue: (counted: CountedCase) => boolean
  /** Of the refusal where it is not due. */
  readonly citation: string
  /** The event of the history and the notice. */
  readonly event: Extract<DocumentNotice, Told['type']>
  /** What else happens in a case that was moved. */
  readonly complete: (counted: CountedCase) => Promise<unknown>
}

/**
 * Lets a day pass in those of some cases in which it is due, all in one transaction; gives them. Refused where it passes
 * in none. Codes: not-found, not-due, and those of the table of transitions.
 */
export const passDay = defineStep({
  name: 'pass-day',
  citation: 'R1182/71 3',
  run: async (context: Asked, passing: Passing) => {
    const { ids, event, complete } = passing
    await holdCases(context.transaction, ids)
    const counted = await countClocks.run(context, { ids })
    if (!counted.ok) return counted
    const refusals: Refusal[] = []
    const passed: string[] = []
    for (const each of counted.value) {
      const moved = await moveIfDue(context, passing, each)
      if (!moved.ok) {
        refusals.push(...moved.refusals)
        continue
      }
      await complete(each)
      passed.push(each.id)
    }
    if (passed.length === 0) return refused(...(refusals.length > 0 ? refusals : [{ code: 'not-found' }]))
    const projected = await projectCases.run(context, { ids: passed })
    for (const id of passed) context.followUp(noticeOf(event, id, context.now))
    return projected.ok ? done({ ids: passed }) : projected
  },
})

async function moveIfDue(context: Asked, { action, isDue, citation, event }: Passing, counted: CountedCase) {
  if (!isDue(counted)) return refused({ code: 'not-due', citation })
  return moveDocument.run(context, { document: counted, action, told: { type: event } })
}
