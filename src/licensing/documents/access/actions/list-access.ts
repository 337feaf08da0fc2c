import { z } from 'zod'
import { defineAction, done } from '../../../../platform/action.ts'
import { recordId } from '../../../../platform/fields.ts'
import type { Asked } from '../../../actor.ts'
import { mayWithDocuments } from '../../rules/permissions.ts'
import { openToShare } from '../steps/open-to-share.ts'
import { listGiven, listInvitations } from '../store.ts'
import type { AccessList } from '../types.ts'

/** Who has access to a document by its holder's will, for the holder alone. Code: not-found. */
export const listAccess = defineAction({
  name: 'list-access',
  citation: 'IR 19(4)',
  input: z.strictObject({ id: recordId }),
  allowed: mayWithDocuments('list-access'),
  readOnly: true,
  run: async (context: Asked, { id }) => {
    const found = await openToShare.run(context, { id })
    if (!found.ok) return found
    const { transaction, now } = context
    const given = await listGiven(transaction, id)
    return done<AccessList>({
      given,
      invitations: await listInvitations(transaction, { documentId: id, at: now }),
    })
  },
})
