import type { FastifyInstance } from 'fastify'
import type { Site } from '../../../site.ts'
import { doAct, showAct } from '../../act-page.tsx'
import { answeringCases } from '../../visiting.tsx'
import { cancelDoor } from './cancel.tsx'
import { doWith, showOpen } from './found-inspection.ts'
import { moveDoor } from './move.tsx'
import { planDoor } from './plan.tsx'
import { recordDoor } from './record.tsx'

/** Inspections of goods before the decision: planned, moved, cancelled and recorded. */
export function addInspectionPages(server: FastifyInstance, site: Site): void {
  const answer = answeringCases(site)
  const base = '/cases/:id/inspections'
  server.get(
    `${base}/new`,
    answer(visiting => showAct(visiting, planDoor)),
  )
  server.post(
    `${base}/new`,
    answer(visiting => doAct(visiting, planDoor)),
  )
  server.get(`${base}/:inspection/moving`, answer(showOpen(moveDoor)))
  server.post(`${base}/:inspection/moving`, answer(doWith(moveDoor)))
  server.get(`${base}/:inspection/cancellation`, answer(showOpen(cancelDoor)))
  server.post(`${base}/:inspection/cancellation`, answer(doWith(cancelDoor)))
  server.get(`${base}/:inspection/record`, answer(showOpen(recordDoor)))
  server.post(`${base}/:inspection/record`, answer(doWith(recordDoor)))
}
