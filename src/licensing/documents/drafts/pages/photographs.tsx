import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import { done, type Outcome, type Refusal } from '../../../../platform/action.ts'
import { sha256 } from '../../../../platform/files/index.ts'
import { sendingKey } from '../../../../platform/http/form.ts'
import { leadTo } from '../../../../platform/http/respond.ts'
import { perform } from '../../../../platform/perform.ts'
import type { FormState } from '../../../../platform/ui/form-state.ts'
import { preparePhotograph } from '../../../goods/actions/prepare-photograph.ts'
import { maximumFiles } from '../../../goods/rules/limits.ts'
import type { Site } from '../../../site.ts'
import { getDocumentFile } from '../../actions/get-document-file.ts'
import {
  answerAbsent,
  explained,
  findDraft,
  findStatement,
  isAskedToSignIn,
  nearlyUsedBy,
  newKey,
  showBody,
  type Visiting,
} from '../../pages/visiting.tsx'
import type { Document } from '../../types.ts'
import { words } from '../../words.ts'
import { uploadPhotograph } from '../actions/add-photograph.ts'
import { judgeUpload } from '../actions/judge-upload.ts'
import { exchangePhotograph } from '../actions/replace-photograph.ts'
import { ReplacementPage } from '../views/asking.tsx'
import { showStepOf } from './steps.tsx'
import { atOnce, nothingChosen, readUploads, type Upload } from './uploads.ts'

const photographsAddress = z.object({ id: z.string() })
const photographAddress = z.object({ id: z.string(), photo: z.string() })
const tooManyFiles = { code: 'too-many-files', citation: 'Default 9', values: { maximum: maximumFiles } }
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

async function prepare({ site, request }: Visiting, { accepted, name }: Upload) {
  if (!accepted.ok) return accepted
  const { bytes } = accepted.value
  const { actor } = request.visit
  const prepared = await perform(site.workplace, preparePhotograph, { actor, input: { bytes } })
  return prepared.ok ? done({ ...prepared.value, name }) : prepared
}

interface SentFile {
  readonly upload: Upload
  readonly values: FormState['values']
  readonly number: number
}

/** Each file of a form acts once, also when the form is sent twice. */
async function addOne(visiting: Visiting, { upload, ...sent }: SentFile) {
  const { id } = photographsAddress.parse(visiting.request.params)
  const prepared = await prepare(visiting, upload)
  if (!prepared.ok) return prepared
  const { site, request } = visiting
  const file = sha256(prepared.value.original)
  return perform(site.workplace, uploadPhotograph, {
    actor: request.visit.actor,
    input: { id, picture: prepared.value },
    idempotencyKey: sendingKey({ ...sent.values, number: sent.number, file }),
  })
}

async function uploadAll(visiting: Visiting) {
  const { reply } = visiting
  const statement = await findDraft(visiting)
  if (statement === undefined) return reply
  const { refusals, count } = await addAll(visiting, await judge(visiting, statement))
  if (refusals.length === 0) {
    const base = `/importer-statements/${statement.id}/photographs`
    return leadTo(reply, `${base}?done=uploaded&count=${count}`)
  }
  const changed = await findStatement(visiting)
  return showStepOf(visiting, 'photographs', { statement: changed ?? statement, refusals })
}

type Judged = Outcome<{ readonly left: number }>

function judge({ site, request }: Visiting, { id }: Document): Promise<Judged> {
  return perform(site.workplace, judgeUpload, { actor: request.visit.actor, input: { id } })
}

/** Where the draft takes none, no file is read; where one fails, the others are added. */
async function addAll(visiting: Visiting, room: Judged) {
  const refusals: Refusal[] = []
  let [count, added] = [0, 0]
  const { isCutShort } = await readUploads(visiting, {
    kind: 'pictures',
    refuse: () => (room.ok && added < room.value.left ? undefined : tooManyFiles),
    receive: async (upload, values) => {
      const outcome = room.ok ? await addOne(visiting, { upload, values, number: count }) : room
      count += 1
      if (outcome.ok) added += 1
      else if (room.ok) refusals.push(...named(visiting, upload.name, outcome.refusals))
    },
  })
  if (!room.ok) refusals.push(...room.refusals.map(refusal => ({ ...refusal, field: 'photographs' })))
  if (isCutShort) refusals.unshift({ code: 'too-many-at-once', values: { maximum: atOnce } })
  if (count === 0 && room.ok) refusals.push(...nothingChosen('photographs').refusals)
  return { refusals, count }
}

// With several files each refusal has to say whose it is.
function named(visiting: Visiting, name: string, refusals: readonly Refusal[]): Refusal[] {
  return explained(visiting, refusals).map(({ text }) => ({
    code: 'upload-refused',
    field: 'photographs',
    values: { name, reason: text },
  }))
}

async function exchange(visiting: Visiting, { id }: Document, upload: Upload): Promise<Outcome<unknown>> {
  const { site, request } = visiting
  const { photo: photographId } = photographAddress.parse(request.params)
  const prepared = await prepare(visiting, upload)
  if (!prepared.ok) return prepared
  const input = { id, photographId, picture: prepared.value }
  return perform(site.workplace, exchangePhotograph, { actor: request.visit.actor, input })
}

async function replaceOne(visiting: Visiting) {
  const { reply } = visiting
  const statement = await findDraft(visiting)
  if (statement === undefined) return reply
  let outcome: Outcome<unknown> = nothingChosen('photographs')
  let isFirst = true
  await readUploads(visiting, {
    kind: 'pictures',
    refuse: () => undefined,
    receive: async upload => {
      if (isFirst) outcome = await exchange(visiting, statement, upload)
      isFirst = false
    },
  })
  if (outcome.ok) return leadTo(reply, `/importer-statements/${statement.id}/photographs?done=replaced`)
  return showReplacement(
    visiting,
    statement,
    outcome.refusals.map(refusal => ({ ...refusal, field: 'photographs' })),
  )
}

async function showReplacement(visiting: Visiting, statement: Document, refusals: readonly Refusal[]) {
  const { say } = visiting.request
  const { photo: photographId } = photographAddress.parse(visiting.request.params)
  if (!statement.goods[0].photographs.some(({ id }) => id === photographId)) return answerAbsent(visiting)
  const form = { say, values: {}, errors: explained(visiting, refusals) }
  const nearlyUsed = await nearlyUsedBy(visiting)
  const asking = { say, form, statement, photographId, nearlyUsed, idempotencyKey: newKey(visiting) }
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
  const found = await perform(site.workplace, getDocumentFile, { actor: request.visit.actor, input })
  if (!found.ok || !found.value.isPicture) return answerAbsent(visiting)
  const { bytes, mediaType, digest } = found.value
  const tag = `"${digest}"`
  reply.header('cache-control', 'private, no-cache').header('etag', tag)
  if (request.headers['if-none-match'] === tag) return reply.code(304).send()
  return reply.header('content-type', mediaType).send(Buffer.from(bytes))
}
