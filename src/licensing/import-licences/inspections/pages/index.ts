import type { FastifyInstance } from 'fastify'
import type { Site } from '../../../site.ts'
import { doAct, showAct } from '../../act-page.tsx'
import { answeringCases } from '../../visiting.tsx'
import { cancelDoor } from './cancel.tsx'
import { moveDoor } from './move.tsx'
import { planDoor } from './plan.tsx'
import { recordDoor } from './record.tsx'

/** Inspections of goods before the decision: planned, moved, cancelled and recorded. */
export function addInspectionPages(server: FastifyInstance, site: Site): void {
  const answer = answeringCases(site)
  const base = '/cases/:id/inspections'
  const doors = {
    new: planDoor,
    ':inspection/moving': moveDoor,
    ':inspection/cancellation': cancelDoor,
    ':inspection/record': recordDoor,
  }
  for (const [page, door] of Object.entries(doors)) {
    server.get(
      `${base}/${page}`,
      answer(visiting => showAct(visiting, door)),
    )
    server.post(
      `${base}/${page}`,
      answer(visiting => doAct(visiting, door)),
    )
  }
}
