import { z } from 'zod'
import { defineAction, done, refused } from '../../../../platform/action.ts'
import { secret } from '../../../../platform/fields.ts'
import { secretDigest } from '../../../../platform/identifiers.ts'
import type { Asked } from '../../../actor.ts'
import { mayWithDocuments } from '../../rules/permissions.ts'
import { findBySecret } from '../store.ts'
import type { Invitation } from '../types.ts'

/** To which document somebody is invited who has the link. Code: not-found. */
export const getInvitation = defineAction({
  name: 'get-invitation',
  citation: 'IR 19(4)',
  input: z.strictObject({ secret: secret(200, 'not-found') }),
  allowed: mayWithDocuments('get-invitation'),
  readOnly: true,
  run: async ({ transaction, now }: Asked, { secret: given }) => {
    const found = await findBySecret(transaction, { digest: secretDigest(given), at: now })
    if (found === undefined) return refused({ code: 'not-found' })
    const { id, documentId, type, number } = found
    return done<Invitation>({ id, documentId, type, number })
  },
})
