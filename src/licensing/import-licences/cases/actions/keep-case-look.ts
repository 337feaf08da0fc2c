import { z } from 'zod'
import { defineAction, done } from '../../../../platform/action.ts'
import { recordId } from '../../../../platform/fields.ts'
import { type Asked, accountOf } from '../../../actor.ts'
import { mayWithLicences } from '../../rules/permissions.ts'
import { holdCase } from '../../steps/hold-case.ts'
import { keepLook } from '../../store/work.ts'

/** Remembers that an officer has looked at a case: what happens afterwards is new to them. Code: not-found. */
export const keepCaseLook = defineAction({
  name: 'keep-case-look',
  citation: 'IR 19',
  input: z.strictObject({ id: recordId }),
  allowed: mayWithLicences('keep-case-look'),
  run: async (context: Asked, { id }) => {
    const found = await holdCase.run(context, { id })
    if (!found.ok) return found
    await keepLook(context.transaction, {
      documentId: id,
      account: accountOf(context.actor) ?? '',
      at: context.now,
    })
    return done({ id })
  },
})
