import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import type { Outcome, Refusal } from '../../../../platform/action.ts'
import { leadTo } from '../../../../platform/http/respond.ts'
import { perform } from '../../../../platform/perform.ts'
import type { Site } from '../../../site.ts'
import { getDocumentFile } from '../../actions/get-document-file.ts'
import { pageBelow } from '../../boxes/layout.ts'
import { pathOfPage } from '../../form/good-of-page.ts'
import { nothingChosen, readUploads, type Upload } from '../../form/read-uploads.ts'
import { addStepForm } from '../../form/step-form.tsx'
import type { DocumentKind } from '../../kind.ts'
import type { Document, DocumentHead } from '../../types.ts'
import {
  answerAbsent,
  explained,
  findDraft,
  findDraftHead,
  isAskedToSignIn,
  nearlyUsedBy,
  newKey,
  showBody,
  type Visiting,
} from '../../visiting.tsx'
import { words } from '../../words.ts'
import { replacePhotograph } from '../actions/replace-photograph.ts'
import { ReplacementPage } from '../views/replacement.tsx'
import { photographStep } from './step.tsx'
import { prepare, uploadAll } from './upload.ts'

const photographAddress = z.object({ id: z.string(), photo: z.string() })
const sizeQuery = z.object({ size: z.string().catch('display') })

/** Photographs: uploaded, replaced, shown to those who may see the document. */
export function addPhotographPages(server: FastifyInstance, site: Site, kind: DocumentKind): void {
  addStepForm(server, { site, kind }, photographStep)
  const base = `${kind.path}/:id/photographs`
  server.post(`${pathOfPage(kind, 'photographs')}/upload`, async (request, reply) =>
    uploadAll({ site, request, reply, kind }),
  )
  server.get(`${base}/:photo`, async (request, reply) => sendPhotograph({ site, request, reply, kind }))
  server.get(`${base}/:photo/replacement`, async (request, reply) => {
    const visiting = { site, request, reply, kind }
    const statement = await findDraft(visiting)
    return statement === undefined ? reply : showReplacement(visiting, statement, [])
  })
  server.post(`${base}/:photo/replacement`, async (request, reply) =>
    replaceOne({ site, request, reply, kind }),
  )
}

async function exchange(visiting: Visiting, { id }: DocumentHead, upload: Upload): Promise<Outcome<unknown>> {
  const { site, request } = visiting
  const { photo: photographId } = photographAddress.parse(request.params)
  const prepared = await prepare(visiting, upload)
  if (!prepared.ok) return prepared
  const input = { id, photographId, picture: prepared.value }
  return perform(site.workplace, replacePhotograph, { actor: request.visit.actor, input })
}

async function replaceOne(visiting: Visiting) {
  const { reply } = visiting
  const head = await findDraftHead(visiting)
  if (head === undefined) return reply
  let outcome: Outcome<unknown> = nothingChosen('photographs')
  let isFirst = true
  await readUploads(visiting, {
    kind: 'pictures',
    refuse: () => undefined,
    receive: async upload => {
      if (isFirst) outcome = await exchange(visiting, head, upload)
      isFirst = false
    },
  })
  const statement = await findDraft(visiting)
  if (statement === undefined) return reply
  if (outcome.ok) return leadTo(reply, `${statement.address}/${pageOf(visiting, statement)}?done=replaced`)
  return showReplacement(
    visiting,
    statement,
    outcome.refusals.map(refusal => ({ ...refusal, field: 'photographs' })),
  )
}

async function showReplacement(visiting: Visiting, statement: Document, refusals: readonly Refusal[]) {
  const { say } = visiting.request
  const { photo: photographId } = photographAddress.parse(visiting.request.params)
  if (goodWithPhotograph(visiting, statement) === undefined) return answerAbsent(visiting)
  const form = { say, values: {}, errors: explained(visiting, refusals) }
  const nearlyUsed = await nearlyUsedBy(visiting)
  const back = `${statement.address}/${pageOf(visiting, statement)}`
  const asking = { say, form, statement, photographId, nearlyUsed, back, idempotencyKey: newKey(visiting) }
  return showBody(visiting, {
    title: say(words.replaceTitle),
    problem: refusals.length > 0,
    content: <ReplacementPage {...asking} />,
  })
}

function goodWithPhotograph({ request }: Visiting, { goods }: Document) {
  const { photo } = photographAddress.parse(request.params)
  return goods.find(({ photographs }) => photographs.some(({ id }) => id === photo))
}

/** The page of the good to which the photograph belongs. */
function pageOf(visiting: Visiting, document: Document): string {
  const isSeveral = visiting.kind.goods === 'several'
  return pageBelow('photographs', isSeveral ? goodWithPhotograph(visiting, document)?.id : undefined)
}

async function sendPhotograph(visiting: Visiting) {
  const { site, request, reply, kind } = visiting
  if (await isAskedToSignIn(visiting)) return reply
  const { id, photo } = photographAddress.parse(request.params)
  const input = { id, fileId: photo, ...sizeQuery.parse(request.query) }
  const found = await perform(site.workplace, getDocumentFile, { actor: request.visit.actor, input })
  if (!found.ok || found.value.type !== kind.type || !found.value.isPicture) return answerAbsent(visiting)
  const { bytes, mediaType, digest } = found.value
  const tag = `"${digest}"`
  reply.header('cache-control', 'private, no-cache').header('etag', tag)
  if (request.headers['if-none-match'] === tag) return reply.code(304).send()
  return reply.header('content-type', mediaType).send(Buffer.from(bytes))
}
