import { z } from 'zod'
import { defineAction } from '../../../../platform/action.ts'
import { recordId } from '../../../../platform/fields.ts'
import { type Asked, accountOf } from '../../../actor.ts'
import { actingName } from '../../acting.ts'
import { mayWithLicences } from '../../rules/permissions.ts'
import { assignCase } from '../steps/assign-case.ts'

/** An officer takes a case, also one of an absent colleague. Codes: not-found, not-open. */
export const takeCase = defineAction({
  name: 'take-case',
  citation: 'Default 7',
  input: z.strictObject({ id: recordId }),
  allowed: mayWithLicences('take-case'),
  run: async (context: Asked, { id }) => {
    const to = { account: accountOf(context.actor) ?? '', name: actingName(context.actor) }
    return assignCase.run(context, { id, to })
  },
})
