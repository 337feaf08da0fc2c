import { z } from 'zod'
import { defineAction, done } from '../../../platform/action.ts'
import { formed, line } from '../../../platform/fields.ts'
import type { Asked } from '../../actor.ts'
import { mayAskAuthorities } from '../rules.ts'
import { findCentralAuthority, findResponsible } from '../store.ts'
import type { Authority } from '../types.ts'

/** The authority that is responsible at an address, by postal code, else for the whole state; nothing for a country without one. */
export const findResponsibleAuthority = defineAction({
  name: 'find-responsible-authority',
  citation: 'R 4(11)',
  input: z.strictObject({
    country: formed(/^[A-Z]{2}$/, 'country'),
    postalCode: line(20),
    /** Asks for the central authority whatever the postal code. */
    centralOnly: z.boolean().optional(),
  }),
  allowed: mayAskAuthorities('find-responsible-authority'),
  readOnly: true,
  run: async ({ transaction }: Asked, input) => {
    const found = input.centralOnly
      ? await findCentralAuthority(transaction, input.country)
      : await findResponsible(transaction, input)
    return done<Authority | undefined>(found)
  },
})
