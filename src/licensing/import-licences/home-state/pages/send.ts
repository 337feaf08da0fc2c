import type { Outcome, Refusal } from '../../../../platform/action.ts'
import { sha256 } from '../../../../platform/files/index.ts'
import { sendingKey } from '../../../../platform/http/form.ts'
import { leadTo } from '../../../../platform/http/respond.ts'
import { perform } from '../../../../platform/perform.ts'
import { isShowingAgain } from '../../../../platform/showing-again.ts'
import { readUploads, type Upload } from '../../../documents/form/read-uploads.ts'
import type { Visiting } from '../../../documents/visiting.tsx'
import { prepareEvidence } from '../../../goods/actions/prepare-evidence.ts'
import type { FileReceipt } from '../../../goods/receipts.ts'
import { sendHomeInformation } from '../actions/send-home-information.ts'
import { mostFiles } from '../types.ts'
import { elsewhereAddress } from '../views/address.ts'
import { findElsewhere, showFound } from './application.tsx'

/** Reads the form with its files, and sends what it says. */
export async function sendInformation(visiting: Visiting) {
  const shown = await findElsewhere(visiting)
  if (shown === undefined) return visiting.reply
  const { id } = shown.application
  const { values, uploads } = await readSent(visiting)
  const keepUnopened = values.keepUnopened !== undefined
  const files = await Promise.all(uploads.map(upload => examine(visiting, upload, keepUnopened)))
  const refusals = files.flatMap(file => (file.ok ? [] : file.refusals.map(atFiles)))
  const receipts = files.flatMap(file => (file.ok ? file.value : []))
  if (isShowingAgain()) return showFound(visiting, shown, { values, refusals: [] })
  const outcome =
    refusals.length > 0 ? { ok: false as const, refusals } : await send(visiting, { id, values, receipts })
  if (outcome.ok) return leadTo(visiting.reply, elsewhereAddress(id, '?done=sent'))
  return showFound(visiting, shown, { values, refusals: outcome.refusals })
}

async function readSent(visiting: Visiting) {
  const uploads: Upload[] = []
  const maximum = { maximum: mostFiles.atOnce }
  const { values } = await readUploads(visiting, {
    kind: 'documents',
    refuse: () =>
      uploads.length < mostFiles.atOnce ? undefined : { code: 'too-many-files', values: maximum },
    receive: upload => void uploads.push(upload),
  })
  return { values, uploads }
}

interface Sent {
  readonly id: string
  readonly values: Readonly<Record<string, unknown>>
  readonly receipts: readonly FileReceipt[]
}

function send({ site, request }: Visiting, { id, values, receipts }: Sent) {
  const digests = receipts.map(({ file }) => sha256(file.bytes))
  return perform(site.workplace, sendHomeInformation, {
    actor: request.visit.actor,
    input: { id, text: values.text, files: receipts },
    idempotencyKey: sendingKey({ ...values, files: digests }, id),
  })
}

async function examine(
  { site, request }: Visiting,
  { accepted, name }: Upload,
  keepUnopened: boolean,
): Promise<Outcome<FileReceipt>> {
  if (!accepted.ok) return accepted
  const { bytes, mediaType } = accepted.value
  const asked = { actor: request.visit.actor, input: { bytes, mediaType, name, keepUnopened } }
  return perform(site.workplace, prepareEvidence, asked)
}

const atFiles = (refusal: Refusal): Refusal => ({ ...refusal, field: 'files' })
