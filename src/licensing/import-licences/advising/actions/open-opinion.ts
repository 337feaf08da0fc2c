import { z } from 'zod'
import { defineAction, done, refused } from '../../../../platform/action.ts'
import { recordId } from '../../../../platform/fields.ts'
import type { Asked } from '../../../actor.ts'
import { getAuthority } from '../../../authorities/steps/get-authority.ts'
import { eventOf } from '../../../documents/rules/events.ts'
import { isUsable, leftForAsked } from '../../expertise/rules/standing.ts'
import { loadOpinion } from '../../expertise/steps/load-opinion.ts'
import type { AskedOpinion } from '../../expertise/types.ts'
import { mayWithLicences } from '../../rules/permissions.ts'
import { listMessages } from '../../store/opinion-messages.ts'

/** Whoever was asked reads the question, what was chosen, and the thread; the history keeps that they did. Code: not-found. */
export const openOpinion = defineAction({
  name: 'open-opinion',
  citation: 'Default 57',
  input: z.strictObject({ opinionId: recordId }),
  allowed: mayWithLicences('open-opinion'),
  run: async (context: Asked, { opinionId }) => {
    const loaded = await loadOpinion.run(context, { opinionId })
    if (!loaded.ok) return loaded
    const { opinion, found, side, standing } = loaded.value
    const messages = await listMessages(context.transaction, [opinionId])
    const left = side === 'asked' ? leftForAsked({ ...opinion, messages }, found) : undefined
    if (left === undefined) return refused({ code: 'not-found' })
    const authority = await getAuthority.run(context, opinion)
    if (!authority.ok) return authority
    context.record(eventOf(found, { type: 'opinion-read', data: { opinion: opinionId } }))
    const { expertEmail: _email, takenBackReason: _reason, ...shown } = left
    return done<AskedOpinion>({
      ...shown,
      ...{ caseNumber: found.number, standing, isShown: isUsable(opinion, found) },
      ...{ authorityName: authority.value.name, memberState: authority.value.memberState },
    })
  },
})
