import { transition } from '../../../../law/life-cycles.ts'
import { defineStep, done, refused } from '../../../../platform/action.ts'
import type { Asked } from '../../../actor.ts'
import { kindOf } from '../../kind.ts'
import { eventOf } from '../../rules/events.ts'
import { documentScope } from '../../rules/scope.ts'
import { updateStatus } from '../../store/changes.ts'
import { holdNumber } from '../../store/hold.ts'
import type { Document } from '../../types.ts'

/** Ends the document that the one signed now corrects, if there is one; held until the transaction ends. Code: cannot-be-replaced. */
export const replaceDocument = defineStep({
  name: 'replace-document',
  citation: 'IR2145 Annex I',
  run: async (context: Asked, { type, number, replaces }: Pick<Document, 'type' | 'number' | 'replaces'>) => {
    if (replaces === undefined) return done(undefined)
    const { transaction, actor, now, services } = context
    const old = await holdNumber(transaction, { number: replaces, scope: documentScope(actor, now) })
    const { verbs } = kindOf(services.kinds, type)
    const step = old && verbs.replace && transition(type, old.status, verbs.replace)
    if (old === undefined || !step || !step.ok)
      return refused({ code: 'cannot-be-replaced', citation: 'Default 7' })
    await updateStatus(transaction, { id: old.id, status: step.to, at: now })
    const ended = { type, id: old.id }
    context.record(eventOf(ended, { type: 'replaced', data: { replacedBy: number } }))
    return done(undefined)
  },
})
