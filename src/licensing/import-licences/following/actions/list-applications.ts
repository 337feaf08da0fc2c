import { z } from 'zod'
import { defineAction, done } from '../../../../platform/action.ts'
import type { Asked } from '../../../actor.ts'
import { operatorOf } from '../../../goods/rules/permissions.ts'
import { findPrincipals } from '../../../mandates/steps/find-principals.ts'
import { mayWithLicences } from '../../rules/permissions.ts'
import { listUnderWay, type UnderWayRow } from '../../store/under-way.ts'
import { situationOf } from '../rules/situation.ts'
import type { ApplicationUnderWay } from '../types.ts'

/** The applications that wait for a decision about the holder's goods or those of holders it acts for, or for an answer, the nearest last day first. */
export const listApplications = defineAction({
  name: 'list-applications',
  citation: 'R 4(6)',
  input: z.strictObject({}),
  allowed: mayWithLicences('list-applications'),
  readOnly: true,
  run: async (context: Asked) => {
    const own = operatorOf(context.actor)
    const principals = await findPrincipals.run(context, { type: 'ICG-L' })
    if (own === undefined || !principals.ok) return done<readonly ApplicationUnderWay[]>([])
    const operatorIds = [own, ...principals.value.map(({ operatorId }) => operatorId)]
    const found = await listUnderWay(context.transaction, operatorIds)
    return done(found.flatMap(row => toUnderWay(row, own)))
  },
})

/** What is prepared for the seal is nobody's business but the authority's. */
function toUnderWay(
  { status, subState, flags, operatorId, holder, ...row }: UnderWayRow,
  own: string,
): readonly ApplicationUnderWay[] {
  const situation = situationOf({ status, subState, flags })
  const representing = operatorId === own ? undefined : holder
  return situation === undefined ? [] : [{ ...row, situation, representing }]
}
