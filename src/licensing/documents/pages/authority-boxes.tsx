import type { FastifyInstance, FastifyReply } from 'fastify'
import type { z } from 'zod'
import { decodeForm } from '../../../platform/http/decode-form.ts'
import { sendingKey } from '../../../platform/http/form.ts'
import { leadTo } from '../../../platform/http/respond.ts'
import { perform } from '../../../platform/perform.ts'
import type { Site } from '../../site.ts'
import { setNationalReference } from '../actions/set-national-reference.ts'
import { setTemporaryAdmission } from '../actions/set-temporary-admission.ts'
import type { DocumentKind } from '../kind.ts'
import { fillableBoxes } from '../rules/authority-boxes.ts'
import type { Document } from '../types.ts'
import { type AuthorityBox, authorityBoxPaths } from '../views/authority-boxes.tsx'
import { answerAbsent, explained, findSeen, typedValues, type Visiting } from '../visiting.tsx'
import { showStatement } from './show-document.tsx'

/** The boxes that officers fill in after the signature: I.4 and I.9. */
export function addAuthorityBoxPages(server: FastifyInstance, site: Site, kind: DocumentKind): void {
  const base = `${kind.path}/:id`
  server.post(`${base}/${authorityBoxPaths.nationalReference}`, async (request, reply) =>
    save({ site, request, reply, kind }, 'nationalReference'),
  )
  server.post(`${base}/${authorityBoxPaths.admittedUntil}`, async (request, reply) =>
    save({ site, request, reply, kind }, 'admittedUntil'),
  )
}

async function save(visiting: Visiting, box: AuthorityBox): Promise<FastifyReply> {
  const { request, reply } = visiting
  const statement = await findSeen(visiting)
  if (statement === undefined) return reply
  if (!fillableBoxes(request.visit.actor, statement)[box]) return answerAbsent(visiting)
  const outcome = await performSetting(visiting, box, statement)
  if (outcome.ok) return leadTo(reply, `${statement.address}?done=authority-box`)
  const errors = explained(visiting, outcome.refusals)
  return showStatement(visiting, statement, { values: typedValues(request.body), errors })
}

function performSetting({ site, request }: Visiting, box: AuthorityBox, { id }: Document) {
  const by = { actor: request.visit.actor, idempotencyKey: sendingKey(request.body) }
  const inputOf = (action: { readonly input: z.ZodType }) => ({
    ...decodeForm(action.input, request.body),
    id,
  })
  return box === 'nationalReference'
    ? perform(site.workplace, setNationalReference, { ...by, input: inputOf(setNationalReference) })
    : perform(site.workplace, setTemporaryAdmission, { ...by, input: inputOf(setTemporaryAdmission) })
}
