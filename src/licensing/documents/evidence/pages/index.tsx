import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import type { Outcome, Refusal } from '../../../../platform/action.ts'
import { sha256 } from '../../../../platform/files/index.ts'
import { decodeForm } from '../../../../platform/http/decode-form.ts'
import { sendingKey } from '../../../../platform/http/form.ts'
import { leadTo } from '../../../../platform/http/respond.ts'
import { perform } from '../../../../platform/perform.ts'
import type { FormState } from '../../../../platform/ui/form-state.ts'
import { prepareEvidence } from '../../../goods/actions/prepare-evidence.ts'
import { isFaultOfFile } from '../../../goods/rules/file-remarks.ts'
import type { Site } from '../../../site.ts'
import { getDocumentFile } from '../../actions/get-document-file.ts'
import { countryChoices } from '../../form/choices.ts'
import { nothingChosen, readUploads, type Upload } from '../../form/read-uploads.ts'
import { addStepForm } from '../../form/step-form.tsx'
import type { DocumentKind } from '../../kind.ts'
import type { Document } from '../../types.ts'
import {
  answerAbsent,
  explained,
  findDraft,
  isAskedToSignIn,
  nearlyUsedBy,
  newKey,
  showBody,
  type Visiting,
} from '../../visiting.tsx'
import { words } from '../../words.ts'
import { addSupportingDocument } from '../actions/add-supporting-document.ts'
import { judgeEvidence } from '../actions/judge-evidence.ts'
import { EvidencePage, evidenceAddress } from '../views/adding.tsx'
import { addAnswerPages } from './answers.tsx'
import { provenanceStep } from './step.tsx'

/** What a link to the form says of the new document. */
const preselected = z
  .object({ goodId: z.string().default(''), type: z.string().default('') })
  .catch({ goodId: '', type: '' })

const fileAddress = z.object({ id: z.string(), file: z.string() })

/** Supporting documents of box I.17: attached and read. */
export function addEvidencePages(server: FastifyInstance, site: Site, kind: DocumentKind): void {
  addStepForm(server, { site, kind }, provenanceStep)
  addAnswerPages(server, site, kind)
  const base = `${kind.path}/:id/supporting-documents`
  server.get(`${base}/new`, async (request, reply) => {
    const visiting = { site, request, reply, kind }
    const statement = await findDraft(visiting)
    if (statement === undefined) return reply
    return showAdding(visiting, statement, { values: preselected.parse(request.query) })
  })
  server.post(base, async (request, reply) => attach({ site, request, reply, kind }))
  server.get(`${base}/:file`, async (request, reply) => sendFile({ site, request, reply, kind }))
}

interface Again {
  readonly values?: FormState['values']
  readonly refusals?: readonly Refusal[]
}

async function showAdding(visiting: Visiting, statement: Document, { values = {}, refusals = [] }: Again) {
  const { say } = visiting.request
  const form = { say, values, errors: explained(visiting, refusals) }
  const [countries, nearlyUsed] = [countryChoices(say), await nearlyUsedBy(visiting)]
  const mayKeepUnopened =
    values.keepUnopened !== undefined || refusals.some(({ code }) => isFaultOfFile(code))
  const isOwed = visiting.kind.evidence !== undefined
  const choices = { countries, nearlyUsed, mayKeepUnopened, isOwed }
  const asking = { say, form, statement, ...choices, idempotencyKey: newKey(visiting) }
  return showBody(visiting, {
    title: say(words.evidenceAddTitle),
    problem: refusals.length > 0,
    typedAt: evidenceAddress(statement),
    content: <EvidencePage {...asking} />,
  })
}

async function attach(visiting: Visiting) {
  const { reply } = visiting
  const statement = await findDraft(visiting)
  if (statement === undefined) return reply
  const { values, upload } = await readSent(visiting)
  const outcome = await attachOne(visiting, statement, { values, upload })
  if (!outcome.ok) return showAdding(visiting, statement, { values, refusals: outcome.refusals })
  return leadTo(reply, `${statement.address}/provenance?done=attached`)
}

interface Sent {
  readonly values: FormState['values']
  readonly upload: Upload | undefined
}

/** The whole form: its fields may stand behind the file. Of several files the first is meant. */
async function readSent(visiting: Visiting): Promise<Sent> {
  const uploads: Upload[] = []
  const { values } = await readUploads(visiting, {
    kind: 'documents',
    refuse: () => (uploads.length === 0 ? undefined : { code: 'nothing-chosen' }),
    receive: upload => void uploads.push(upload),
  })
  return { values, upload: uploads[0] }
}

async function attachOne({ site, request }: Visiting, { id }: Document, { values, upload }: Sent) {
  const { workplace } = site
  const { actor } = request.visit
  const judged = await perform(workplace, judgeEvidence, {
    actor,
    input: { ...decodeForm(judgeEvidence.input, values), id },
  })
  const accepted = upload?.accepted ?? nothingChosen('file')
  if (!accepted.ok || !judged.ok) return joined(judged, atFile(accepted))
  const { bytes, mediaType } = accepted.value
  const keepUnopened = values.keepUnopened !== undefined
  const input = { bytes, mediaType, name: upload?.name ?? '', keepUnopened }
  const prepared = await perform(workplace, prepareEvidence, { actor, input })
  if (!prepared.ok) return atFile(prepared)
  return perform(workplace, addSupportingDocument, {
    actor,
    input: { ...decodeForm(addSupportingDocument.input, values), id, file: prepared.value },
    idempotencyKey: sendingKey({ ...values, file: sha256(bytes) }),
  })
}

function joined(...outcomes: readonly Outcome<unknown>[]): Outcome<never> {
  return { ok: false, refusals: outcomes.flatMap(outcome => (outcome.ok ? [] : outcome.refusals)) }
}

function atFile<Value>(outcome: Outcome<Value>): Outcome<Value> {
  if (outcome.ok) return outcome
  return { ok: false, refusals: outcome.refusals.map(refusal => ({ ...refusal, field: 'file' })) }
}

async function sendFile(visiting: Visiting) {
  const { site, request, reply, kind } = visiting
  if (await isAskedToSignIn(visiting)) return reply
  const { id, file } = fileAddress.parse(request.params)
  const input = { id, fileId: file, size: 'original' }
  const found = await perform(site.workplace, getDocumentFile, { actor: request.visit.actor, input })
  if (!found.ok || found.value.type !== kind.type || found.value.isPicture) return answerAbsent(visiting)
  const { bytes, mediaType, name } = found.value
  return reply
    .header('cache-control', 'private, no-store')
    .header('content-type', mediaType)
    .header('content-disposition', `attachment; filename*=UTF-8''${encodeURIComponent(name)}`)
    .send(Buffer.from(bytes))
}
