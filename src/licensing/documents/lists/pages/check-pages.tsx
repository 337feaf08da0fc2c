import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import { type Outcome, type Refusal, refused } from '../../../../platform/action.ts'
import { createTurns } from '../../../../platform/decoding/index.ts'
import { acceptUpload, type UploadLimits } from '../../../../platform/files/index.ts'
import { explain } from '../../../../platform/http/explain.ts'
import { leadTo, showPage } from '../../../../platform/http/respond.ts'
import { perform } from '../../../../platform/perform.ts'
import { personOf } from '../../../session/visit.ts'
import type { Site } from '../../../site.ts'
import { checkDocument } from '../actions/check-document.ts'
import { keepLookup } from '../actions/keep-lookup.ts'
import { verifyFile } from '../actions/verify-file.ts'
import { readCheckInput } from '../rules.ts'
import type { FileVerdict } from '../types.ts'
import { CheckPage } from '../views/check.tsx'
import { CheckedPage, NotGenuinePage } from '../views/checked.tsx'
import { FileVerdictPage } from '../views/file-verdict.tsx'
import { words } from '../words.ts'

const MEGABYTE = 1024 * 1024
/** The largest that is sealed here: a hundred photographs of 1,000 pixels are 10 to 25 MB, the text is 60 kB. */
const limits: UploadLimits = { formats: ['pdf'], maximumBytes: 25 * MEGABYTE }
const megabytes = limits.maximumBytes / MEGABYTE

/** Nobody types faster, and trying out codes of fifty bits would take for ever. */
const guarded = { config: { rateLimit: { max: 30, timeWindow: '1 minute', groupId: 'check' } } }

/** Files that lie in memory at once; each comes from somebody who need not be signed in. */
const filesAtOnce = 4
const waitingRoom = { all: 8, each: 4 }
const patience = 1_000

const typedShape = z.object({ number: z.string().catch(''), code: z.string().catch('') })

const phrases = {
  'number:required': words.checkNumberRequired,
  'code:required': words.checkCodeRequired,
  'number:too-long': words.checkTooLong,
  'code:too-long': words.checkTooLong,
  'file:required': words.fileRequired,
  'file-empty': words.fileRequired,
  'file-too-large': words.fileTooLarge,
  'file-type': words.fileType,
  'file:busy': words.fileBusy,
  'file-kind': words.fileType,
}

/** The public check: by number and code, by the address in the QR code, and by the file itself. */
export function addCheckPages(server: FastifyInstance, site: Site): void {
  server.get('/check', guarded, async (request, reply) => {
    const isAsked = 'number' in Object(request.query)
    const typed = typedShape.parse(request.query)
    if (!isAsked) return showForm({ site, request, reply }, { typed, refusals: [] })
    const { number, code } = readCheckInput(typed)
    const refusals = refusalsOf({ number, code })
    if (refusals.length > 0) return showForm({ site, request, reply }, { typed, refusals })
    return leadTo(reply, `/check/${encodeURIComponent(number)}?${new URLSearchParams({ code })}`)
  })

  server.get<{ Params: { number: string } }>('/check/:number', guarded, async (request, reply) => {
    const { code } = typedShape.parse(request.query)
    const { number } = request.params
    return code === ''
      ? showForm({ site, request, reply }, { typed: { number, code }, refusals: [] })
      : showAnswer({ site, request, reply }, { number, code })
  })

  server.get('/check/file', (_request, reply) => leadTo(reply, '/check'))

  const turns = createTurns(filesAtOnce, waitingRoom)
  server.post('/check/file', guarded, async (request, reply) => {
    const owner = personOf(request)?.reference ?? request.ip
    const release = await turns.take({ owner, patience })
    try {
      const judged = release === undefined ? busy : await judgeFile({ site, request, reply }, owner)
      return showVerdict({ site, request, reply }, judged)
    } finally {
      release?.()
    }
  })
}

const busy: Outcome<never> = refused({ code: 'busy' })

async function judgeFile({ site, request }: Visit, owner: string): Promise<Outcome<FileVerdict>> {
  const file = await readFile(request)
  if (!file.ok) return file
  const input = { bytes: file.value.bytes, owner }
  return perform(site.workplace, verifyFile, { actor: request.visit.actor, input })
}

function showVerdict(visit: Visit, judged: Outcome<FileVerdict>) {
  if (judged.ok) {
    const frame = visit.site.frameOf(visit.request)
    return showPage(visit.reply, <FileVerdictPage frame={frame} verdict={judged.value} />)
  }
  const refusals = judged.refusals.map(refusal => ({ ...refusal, field: 'file' }))
  const status = refusals.some(({ code }) => code === 'busy') ? 503 : 422
  return showForm(visit, { typed: { number: '', code: '' }, refusals, status })
}

interface Typed {
  readonly number: string
  readonly code: string
}

interface Visit {
  readonly site: Site
  readonly request: FastifyRequest
  readonly reply: FastifyReply
}

interface FormState {
  readonly typed: Typed
  readonly refusals: readonly Refusal[]
  readonly status?: number
}

function refusalsOf({ number, code }: Typed): readonly Refusal[] {
  return Object.entries({ number, code }).flatMap(([field, value]) => {
    if (value === '') return [{ code: 'required', field }]
    return value.length > 60 ? [{ code: 'too-long', field }] : []
  })
}

function showForm({ site, request, reply }: Visit, state: FormState) {
  const errors = explain(request.say, state.refusals, phrases)
  const frame = site.frameOf(request)
  const page = <CheckPage frame={frame} typed={state.typed} errors={errors} megabytes={megabytes} />
  return showPage(reply, page, state.status ?? (errors.length > 0 ? 422 : 200))
}

async function showAnswer({ site, request, reply }: Visit, typed: Typed) {
  const { actor } = request.visit
  const frame = site.frameOf(request)
  const found = await perform(site.workplace, checkDocument, { actor, input: typed })
  if (!found.ok) return showPage(reply, <NotGenuinePage frame={frame} again={againWith(typed)} />, 404)
  const { open } = found.value
  if (open !== undefined && keepLookup.allowed(actor)) {
    await perform(site.workplace, keepLookup, { actor, input: { id: open.id } })
    return leadTo(reply, `${open.address}?done=checked`)
  }
  const checkedAt = site.workplace.clock.now()
  const here = new URLSearchParams({ continue: request.url })
  const signIn = personOf(request) === undefined ? `/sign-in?${here}` : undefined
  return showPage(
    reply,
    <CheckedPage frame={frame} document={found.value} checkedAt={checkedAt} signIn={signIn} />,
  )
}

/** Back to the form with the number kept; the code is typed anew. */
function againWith({ number }: Typed): string {
  return number.length > 60 ? '/check' : `/check/${encodeURIComponent(number)}`
}

async function readFile(request: FastifyRequest) {
  const part = request.isMultipart()
    ? await request.file({ throwFileSizeLimit: false, limits: { fileSize: limits.maximumBytes } })
    : undefined
  const accepted = part === undefined ? undefined : await acceptUpload(part.file, limits)
  return accepted ?? refused({ code: 'required' })
}
