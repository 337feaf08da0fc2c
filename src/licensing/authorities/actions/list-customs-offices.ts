import { z } from 'zod'
import { defineAction, done } from '../../../platform/action.ts'
import { formed } from '../../../platform/fields.ts'
import type { Asked } from '../../actor.ts'
import { mayAskAuthorities } from '../rules.ts'
import { listOffices } from '../store.ts'
import type { CustomsOffice } from '../types.ts'

/** The customs offices of a Member State, by name (IR 21). */
export const listCustomsOffices = defineAction({
  name: 'list-customs-offices',
  citation: 'IR 21',
  input: z.strictObject({ country: formed(/^[A-Z]{2}$/, 'country') }),
  allowed: mayAskAuthorities('list-customs-offices'),
  readOnly: true,
  run: async ({ transaction }: Asked, input) => {
    return done<readonly CustomsOffice[]>(await listOffices(transaction, input.country))
  },
})
