import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import type { Outcome, Refusal } from '../../../platform/action.ts'
import { formKey } from '../../../platform/http/form.ts'
import { leadTo } from '../../../platform/http/respond.ts'
import { perform } from '../../../platform/perform.ts'
import { keepPicture } from '../../goods/actions/keep-picture.ts'
import type { Site } from '../../site.ts'
import { exchangePhotograph } from '../actions/exchange-photograph.ts'
import { getStatementFile } from '../actions/get-statement-file.ts'
import { uploadPhotograph } from '../actions/upload-photograph.ts'
import type { Statement } from '../types.ts'
import { ReplacementPage } from '../views/asking.tsx'
import { words } from '../words/pages.ts'
import { showPhotographStep } from './steps.tsx'
import { nothingChosen, readUploads, type Upload } from './uploads.ts'
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

type Key = string | undefined
type Use = (picture: unknown, key: Key) => Promise<Outcome<unknown>>
type KeepNext = (upload: Upload, key: Key) => Promise<Outcome<unknown>>

function keeper({ site, request }: Visiting, use: Use): KeepNext {
  return async ({ name, accepted }, key) => {
    if (!accepted.ok) return accepted
    const input = { bytes: accepted.value.bytes, name }
    const kept = await perform(site.workplace, keepPicture, { actor: request.visit.actor, input })
    return kept.ok ? use(kept.value, key) : kept
  }
}

async function uploadAll(visiting: Visiting) {
  const { site, request, reply } = visiting
  const statement = await findDraft(visiting)
  if (statement === undefined) return reply
  const { id } = statement
  const { actor } = request.visit
  const keep = keeper(visiting, (picture, idempotencyKey) =>
    perform(site.workplace, uploadPhotograph, { actor, input: { id, picture }, idempotencyKey }),
  )
  const outcomes: { name: string; outcome: Outcome<unknown> }[] = []
  await readUploads(visiting, 'pictures', async (upload, values) => {
    const key = formKey(values)
    // Each file of a form acts once, also when the form is sent twice.
    const own = key === undefined ? undefined : `${key}-${outcomes.length}`
    outcomes.push({ name: upload.name, outcome: await keep(upload, own) })
  })
  const refusals = outcomes.flatMap(({ name, outcome }) =>
    outcome.ok ? [] : named(visiting, name, outcome.refusals),
  )
  if (outcomes.length === 0) refusals.push(...nothingChosen('photographs').refusals)
  if (refusals.length === 0) {
    return leadTo(reply, `/importer-statements/${id}/photographs?done=uploaded&count=${outcomes.length}`)
  }
  const changed = await findStatement(visiting)
  return showPhotographStep(visiting, changed ?? statement, refusals)
}

// With several files each refusal has to say whose it is.
function named(visiting: Visiting, name: string, refusals: readonly Refusal[]): Refusal[] {
  return explained(visiting, refusals).map(({ text }) => ({
    code: 'upload-refused',
    field: 'photographs',
    values: { name, reason: text },
  }))
}

async function replaceOne(visiting: Visiting) {
  const { site, request, reply } = visiting
  const statement = await findDraft(visiting)
  if (statement === undefined) return reply
  const { photo: photographId } = photographAddress.parse(request.params)
  const { id } = statement
  const { actor } = request.visit
  const keep = keeper(visiting, picture =>
    perform(site.workplace, exchangePhotograph, { actor, input: { id, photographId, picture } }),
  )
  let outcome: Outcome<unknown> = nothingChosen('photographs')
  await readUploads(visiting, 'pictures', async upload => {
    outcome = await keep(upload, undefined)
  })
  if (outcome.ok) return leadTo(reply, `/importer-statements/${id}/photographs?done=replaced`)
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
  if (isAskedToSignIn(visiting)) return reply
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
