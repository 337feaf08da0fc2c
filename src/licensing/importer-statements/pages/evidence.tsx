import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import type { Outcome, Refusal } from '../../../platform/action.ts'
import { sendingKey } from '../../../platform/http/form.ts'
import { leadTo } from '../../../platform/http/respond.ts'
import { perform } from '../../../platform/perform.ts'
import { keepEvidence } from '../../goods/actions/keep-evidence.ts'
import type { Site } from '../../site.ts'
import { getStatementFile } from '../actions/get-statement-file.ts'
import { uploadEvidence } from '../actions/upload-evidence.ts'
import type { Statement } from '../types.ts'
import { EvidencePage, evidenceAddress } from '../views/asking.tsx'
import type { FormState } from '../views/form-state.ts'
import { words } from '../words/pages.ts'
import { countryChoices } from './choices.ts'
import { nothingChosen, readUploads, type Upload } from './uploads.ts'
import {
  answerAbsent,
  explained,
  findDraft,
  isAskedToSignIn,
  newKey,
  showBody,
  type Visiting,
} from './visiting.tsx'

const fileAddress = z.object({ id: z.string(), file: z.string() })

/** Supporting documents of box I.17: attached and read. */
export function addEvidencePages(server: FastifyInstance, site: Site): void {
  const base = '/importer-statements/:id/supporting-documents'
  server.get(`${base}/new`, async (request, reply) => {
    const visiting = { site, request, reply }
    const statement = await findDraft(visiting)
    return statement === undefined ? reply : showAdding(visiting, statement, {})
  })
  server.post(base, async (request, reply) => attach({ site, request, reply }))
  server.get(`${base}/:file`, async (request, reply) => sendFile({ site, request, reply }))
}

interface Again {
  readonly values?: FormState['values']
  readonly refusals?: readonly Refusal[]
}

function showAdding(visiting: Visiting, statement: Statement, { values = {}, refusals = [] }: Again) {
  const { say } = visiting.request
  const form = { say, values, errors: explained(visiting, refusals) }
  const asking = { say, form, statement, countries: countryChoices(say), idempotencyKey: newKey(visiting) }
  return showBody(visiting, {
    title: say(words.evidenceAddTitle),
    problem: refusals.length > 0,
    typedAt: evidenceAddress(statement.id),
    content: <EvidencePage {...asking} />,
  })
}

async function attach(visiting: Visiting) {
  const { reply } = visiting
  const statement = await findDraft(visiting)
  if (statement === undefined) return reply
  let upload: Upload | undefined
  const { values } = await readUploads(visiting, 'documents', async received => {
    upload ??= received
  })
  const outcome = await attachOne(visiting, statement, { values, upload })
  if (!outcome.ok) return showAdding(visiting, statement, { values, refusals: outcome.refusals })
  return leadTo(reply, `/importer-statements/${statement.id}/provenance?done=attached`)
}

interface Sent {
  readonly values: FormState['values']
  readonly upload: Upload | undefined
}

async function attachOne({ site, request }: Visiting, { id }: Statement, { values, upload }: Sent) {
  const { actor } = request.visit
  const accepted = upload?.accepted ?? nothingChosen('file')
  if (!accepted.ok) return atFile(accepted.refusals)
  const { bytes, mediaType } = accepted.value
  const input = { bytes, mediaType, name: upload?.name ?? '' }
  const kept = await perform(site.workplace, keepEvidence, { actor, input })
  if (!kept.ok) return kept
  return perform(site.workplace, uploadEvidence, {
    actor,
    input: { ...values, id, file: kept.value },
    idempotencyKey: sendingKey({ ...values, file: kept.value.digest }),
  })
}

function atFile(refusals: readonly Refusal[]): Outcome<never> {
  return { ok: false, refusals: refusals.map(refusal => ({ ...refusal, field: 'file' })) }
}

async function sendFile(visiting: Visiting) {
  const { site, request, reply } = visiting
  if (await isAskedToSignIn(visiting)) return reply
  const { id, file } = fileAddress.parse(request.params)
  const input = { id, fileId: file, size: 'original' }
  const found = await perform(site.workplace, getStatementFile, { actor: request.visit.actor, input })
  if (!found.ok || found.value.isPicture) return answerAbsent(visiting)
  const { bytes, mediaType, name } = found.value
  return reply
    .header('cache-control', 'private, no-store')
    .header('content-type', mediaType)
    .header('content-disposition', `attachment; filename*=UTF-8''${encodeURIComponent(name)}`)
    .send(Buffer.from(bytes))
}
