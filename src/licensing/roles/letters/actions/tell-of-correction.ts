import { z } from 'zod'
import { defineAction, done } from '../../../../platform/action.ts'
import { recordId } from '../../../../platform/fields.ts'
import type { Asked } from '../../../actor.ts'
import { mayWithRoles } from '../../rules/permissions.ts'
import { listOpenRequests } from '../../store/requests.ts'
import { tellDeciders } from '../steps/tell-deciders.ts'

/** Tells those who decide that a new operator was corrected. Asked by the clock. */
export const tellOfCorrection = defineAction({
  name: 'tell-of-correction',
  input: z.strictObject({ operatorId: recordId }),
  allowed: mayWithRoles('tell-of-correction'),
  run: async (context: Asked, { operatorId }) => {
    const [request] = await listOpenRequests(context.transaction, operatorId)
    if (request !== undefined) await tellDeciders.run(context, { roleId: request.id })
    return done(null)
  },
})
