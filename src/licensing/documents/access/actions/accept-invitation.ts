import { z } from 'zod'
import { defineAction, done, refused } from '../../../../platform/action.ts'
import { secret } from '../../../../platform/fields.ts'
import { newId, secretDigest } from '../../../../platform/identifiers.ts'
import type { Asked } from '../../../actor.ts'
import { operatorOf } from '../../../goods/rules/permissions.ts'
import { linkTo } from '../../kind.ts'
import { eventOf } from '../../rules/events.ts'
import { mayWithDocuments } from '../../rules/permissions.ts'
import { accept, findBySecret, insertAccess } from '../store.ts'

/** Whoever has the link lets the own operator read the document, once. Codes: not-found, own-operator. */
export const acceptInvitation = defineAction({
  name: 'accept-invitation',
  citation: 'IR 19(4)',
  input: z.strictObject({ secret: secret(200, 'not-found') }),
  allowed: mayWithDocuments('accept-invitation'),
  run: async (context: Asked, { secret: given }) => {
    const { transaction, actor, now, services } = context
    const found = await findBySecret(transaction, { digest: secretDigest(given), at: now })
    const operatorId = operatorOf(actor)
    if (found === undefined || operatorId === undefined) return refused({ code: 'not-found' })
    const { id, documentId, type, number, holderId } = found
    if (holderId === operatorId) return refused({ code: 'own-operator' })
    const by = { at: now, by: actor.reference, operatorId }
    if (!(await accept(transaction, { ...by, id }))) return refused({ code: 'not-found' })
    await insertAccess(transaction, { ...by, id: newId(now), documentId })
    context.record(eventOf({ type, id: documentId }, { type: 'access-given', data: { invitation: id } }))
    return done(linkTo(services.kinds, { type, id: documentId, number }))
  },
})
