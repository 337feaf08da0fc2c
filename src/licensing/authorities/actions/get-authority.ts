import { z } from 'zod'
import { defineAction, done, refused } from '../../../platform/action.ts'
import { recordId } from '../../../platform/fields.ts'
import type { Asked } from '../../actor.ts'
import { mayAskAuthorities } from '../rules.ts'
import { findAuthority } from '../store.ts'
import type { Authority } from '../types.ts'

/** One competent authority (R 4(11)). Code: not-found. */
export const getAuthority = defineAction({
  name: 'get-authority',
  citation: 'R 4(11)',
  input: z.object({ authorityId: recordId }),
  allowed: mayAskAuthorities('get-authority'),
  readOnly: true,
  run: async ({ transaction }: Asked, input) => {
    const authority = await findAuthority(transaction, input.authorityId)
    return authority === undefined ? refused({ code: 'not-found' }) : done<Authority>(authority)
  },
})
