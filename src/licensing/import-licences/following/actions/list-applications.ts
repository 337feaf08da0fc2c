import { z } from 'zod'
import { defineAction, done } from '../../../../platform/action.ts'
import type { Asked } from '../../../actor.ts'
import { operatorOf } from '../../../goods/rules/permissions.ts'
import { mayWithLicences } from '../../rules/permissions.ts'
import { listUnderWay, type UnderWayRow } from '../../store/under-way.ts'
import { situationOf } from '../rules/situation.ts'
import type { ApplicationUnderWay } from '../types.ts'

/** The applications that wait for a decision about the holder's goods, or for an answer, the nearest last day first. */
export const listApplications = defineAction({
  name: 'list-applications',
  citation: 'R 4(6)',
  input: z.strictObject({}),
  allowed: mayWithLicences('list-applications'),
  readOnly: true,
  run: async ({ transaction, actor }: Asked) => {
    const operatorId = operatorOf(actor)
    const found = operatorId === undefined ? [] : await listUnderWay(transaction, operatorId)
    return done(found.flatMap(toUnderWay))
  },
})

/** What is prepared for the seal is nobody's business but the authority's. */
function toUnderWay({ status, subState, flags, ...row }: UnderWayRow): readonly ApplicationUnderWay[] {
  const situation = situationOf({ status, subState, flags })
  return situation === undefined ? [] : [{ ...row, situation }]
}
