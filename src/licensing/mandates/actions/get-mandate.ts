import { z } from 'zod'
import { defineAction, done, refused } from '../../../platform/action.ts'
import { recordId } from '../../../platform/fields.ts'
import type { Asked } from '../../actor.ts'
import { mayWithMandates } from '../rules.ts'
import { showMandates } from '../steps/show-mandates.ts'

/** A mandate that the actor's operator gave or has. Code: not-found. */
export const getMandate = defineAction({
  name: 'get-mandate',
  citation: 'Default 43',
  input: z.strictObject({ id: recordId }),
  allowed: mayWithMandates('get-mandate'),
  readOnly: true,
  run: async (context: Asked, asked) => {
    const found = await showMandates.run(context, asked)
    if (!found.ok) return found
    const [mandate] = found.value
    return mandate === undefined ? refused({ code: 'not-found' }) : done(mandate)
  },
})
