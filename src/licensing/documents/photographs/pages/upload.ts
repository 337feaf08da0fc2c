import { z } from 'zod'
import type { Outcome, Refusal } from '../../../../platform/action.ts'
import { sha256 } from '../../../../platform/files/sha256.ts'
import { sendingKey } from '../../../../platform/http/form.ts'
import { leadTo } from '../../../../platform/http/respond.ts'
import { perform } from '../../../../platform/perform.ts'
import type { FormState } from '../../../../platform/ui/form-state.ts'
import { preparePhotograph } from '../../../goods/actions/prepare-photograph.ts'
import type { PictureReceipt } from '../../../goods/receipts.ts'
import { maximumFiles } from '../../../goods/rules/limits.ts'
import { pageBelow } from '../../boxes/layout.ts'
import { findDraftWithGood, goodIdOf } from '../../form/good-of-page.ts'
import { atOnce, nothingChosen, readUploads, type Upload } from '../../form/read-uploads.ts'
import { showStep } from '../../form/step-form.tsx'
import type { DocumentHead } from '../../types.ts'
import { explained, findDraftHead, type Visiting } from '../../visiting.tsx'
import { addPhotographs } from '../actions/add-photographs.ts'
import { judgeUpload } from '../actions/judge-upload.ts'
import { photographStep } from './step.tsx'

const photographsAddress = z.object({ id: z.string() })
const tooManyFiles = { code: 'too-many-files', citation: 'Default 9', values: { maximum: maximumFiles } }

/** A picture as it is kept, made of what was sent. */
export function prepare(
  { site, request }: Visiting,
  { accepted, name }: Upload,
): Promise<Outcome<PictureReceipt>> {
  if (!accepted.ok) return Promise.resolve(accepted)
  const { bytes } = accepted.value
  const { actor } = request.visit
  return perform(site.workplace, preparePhotograph, { actor, input: { bytes, name } })
}

/** Pictures that are added at once: their sizes lie in memory until then. */
const together = { pictures: 10, bytes: 60_000_000 }

interface Batch {
  readonly names: string[]
  readonly pictures: PictureReceipt[]
}

function isFull({ pictures }: Batch): boolean {
  const bytes = pictures.reduce((sum, { picture }) => sum + picture.original.length, 0)
  return pictures.length >= together.pictures || bytes >= together.bytes
}

/** Adds what has come; each batch of a form acts once, also when the form is sent twice. */
async function addBatch(visiting: Visiting, batch: Batch, values: FormState['values']) {
  const { site, request } = visiting
  const { id } = photographsAddress.parse(request.params)
  const pictures = batch.pictures.splice(0)
  const names = batch.names.splice(0)
  if (pictures.length === 0) return []
  const files = pictures.map(({ picture }) => sha256(picture.original))
  const added = await perform(site.workplace, addPhotographs, {
    actor: request.visit.actor,
    input: { id, goodId: goodIdOf(visiting), pictures },
    idempotencyKey: sendingKey({ ...values, files: files.join() }),
  })
  if (!added.ok) return named(visiting, names[0] ?? '', added.refusals)
  return added.value.flatMap((outcome, index) =>
    outcome.ok ? [] : named(visiting, names[index] ?? '', outcome.refusals),
  )
}

export async function uploadAll(visiting: Visiting) {
  const { reply } = visiting
  const head = await findDraftHead(visiting)
  if (head === undefined) return reply
  const { refusals, count } = await addAll(visiting, await judge(visiting, head))
  const page = pageBelow('photographs', goodIdOf(visiting))
  if (refusals.length === 0) return leadTo(reply, `${head.address}/${page}?done=uploaded&count=${count}`)
  const found = await findDraftWithGood(visiting)
  return found === undefined ? reply : showStep(visiting, photographStep, { ...found, refusals })
}

type Judged = Outcome<{ readonly left: number }>

function judge(visiting: Visiting, { id }: DocumentHead): Promise<Judged> {
  const input = { id, goodId: goodIdOf(visiting) }
  return perform(visiting.site.workplace, judgeUpload, { actor: visiting.request.visit.actor, input })
}

/** Where the draft takes none, no file is read; where one fails, the others are added. */
async function addAll(visiting: Visiting, room: Judged) {
  const refusals: Refusal[] = []
  const batch: Batch = { names: [], pictures: [] }
  let [count, taken] = [0, 0]
  const { isCutShort, values } = await readUploads(visiting, {
    kind: 'pictures',
    refuse: () => (room.ok && taken < room.value.left ? undefined : tooManyFiles),
    receive: async (upload, values) => {
      count += 1
      const prepared = room.ok ? await prepare(visiting, upload) : room
      if (!prepared.ok && room.ok) refusals.push(...named(visiting, upload.name, prepared.refusals))
      if (!prepared.ok) return
      taken += 1
      batch.names.push(upload.name)
      batch.pictures.push(prepared.value)
      if (isFull(batch)) refusals.push(...(await addBatch(visiting, batch, values)))
    },
  })
  refusals.push(...(await addBatch(visiting, batch, values)))
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
