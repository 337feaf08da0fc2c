import { defineStep, done, refused } from '../../../platform/action.ts'
import type { Asked } from '../../actor.ts'
import { findOffice } from '../store.ts'
import type { CustomsOffice } from '../types.ts'

/** The customs office with an official code (IR 21). Code: not-found. */
export const getCustomsOffice = defineStep({
  name: 'get-customs-office',
  citation: 'IR 21',
  run: async ({ transaction }: Asked, { code }: { readonly code: string }) => {
    const office = await findOffice(transaction, code)
    return office === undefined ? refused({ code: 'not-found' }) : done<CustomsOffice>(office)
  },
})
