import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import type { Outcome, Refusal } from '../../../platform/action.ts'
import { sendingKey } from '../../../platform/http/form.ts'
import { leadTo } from '../../../platform/http/respond.ts'
import { perform } from '../../../platform/perform.ts'
import { keepPicture } from '../../goods/actions/keep-picture.ts'
import type { PhotographPicture } from '../../goods/types.ts'
import type { Site } from '../../site.ts'
import { exchangePhotograph } from '../actions/exchange-photograph.ts'
import { getStatementFile } from '../actions/get-statement-file.ts'
import { uploadPhotograph } from '../actions/upload-photograph.ts'
import type { Statement } from '../types.ts'
import { ReplacementPage } from '../views/asking.tsx'
import type { FormState } from '../views/form-state.ts'
import { words } from '../words/pages.ts'
import { showStepOf } from './steps.tsx'
import { atOnce, nothingChosen, readUploads, type Upload } from './uploads.ts'
import {
  answerAbsent,
  explained,
  findDraft,
  findStatement,
  isAskedToSignIn,
  newKey,
  showBody,
  type Visiting,
} from './visiting.tsx'

const photographsAddress = z.object({ id: z.string() })
const photographAddress = z.object({ id: z.string(), photo: z.string() })
const sizeQuery = z.object({ size: z.string().catch('display') })

/** Photographs: uploaded, replaced, shown to those who may see the document. */
export function addPhotographPages(server: FastifyInstance, site: Site): void {
  const base = '/importer-statements/:id/photographs'
  server.post(`${base}/upload`, async (request, reply) => uploadAll({ site, request, reply }))
  server.get(`${base}/:photo`, async (request, reply) => sendPhotograph({ site, request, reply }))
  server.get(`${base}/:photo/replacement`, async (request, reply) => {
    const visiting = { site, request, reply }
    const statement = await findDraft(visiting)
    return statement === undefined ? reply : showReplacement(visiting, statement, [])
  })
  server.post(`${base}/:photo/replacement`, async (request, reply) => replaceOne({ site, request, reply }))
}

async function keep({ site, request }: Visiting, upload: Upload): Promise<Outcome<PhotographPicture>> {
  if (!upload.accepted.ok) return upload.accepted
  const input = { bytes: upload.accepted.value.bytes, name: upload.name }
  return perform(site.workplace, keepPicture, { actor: request.visit.actor, input })
}

interface SentFile {
  readonly upload: Upload
  readonly values: FormState['values']
  readonly number: number
}

/** Each file of a form acts once, also when the form is sent twice. */
async function addOne(visiting: Visiting, { upload, ...sent }: SentFile) {
  const { id } = photographsAddress.parse(visiting.request.params)
  const kept = await keep(visiting, upload)
  if (!kept.ok) return kept
  const { site, request } = visiting
  return perform(site.workplace, uploadPhotograph, {
    actor: request.visit.actor,
    input: { id, picture: kept.value },
    idempotencyKey: sendingKey({ ...sent.values, number: sent.number, file: kept.value.file }),
  })
}

async function uploadAll(visiting: Visiting) {
  const { reply } = visiting
  const statement = await findDraft(visiting)
  if (statement === undefined) return reply
  const outcomes: { name: string; outcome: Outcome<unknown> }[] = []
  const { isCutShort } = await readUploads(visiting, 'pictures', async (upload, values) => {
    const outcome = await addOne(visiting, { upload, values, number: outcomes.length })
    outcomes.push({ name: upload.name, outcome })
  })
  const refusals = outcomes.flatMap(({ name, outcome }) =>
    outcome.ok ? [] : named(visiting, name, outcome.refusals),
  )
  if (isCutShort) refusals.unshift({ code: 'too-many-at-once', values: { maximum: atOnce } })
  if (outcomes.length === 0) refusals.push(...nothingChosen('photographs').refusals)
  if (refusals.length === 0) {
    const base = `/importer-statements/${statement.id}/photographs`
    return leadTo(reply, `${base}?done=uploaded&count=${outcomes.length}`)
  }
  const changed = await findStatement(visiting)
  return showStepOf(visiting, 'photographs', { statement: changed ?? statement, refusals })
}

// With several files each refusal has to say whose it is.
function named(visiting: Visiting, name: string, refusals: readonly Refusal[]): Refusal[] {
  return explained(visiting, refusals).map(({ text }) => ({
    code: 'upload-refused',
    field: 'photographs',
    values: { name, reason: text },
  }))
}

async function exchange(visiting: Visiting, { id }: Statement, upload: Upload): Promise<Outcome<unknown>> {
  const { site, request } = visiting
  const { photo: photographId } = photographAddress.parse(request.params)
  const kept = await keep(visiting, upload)
  if (!kept.ok) return kept
  const input = { id, photographId, picture: kept.value }
  return perform(site.workplace, exchangePhotograph, { actor: request.visit.actor, input })
}

async function replaceOne(visiting: Visiting) {
  const { reply } = visiting
  const statement = await findDraft(visiting)
  if (statement === undefined) return reply
  let outcome: Outcome<unknown> = nothingChosen('photographs')
  await readUploads(visiting, 'pictures', async upload => {
    outcome = await exchange(visiting, statement, upload)
  })
  if (outcome.ok) return leadTo(reply, `/importer-statements/${statement.id}/photographs?done=replaced`)
  return showReplacement(
    visiting,
    statement,
    outcome.refusals.map(refusal => ({ ...refusal, field: 'photographs' })),
  )
}

function showReplacement(visiting: Visiting, statement: Statement, refusals: readonly Refusal[]) {
  const { say } = visiting.request
  const { photo: photographId } = photographAddress.parse(visiting.request.params)
  if (!statement.good.photographs.some(({ id }) => id === photographId)) return answerAbsent(visiting)
  const form = { say, values: {}, errors: explained(visiting, refusals) }
  const asking = { say, form, statement, photographId, idempotencyKey: newKey(visiting) }
  return showBody(visiting, {
    title: say(words.replaceTitle),
    problem: refusals.length > 0,
    content: <ReplacementPage {...asking} />,
  })
}

async function sendPhotograph(visiting: Visiting) {
  const { site, request, reply } = visiting
  if (await isAskedToSignIn(visiting)) return reply
  const { id, photo } = photographAddress.parse(request.params)
  const input = { id, fileId: photo, ...sizeQuery.parse(request.query) }
  const found = await perform(site.workplace, getStatementFile, { actor: request.visit.actor, input })
  if (!found.ok || !found.value.isPicture) return answerAbsent(visiting)
  const { bytes, mediaType, digest } = found.value
  const tag = `"${digest}"`
  reply.header('cache-control', 'private, no-cache').header('etag', tag)
  if (request.headers['if-none-match'] === tag) return reply.code(304).send()
  return reply.header('content-type', mediaType).send(Buffer.from(bytes))
}
