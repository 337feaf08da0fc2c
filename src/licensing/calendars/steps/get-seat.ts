import { defineStep, done } from '../../../platform/action.ts'
import type { Asked } from '../../actor.ts'
import { listChanges } from '../store.ts'
import type { ChangedSeat } from '../types.ts'

/** Where periods are counted for a State: its calendar with what its administrators have changed. */
export const getSeat = defineStep({
  name: 'get-seat',
  citation: 'R1182/71 2(1)',
  run: async ({ transaction }: Asked, { country }: { readonly country: string }) =>
    done<ChangedSeat>({ country, changes: await listChanges(transaction, country) }),
})
