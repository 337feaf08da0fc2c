import { z } from 'zod'
import { defineAction, done } from '../../../platform/action.ts'
import { formed } from '../../../platform/fields.ts'
import type { Asked } from '../../actor.ts'
import { mayAskAuthorities } from '../rules.ts'
import { listAuthoritiesOf } from '../store.ts'
import type { Authority } from '../types.ts'

/** All competent authorities of a Member State, the central one among them (R 4(11)). */
export const listAuthorities = defineAction({
  name: 'list-authorities',
  citation: 'R 4(11)',
  input: z.strictObject({ country: formed(/^[A-Z]{2}$/, 'country') }),
  allowed: mayAskAuthorities('list-authorities'),
  readOnly: true,
  run: async ({ transaction }: Asked, input) => {
    return done<readonly Authority[]>(await listAuthoritiesOf(transaction, input.country))
  },
})
