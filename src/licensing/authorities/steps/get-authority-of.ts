import { defineStep, done } from '../../../platform/action.ts'
import type { Asked } from '../../actor.ts'
import { findAuthority, findCentralAuthority } from '../store.ts'
import type { Authority } from '../types.ts'

interface Given {
  /** ISO 3166-1 alpha-2, of import. */
  readonly country: string
  readonly authorityId?: string | undefined
}

/** The active authority that was chosen if it is one of the country, else the central one there; nothing without any. */
export const getAuthorityOf = defineStep({
  name: 'get-authority-of',
  citation: 'R 4(1)',
  run: async ({ transaction }: Asked, { country, authorityId }: Given) => {
    const chosen = authorityId === undefined ? undefined : await findAuthority(transaction, authorityId)
    if (chosen?.memberState === country) return done<Authority | undefined>(chosen)
    return done<Authority | undefined>(await findCentralAuthority(transaction, country))
  },
})
