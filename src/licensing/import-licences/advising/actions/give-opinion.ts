import { z } from 'zod'
import { defineAction, done } from '../../../../platform/action.ts'
import type { Asked } from '../../../actor.ts'
import { eventOf } from '../../../documents/rules/events.ts'
import { actingName } from '../../acting.ts'
import { opinionNotice } from '../../expertise/rules/opinion-notice.ts'
import { holdOpenOpinion } from '../../expertise/steps/hold-open-opinion.ts'
import { keepMessage } from '../../expertise/steps/keep-message.ts'
import { messageFields } from '../../message-fields.ts'
import { mayWithLicences } from '../../rules/permissions.ts'
import { setGiven } from '../../store/opinion-ends.ts'

/** Whoever was asked gives the opinion, which ends the thread. Codes: not-found, opinion-ended, required, declaration-missing, too-many-files. */
export const giveOpinion = defineAction({
  name: 'give-opinion',
  citation: 'Default 57',
  input: z.strictObject(messageFields),
  allowed: mayWithLicences('give-opinion'),
  run: async (context: Asked, { opinionId, text = '', file }) => {
    const held = await holdOpenOpinion.run(context, { opinionId, side: 'asked' })
    if (!held.ok) return held
    const kept = await keepMessage.run(context, { loaded: held.value, text, file, isOpinion: true })
    if (!kept.ok) return kept
    const { transaction, actor, now } = context
    const { found, opinion } = held.value
    await setGiven(transaction, { id: opinionId, by: actor.reference, byName: actingName(actor), at: now })
    context.record(eventOf(found, { type: 'opinion-given', data: { opinion: opinionId } }))
    context.followUp(opinionNotice('opinion-given', opinion, now))
    return done({ id: opinionId })
  },
})
