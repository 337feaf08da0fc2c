import { z } from 'zod'
import { done } from '../../../platform/action.ts'
import { bounded } from '../../../platform/fields.ts'
import { secretDigest } from '../../../platform/identifiers.ts'
import { defineAction } from '../../define-action.ts'
import { isSessionLive, mayWithSignIn } from '../rules.ts'
import { findSessionByDigest } from '../store/sessions.ts'

export const findVisit = defineAction({
  name: 'find-visit',
  readOnly: true,
  input: z.strictObject({ secret: bounded(200) }),
  allowed: mayWithSignIn('find-visit'),
  run: async ({ transaction, now }, { secret }) => {
    const found = await findSessionByDigest(transaction, secretDigest(secret))
    return done(found !== undefined && isSessionLive(found.session, now) ? found : undefined)
  },
})
