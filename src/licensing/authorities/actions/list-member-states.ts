import { z } from 'zod'
import { defineAction, done } from '../../../platform/action.ts'
import type { Asked } from '../../actor.ts'
import { mayAskAuthorities } from '../rules.ts'
import { listCentralAuthorities } from '../store.ts'
import type { MemberStateEntry } from '../types.ts'

/** The Member States, and Northern Ireland, that have a competent authority to address (R 4(11)). */
export const listMemberStates = defineAction({
  name: 'list-member-states',
  citation: 'R 4(11)',
  input: z.strictObject({}),
  allowed: mayAskAuthorities('list-member-states'),
  readOnly: true,
  run: async ({ transaction }: Asked, _input: object) => {
    const found = await listCentralAuthorities(transaction)
    return done<readonly MemberStateEntry[]>(
      found.map(central => ({ country: central.memberState, central })),
    )
  },
})
