import { type Outcome, refused } from '../../platform/action.ts'
import { sha256, usualLimits } from '../../platform/files/index.ts'
import { sendingKey } from '../../platform/http/form.ts'
import { perform } from '../../platform/perform.ts'
import type { FormState } from '../../platform/ui/form-state.ts'
import { readUploads, type Upload } from '../documents/form/read-uploads.ts'
import type { Visiting } from '../documents/visiting.tsx'
import { prepareEvidence } from '../goods/actions/prepare-evidence.ts'
import type { FileReceipt } from '../goods/receipts.ts'
import type { giveOpinion } from './advising/actions/give-opinion.ts'
import type { writeMessage } from './expertise/actions/write-message.ts'

/** How large a file may be, in megabytes. */
export const megabytes = Math.floor(usualLimits.maximumBytes / (1024 * 1024))

/** A form of a thread: what it asks for, and what its two controls are called. */
export interface MessageDoor {
  readonly action: typeof writeMessage | typeof giveOpinion
  readonly names: { readonly text: string; readonly file: string }
}

/** A form of a thread that was sent, and what came of it. */
interface Sent {
  readonly values: FormState['values']
  readonly outcome: Outcome<unknown>
}

/** Reads a text with the file beside it, and asks for what the form is for; refusals stand at the controls. */
export async function sendMessage(
  visiting: Visiting,
  { action, names }: MessageDoor,
  opinionId: string,
): Promise<Sent> {
  const { values, upload } = await readMessage(visiting)
  const { site, request } = visiting
  const file = await examine(visiting, upload)
  if (!file.ok) return { values, outcome: placed(file, names) }
  const digest = file.value ? sha256(file.value.file.bytes) : ''
  const outcome = await perform(site.workplace, action, {
    actor: request.visit.actor,
    input: { opinionId, text: values[names.text], file: file.value },
    idempotencyKey: sendingKey({ ...values, file: digest }, opinionId),
  })
  return { values, outcome: placed(outcome, names) }
}

async function readMessage(visiting: Visiting) {
  const uploads: Upload[] = []
  const { values } = await readUploads(visiting, {
    kind: 'documents',
    refuse: () => (uploads.length === 0 ? undefined : { code: 'too-many-at-once' }),
    receive: upload => void uploads.push(upload),
  })
  return { values, upload: uploads[0] }
}

async function examine(
  { site, request }: Visiting,
  upload: Upload | undefined,
): Promise<Outcome<FileReceipt | undefined>> {
  if (upload === undefined) return { ok: true, value: undefined }
  const { accepted, name } = upload
  if (!accepted.ok) return atFile(accepted)
  const { bytes, mediaType } = accepted.value
  const asked = { actor: request.visit.actor, input: { bytes, mediaType, name } }
  return atFile(await perform(site.workplace, prepareEvidence, asked))
}

function atFile<Value>(outcome: Outcome<Value>): Outcome<Value> {
  if (outcome.ok) return outcome
  return refused(...outcome.refusals.map(refusal => ({ ...refusal, field: 'file' })))
}

function placed(outcome: Outcome<unknown>, names: MessageDoor['names']): Outcome<unknown> {
  if (outcome.ok) return outcome
  const nameOf = (field: string | undefined) =>
    field === 'text' || field === 'file' ? { field: names[field] } : {}
  return refused(...outcome.refusals.map(({ field, ...refusal }) => ({ ...refusal, ...nameOf(field) })))
}
