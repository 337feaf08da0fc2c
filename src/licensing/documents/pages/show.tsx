import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { decodeForm } from '../../../platform/http/decode-form.ts'
import { formKey, readForm, sendingKey } from '../../../platform/http/form.ts'
import { leadTo } from '../../../platform/http/respond.ts'
import { perform } from '../../../platform/perform.ts'
import type { FormState } from '../../../platform/ui/form-state.ts'
import type { Site } from '../../site.ts'
import { getSealedDocument } from '../actions/get-sealed-document.ts'
import { copyDocument } from '../drafts/actions/copy-document.ts'
import { deleteDraft } from '../drafts/actions/delete-draft.ts'
import { CopyPage, copyAddress } from '../drafts/views/copy.tsx'
import { DeletionPage } from '../drafts/views/deletion.tsx'
import type { DocumentKind } from '../kind.ts'
import type { Document } from '../types.ts'
import {
  answerAbsent,
  explained,
  findAllowed,
  findDraft,
  findSeen,
  isAskedToSignIn,
  newKey,
  showBody,
  typedValues,
  type Visiting,
} from '../visiting.tsx'
import { words } from '../words.ts'
import { showStatement } from './show-document.tsx'

type Handler = (visiting: Visiting) => Promise<FastifyReply>

/** A statement to read, to take as PDF, to copy, or to delete while a draft. */
export function addShowPages(server: FastifyInstance, site: Site, kind: DocumentKind): void {
  const answer = (handler: Handler) => async (request: FastifyRequest, reply: FastifyReply) =>
    handler({ site, request, reply, kind })
  const base = `${kind.path}/:id`
  server.get(base, answer(show))
  server.get(`${base}/document.pdf`, answer(sendNewest))
  if (kind.signed.isSubmitted) server.get(`${base}/application.pdf`, answer(sendSigned))
  server.get(`${base}/deletion`, answer(askDeletion))
  server.post(`${base}/deletion`, answer(remove))
  server.get(`${base}/copy`, answer(askCopy))
  server.post(`${base}/copies`, answer(copy))
}

async function show(visiting: Visiting) {
  const statement = await findSeen(visiting)
  return statement === undefined ? visiting.reply : showStatement(visiting, statement)
}

const sendNewest: Handler = visiting => sendPdf(visiting, 'newest')
const sendSigned: Handler = visiting => sendPdf(visiting, 'signed')

async function sendPdf(visiting: Visiting, wanted: 'newest' | 'signed') {
  const { site, request, reply, kind } = visiting
  if (await isAskedToSignIn(visiting)) return reply
  const input = { ...readForm(request.params), wanted }
  const found = await perform(site.workplace, getSealedDocument, { actor: request.visit.actor, input })
  if (!found.ok || found.value.type !== kind.type) return answerAbsent(visiting)
  const { number, bytes } = found.value
  const name = wanted === 'signed' ? `${number}-application` : number
  return reply
    .header('cache-control', 'private, no-store')
    .header('content-type', 'application/pdf')
    .header('content-disposition', `attachment; filename="${name}.pdf"`)
    .send(Buffer.from(bytes))
}

async function askDeletion(visiting: Visiting) {
  const statement = await findDraft(visiting)
  if (statement === undefined) return visiting.reply
  const { say } = visiting.request
  const title = say(words.deleteTitle, { number: statement.number })
  const content = <DeletionPage say={say} statement={statement} idempotencyKey={newKey(visiting)} />
  return showBody(visiting, { title, content })
}

async function remove(visiting: Visiting) {
  const { site, request, reply, kind } = visiting
  if (await isAskedToSignIn(visiting)) return reply
  const input = { ...readForm(request.params), type: kind.type }
  const asked = { actor: request.visit.actor, input, idempotencyKey: formKey(request.body) }
  const outcome = await perform(site.workplace, deleteDraft, asked)
  if (outcome.ok) return leadTo(reply, '/documents?done=draft-deleted')
  const statement = await findSeen(visiting)
  return statement === undefined ? reply : leadTo(reply, `${statement.address}`)
}

async function askCopy(visiting: Visiting) {
  const statement = await findAllowed(visiting, 'copy')
  return statement === undefined ? visiting.reply : showCopy(visiting, statement, { values: {}, errors: [] })
}

function showCopy(visiting: Visiting, statement: Document, typed: Omit<FormState, 'say'>) {
  const { say } = visiting.request
  const form = { say, ...typed }
  return showBody(visiting, {
    title: say(words.copyTitle, { number: statement.number }),
    problem: typed.errors.length > 0,
    typedAt: copyAddress(statement),
    content: <CopyPage form={form} statement={statement} idempotencyKey={newKey(visiting)} />,
  })
}

async function copy(visiting: Visiting) {
  const { site, request, reply } = visiting
  const statement = await findAllowed(visiting, 'copy')
  if (statement === undefined) return reply
  const outcome = await perform(site.workplace, copyDocument, {
    actor: request.visit.actor,
    input: { ...decodeForm(copyDocument.input, request.body), id: statement.id },
    idempotencyKey: sendingKey(request.body),
  })
  if (outcome.ok) return leadTo(reply, `${visiting.kind.path}/${outcome.value.id}/import?done=copied`)
  const errors = explained(visiting, outcome.refusals)
  return showCopy(visiting, statement, { values: typedValues(request.body), errors })
}
