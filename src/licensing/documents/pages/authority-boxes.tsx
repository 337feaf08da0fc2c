import type { FastifyInstance, FastifyReply } from 'fastify'
import { readForm, sendingKey } from '../../../platform/http/form.ts'
import { leadTo } from '../../../platform/http/respond.ts'
import { perform } from '../../../platform/perform.ts'
import type { Site } from '../../site.ts'
import { setNationalReference } from '../actions/set-national-reference.ts'
import { setTemporaryAdmission } from '../actions/set-temporary-admission.ts'
import { fillableBoxes } from '../rules/authority-boxes.ts'
import type { Document } from '../types.ts'
import { type AuthorityBox, authorityBoxPaths } from '../views/authority-boxes.tsx'
import { showStatement } from './show-document.tsx'
import { answerAbsent, explained, findSeen, typedValues, type Visiting } from './visiting.tsx'

/** The boxes that officers fill in after the signature: I.4 and I.9. */
export function addAuthorityBoxPages(server: FastifyInstance, site: Site): void {
  const base = '/importer-statements/:id'
  server.post(`${base}/${authorityBoxPaths.nationalReference}`, async (request, reply) =>
    save({ site, request, reply }, 'nationalReference'),
  )
  server.post(`${base}/${authorityBoxPaths.admittedUntil}`, async (request, reply) =>
    save({ site, request, reply }, 'admittedUntil'),
  )
}

async function save(visiting: Visiting, box: AuthorityBox): Promise<FastifyReply> {
  const { request, reply } = visiting
  const statement = await findSeen(visiting)
  if (statement === undefined) return reply
  if (!fillableBoxes(request.visit.actor, statement)[box]) return answerAbsent(visiting)
  const outcome = await performSetting(visiting, box, statement)
  if (outcome.ok) return leadTo(reply, `/importer-statements/${statement.id}?done=authority-box`)
  const errors = explained(visiting, outcome.refusals)
  return showStatement(visiting, statement, { values: typedValues(request.body), errors })
}

function performSetting({ site, request }: Visiting, box: AuthorityBox, { id }: Document) {
  const asked = {
    actor: request.visit.actor,
    input: { ...readForm(request.body), id },
    idempotencyKey: sendingKey(request.body),
  }
  return box === 'nationalReference'
    ? perform(site.workplace, setNationalReference, asked)
    : perform(site.workplace, setTemporaryAdmission, asked)
}
