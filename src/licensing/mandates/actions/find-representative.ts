import { z } from 'zod'
import { defineAction, refused } from '../../../platform/action.ts'
import { line } from '../../../platform/fields.ts'
import type { Asked } from '../../actor.ts'
import { operatorOf } from '../../goods/rules/permissions.ts'
import { findByEori } from '../../operators/steps/find-by-eori.ts'
import { mayGiveMandates, mayWithMandates } from '../rules.ts'

/** Whom a mandate would be given, by the EORI number. Codes: not-found; at `eori` required, eori-malformed, eori-of-third-country, eori-not-registered, own-operator. */
export const findRepresentative = defineAction({
  name: 'find-representative',
  citation: 'Default 43',
  input: z.strictObject({ eori: line(40).default('') }),
  allowed: mayWithMandates('find-representative'),
  readOnly: true,
  run: async (context: Asked, { eori }) => {
    if (!mayGiveMandates(context.actor)) return refused({ code: 'not-found' })
    const found = await findByEori.run(context, { typed: eori })
    if (!found.ok) return found
    const isOwn = found.value.id === operatorOf(context.actor)
    return isOwn ? refused({ code: 'own-operator', field: 'eori' }) : found
  },
})
