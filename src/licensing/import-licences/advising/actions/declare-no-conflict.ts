import { z } from 'zod'
import { defineAction, done, refused } from '../../../../platform/action.ts'
import { recordId } from '../../../../platform/fields.ts'
import type { Asked } from '../../../actor.ts'
import { eventOf } from '../../../documents/rules/events.ts'
import { holdOpenOpinion } from '../../expertise/steps/hold-open-opinion.ts'
import { mayWithLicences } from '../../rules/permissions.ts'
import { setDeclared } from '../../store/opinion-ends.ts'

/** An expert declares to be independent and to have no conflict of interest, before the first answer. Codes: not-found, opinion-ended, required. */
export const declareNoConflict = defineAction({
  name: 'declare-no-conflict',
  citation: 'IR 8(1)(d)(viii)',
  input: z.strictObject({ opinionId: recordId, hasNoConflict: z.boolean().default(false) }),
  allowed: mayWithLicences('declare-no-conflict'),
  run: async (context: Asked, { opinionId, hasNoConflict }) => {
    const held = await holdOpenOpinion.run(context, { opinionId, side: 'asked' })
    if (!held.ok) return held
    if (!hasNoConflict)
      return refused({ code: 'required', field: 'hasNoConflict', citation: 'IR 8(1)(d)(viii)' })
    if (held.value.opinion.declaredAt !== undefined) return done({ id: opinionId })
    await setDeclared(context.transaction, opinionId, context.now)
    context.record(eventOf(held.value.found, { type: 'opinion-declared', data: { opinion: opinionId } }))
    return done({ id: opinionId })
  },
})
