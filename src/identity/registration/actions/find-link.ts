import { z } from 'zod'
import { done } from '../../../platform/action.ts'
import { bounded } from '../../../platform/fields.ts'
import { secretDigest } from '../../../platform/identifiers.ts'
import { defineAction } from '../../define-action.ts'
import { linkState, mayWithRegistration } from '../rules.ts'
import { findLinkRow } from '../store.ts'

/** Looks at a mailed link without using it up. */
export const findLink = defineAction({
  name: 'find-link',
  readOnly: true,
  input: z.strictObject({ secret: bounded(200), purpose: z.enum(['activation', 'password-reset']) }),
  allowed: mayWithRegistration('find-link'),
  run: async ({ transaction, now }, { secret, purpose }) => {
    const found = await findLinkRow(transaction, secretDigest(secret))
    const link = found?.purpose === purpose ? found : undefined
    return done({ state: linkState(link, now), link })
  },
})
