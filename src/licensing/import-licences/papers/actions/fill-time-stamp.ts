import { z } from 'zod'
import { defineAction, done, refused } from '../../../../platform/action.ts'
import { recordId } from '../../../../platform/fields.ts'
import type { Asked } from '../../../actor.ts'
import { mayWithLicences } from '../../rules/permissions.ts'
import { askForStamp } from '../../steps/ask-for-stamp.ts'
import { holdMissingStamp, updateTimeStamp } from '../../store/stamps.ts'

/**
 * Fills in the time stamp of an event at which the time-stamp authority was away or not asked: it then says that the event was no
 * later. Codes: not-found where it is not missing, and those of the authority.
 */
export const fillTimeStamp = defineAction({
  name: 'fill-time-stamp',
  citation: 'IR 17(3)',
  input: z.strictObject({ id: recordId }),
  allowed: mayWithLicences('fill-time-stamp'),
  run: async (context: Asked, { id }) => {
    const digest = await holdMissingStamp(context.transaction, id)
    if (digest === undefined) return refused({ code: 'not-found' })
    const stamped = await askForStamp.run(context, { digest })
    if (!stamped.ok) return stamped
    if (stamped.value === undefined) return refused({ code: 'not-found' })
    await updateTimeStamp(context.transaction, id, stamped.value)
    return done({ id })
  },
})
