import { z } from 'zod'
import { defineAction, done } from '../../../../platform/action.ts'
import type { Asked } from '../../../actor.ts'
import { mayWithDocuments } from '../../rules/permissions.ts'
import { dueBefore, dueStep } from '../rules.ts'
import { listKept } from '../store.ts'

const AT_ONCE = 500

/** The documents of which the holder is to be told, or that are to be erased; at most five hundred at once. */
export const listDueDocuments = defineAction({
  name: 'list-due-documents',
  citation: 'R 10(4)',
  input: z.strictObject({}),
  allowed: mayWithDocuments('list-due-documents'),
  readOnly: true,
  run: async ({ transaction, now }: Asked) => {
    const kept = await listKept(transaction, dueBefore(now), AT_ONCE)
    return done(kept.map(document => ({ id: document.id, step: dueStep(document, now) })))
  },
})
