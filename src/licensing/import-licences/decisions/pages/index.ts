import type { FastifyInstance } from 'fastify'
import type { Site } from '../../../site.ts'
import { type ActDoor, doAct, showAct } from '../../act-page.tsx'
import { answeringCases } from '../../visiting.tsx'
import { amendDoor } from './amend.tsx'
import { appealDoor } from './appeal.tsx'
import { settleFourEyes, showFourEyes } from './four-eyes.tsx'
import { prepare, prepareDoor } from './prepare.tsx'
import { reissueDoor } from './reissue.tsx'
import { returnDoor } from './return.tsx'
import { revokeDoor } from './revoke.tsx'
import { seal, sealForm } from './seal.tsx'

const doors: Readonly<Record<string, ActDoor>> = {
  return: returnDoor,
  amendment: amendDoor,
  revocation: revokeDoor,
  reissue: reissueDoor,
  appeal: appealDoor,
}

/** Decisions: prepared, returned, sealed, and what follows them. */
export function addDecisionPages(server: FastifyInstance, site: Site): void {
  const answer = answeringCases(site)
  server.get(
    '/cases/four-eyes',
    answer(visiting => showFourEyes(visiting)),
  )
  server.post('/cases/four-eyes', answer(settleFourEyes))
  for (const [path, door] of Object.entries(doors)) {
    server.get(
      `/cases/:id/${path}`,
      answer(visiting => showAct(visiting, door)),
    )
    server.post(
      `/cases/:id/${path}`,
      answer(visiting => doAct(visiting, door)),
    )
  }
  server.get(
    '/cases/:id/decision',
    answer(visiting => showAct(visiting, prepareDoor)),
  )
  server.post('/cases/:id/decision', answer(prepare))
  server.get(
    '/cases/:id/seal',
    answer(visiting => showAct(visiting, sealForm)),
  )
  server.post('/cases/:id/seal', answer(seal))
}
