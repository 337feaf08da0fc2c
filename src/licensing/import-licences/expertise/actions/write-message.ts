import { z } from 'zod'
import { defineAction, done } from '../../../../platform/action.ts'
import type { Asked } from '../../../actor.ts'
import { eventOf } from '../../../documents/rules/events.ts'
import { messageFields } from '../../message-fields.ts'
import { mayWithLicences } from '../../rules/permissions.ts'
import { opinionNotice } from '../rules/opinion-notice.ts'
import { holdOpenOpinion } from '../steps/hold-open-opinion.ts'
import { keepMessage } from '../steps/keep-message.ts'

/** Somebody of either side writes in the thread of an opinion. Codes: not-found, opinion-ended, required, declaration-missing, too-many-files. */
export const writeMessage = defineAction({
  name: 'write-message',
  citation: 'Default 57',
  input: z.strictObject(messageFields),
  allowed: mayWithLicences('write-message'),
  run: async (context: Asked, { opinionId, text = '', file }) => {
    const held = await holdOpenOpinion.run(context, { opinionId })
    if (!held.ok) return held
    const kept = await keepMessage.run(context, { loaded: held.value, text, file })
    if (!kept.ok) return kept
    const { found, opinion, side } = held.value
    const event = side === 'asked' ? 'opinion-message' : 'opinion-question'
    context.record(eventOf(found, { type: 'opinion-written', data: { opinion: opinionId } }))
    context.followUp(opinionNotice(event, opinion, context.now))
    return done(kept.value)
  },
})
