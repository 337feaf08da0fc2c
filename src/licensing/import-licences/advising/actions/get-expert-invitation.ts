import { z } from 'zod'
import { defineAction, done } from '../../../../platform/action.ts'
import { secret } from '../../../../platform/fields.ts'
import type { Asked } from '../../../actor.ts'
import { mayWithLicences } from '../../rules/permissions.ts'
import { findInvitation } from '../steps/find-invitation.ts'

/** Who invites the expert that has the link; nothing of the case. Codes: those of find-invitation. */
export const getExpertInvitation = defineAction({
  name: 'get-expert-invitation',
  citation: 'Default 57',
  input: z.strictObject({ secret: secret(200, 'not-found') }),
  allowed: mayWithLicences('get-expert-invitation'),
  readOnly: true,
  run: async (context: Asked, { secret: given }) => {
    const found = await findInvitation.run(context, { secret: given })
    return found.ok ? done({ authorityName: found.value.authorityName }) : found
  },
})
