import { z } from 'zod'
import { documentTypes } from '../../../law/annex.ts'
import { defineAction } from '../../../platform/action.ts'
import type { Asked } from '../../actor.ts'
import { mayWithMandates } from '../rules.ts'
import { findPrincipals } from '../steps/find-principals.ts'

/** For which holders the actor may begin documents of a type now, besides for the own operator. */
export const listPrincipals = defineAction({
  name: 'list-principals',
  citation: 'Default 43',
  input: z.strictObject({ type: z.enum(documentTypes) }),
  allowed: mayWithMandates('list-principals'),
  readOnly: true,
  run: (context: Asked, { type }) => findPrincipals.run(context, { type }),
})
