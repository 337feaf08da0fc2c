import { z } from 'zod'
import { defineAction, done, refused } from '../../../../platform/action.ts'
import { line, recordId } from '../../../../platform/fields.ts'
import { newId } from '../../../../platform/identifiers.ts'
import type { Asked } from '../../../actor.ts'
import { eventOf } from '../../rules/events.ts'
import { mayWithDocuments } from '../../rules/permissions.ts'
import { openToShare } from '../steps/open-to-share.ts'
import { insertAccess } from '../store.ts'
import { findNextHolder } from './find-next-holder.ts'

/** The holder lets a registered operator read a document (IR 19(4)). Codes: those of find-next-holder; already-given at `eori`. */
export const giveAccess = defineAction({
  name: 'give-access',
  citation: 'IR 19(4)',
  input: z.strictObject({ id: recordId, eori: line(40).default('') }),
  allowed: mayWithDocuments('give-access'),
  run: async (context: Asked, { id, eori }) => {
    const shared = await openToShare.run(context, { id, isHeld: true })
    if (!shared.ok) return shared
    const found = await findNextHolder.run(context, { id, eori })
    if (!found.ok) return found
    const { transaction, actor, now } = context
    const access = {
      id: newId(now),
      documentId: id,
      operatorId: found.value.id,
      at: now,
      by: actor.reference,
    }
    if (!(await insertAccess(transaction, access)))
      return refused({ code: 'already-given', field: 'eori', citation: 'IR 19(4)' })
    context.record(eventOf(shared.value, { type: 'access-given', data: { to: found.value.eori } }))
    return done({ id: access.id })
  },
})
