import { z } from 'zod'
import { defineAction, done, refused } from '../../../platform/action.ts'
import { formed } from '../../../platform/fields.ts'
import type { Asked } from '../../actor.ts'
import { mayAskAuthorities } from '../rules.ts'
import { findOffice } from '../store.ts'
import type { CustomsOffice } from '../types.ts'

/** The customs office with an official code (IR 21). Code: not-found. */
export const getCustomsOffice = defineAction({
  name: 'get-customs-office',
  citation: 'IR 21',
  input: z.object({ code: formed(/^[A-Z]{2}[A-Z0-9]{6}$/, 'not-found') }),
  allowed: mayAskAuthorities('get-customs-office'),
  readOnly: true,
  run: async ({ transaction }: Asked, input) => {
    const office = await findOffice(transaction, input.code)
    return office === undefined ? refused({ code: 'not-found' }) : done<CustomsOffice>(office)
  },
})
