import { defineStep, done, refused } from '../../../platform/action.ts'
import type { Asked } from '../../actor.ts'
import { operatorOf } from '../../goods/rules/permissions.ts'
import { mayEnd, sideOf, stateOf } from '../rules.ts'
import { type MandateRow, mandatesOf } from '../store.ts'
import type { ShownMandate } from '../types.ts'

/** The mandates that the actor's operator gave or has, or one of them. Code: not-found. */
export const showMandates = defineStep({
  name: 'show-mandates',
  citation: 'Default 43',
  run: async (context: Asked, { id }: { readonly id?: string }) => {
    const all = mandatesOf(context.transaction, operatorOf(context.actor) ?? '')
    const rows = await (id === undefined ? all : all.where('mandate.id', '=', id)).execute()
    const shown = rows.flatMap(row => show(context, row))
    return id !== undefined && shown.length === 0 ? refused({ code: 'not-found' }) : done(shown)
  },
})

function show({ actor, now }: Asked, row: MandateRow): readonly ShownMandate[] {
  const { givenBy, endedBy, endedAt, endedSide, ...same } = row
  const mandate = {
    ...same,
    givenBy: givenBy ?? undefined,
    endedBy: endedBy ?? undefined,
    endedAt: endedAt ?? undefined,
    endedSide: endedSide ?? undefined,
  }
  const side = sideOf(actor, mandate)
  if (side === undefined) return []
  return [{ ...mandate, side, state: stateOf(mandate, now), mayEnd: mayEnd(actor, mandate, now) }]
}
