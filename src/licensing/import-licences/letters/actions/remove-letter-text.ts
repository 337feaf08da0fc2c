import { z } from 'zod'
import { defineAction, done, refused } from '../../../../platform/action.ts'
import { recordId } from '../../../../platform/fields.ts'
import type { Asked } from '../../../actor.ts'
import { authorityOf, mayWithLicences } from '../../rules/permissions.ts'
import { deleteLetterText } from '../store.ts'

/** Removes a letter text; letters that were sent keep its words. Code: not-found. */
export const removeLetterText = defineAction({
  name: 'remove-letter-text',
  citation: 'IR 18(1)',
  input: z.strictObject({ id: recordId }),
  allowed: mayWithLicences('remove-letter-text'),
  run: async ({ transaction, actor, record }: Asked, { id }) => {
    const authorityId = authorityOf(actor) ?? ''
    const isRemoved = authorityId !== '' && (await deleteLetterText(transaction, authorityId, id))
    if (!isRemoved) return refused({ code: 'not-found' })
    record({ type: 'letter-text-removed', record: { type: 'authority', id: authorityId }, data: { id } })
    return done({ id })
  },
})
