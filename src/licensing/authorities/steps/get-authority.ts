import { defineStep, done, refused } from '../../../platform/action.ts'
import type { Asked } from '../../actor.ts'
import { findAuthority } from '../store.ts'
import type { Authority } from '../types.ts'

/** One competent authority (R 4(11)). Code: not-found. */
export const getAuthority = defineStep({
  name: 'get-authority',
  citation: 'R 4(11)',
  run: async ({ transaction }: Asked, { authorityId }: { readonly authorityId: string }) => {
    const authority = await findAuthority(transaction, authorityId)
    return authority === undefined ? refused({ code: 'not-found' }) : done<Authority>(authority)
  },
})
