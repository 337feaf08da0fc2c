import { z } from 'zod'
import { defineAction } from '../../../platform/action.ts'
import type { Asked } from '../../actor.ts'
import { mayWithMandates } from '../rules.ts'
import { showMandates } from '../steps/show-mandates.ts'

/** The mandates that the actor's operator gave or has, the newest first. */
export const listMandates = defineAction({
  name: 'list-mandates',
  citation: 'Default 43',
  input: z.strictObject({}),
  allowed: mayWithMandates('list-mandates'),
  readOnly: true,
  run: (context: Asked) => showMandates.run(context, {}),
})
