import { z } from 'zod'
import { defineAction, done } from '../../../../platform/action.ts'
import type { Asked } from '../../../actor.ts'
import { mayWithMandates } from '../../rules.ts'
import { newsBound } from '../rules.ts'
import { listEnding } from '../store.ts'

/** The open mandates that end within fourteen days. */
export const listEndingMandates = defineAction({
  name: 'list-ending-mandates',
  citation: 'Default 43',
  input: z.strictObject({}),
  allowed: mayWithMandates('list-ending-mandates'),
  readOnly: true,
  run: async ({ transaction, now }: Asked) =>
    done(await listEnding(transaction, { from: now, to: newsBound(now) })),
})
