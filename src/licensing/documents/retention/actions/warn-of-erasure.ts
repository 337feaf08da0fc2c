import { z } from 'zod'
import { defineAction, done, refused } from '../../../../platform/action.ts'
import { recordId } from '../../../../platform/fields.ts'
import type { Asked } from '../../../actor.ts'
import { eventOf } from '../../rules/events.ts'
import { mayWithDocuments } from '../../rules/permissions.ts'
import { dueStep } from '../rules.ts'
import { findKept, markWarned } from '../store.ts'

/** Tells the holder of an untouched draft that it will be erased. Code: not-due. */
export const warnOfErasure = defineAction({
  name: 'warn-of-erasure',
  citation: 'R 10(4)',
  input: z.strictObject({ id: recordId }),
  allowed: mayWithDocuments('warn-of-erasure'),
  run: async ({ transaction, now, record, followUp }: Asked, { id }) => {
    const document = await findKept(transaction, id)
    if (document === undefined || dueStep(document, now) !== 'warn') return refused({ code: 'not-due' })
    await markWarned(transaction, id, now)
    record(eventOf(document, { type: 'warned' }))
    const occasion = now.toISOString()
    followUp({ queue: 'notice', data: { event: 'draft-ending', documentId: id, occasion } })
    return done({ id })
  },
})
