import { z } from 'zod'
import { documentTypes } from '../../../law/annex.ts'
import { defineAction, done } from '../../../platform/action.ts'
import type { Asked } from '../../actor.ts'
import { operatorOf } from '../../goods/rules/permissions.ts'
import { mayWithMandates } from '../rules.ts'
import { listPrincipals as list } from '../store.ts'

/** For which holders the actor may begin documents of a type now, besides for the own operator. */
export const listPrincipals = defineAction({
  name: 'list-principals',
  citation: 'Default 43',
  input: z.strictObject({ type: z.enum(documentTypes) }),
  allowed: mayWithMandates('list-principals'),
  readOnly: true,
  run: async ({ transaction, actor, now }: Asked, { type }) =>
    done(await list(transaction, { representativeId: operatorOf(actor) ?? '', type, at: now })),
})
