import { z } from 'zod'
import { defineAction, done } from '../../../../platform/action.ts'
import type { Asked } from '../../../actor.ts'
import { authorityOf, mayWithLicences } from '../../rules/permissions.ts'
import { demandsFourEyes } from '../../store/decisions.ts'

/** Whether the authority of an officer demands that a second person seals. */
export const getFourEyes = defineAction({
  name: 'get-four-eyes',
  citation: 'Default 45',
  input: z.strictObject({}),
  allowed: mayWithLicences('get-four-eyes'),
  readOnly: true,
  run: async ({ transaction, actor }: Asked, _input: object) => {
    const authorityId = authorityOf(actor)
    return done({
      demands: authorityId === undefined || (await demandsFourEyes(transaction, authorityId)),
    })
  },
})
