import type { FastifyReply } from 'fastify'
import { type Outcome, type Refusal, refused } from '../../../../platform/action.ts'
import { sha256 } from '../../../../platform/files/index.ts'
import { decodeForm } from '../../../../platform/http/decode-form.ts'
import { sendingKey } from '../../../../platform/http/form.ts'
import { leadTo } from '../../../../platform/http/respond.ts'
import { perform, readInput } from '../../../../platform/perform.ts'
import type { FormState } from '../../../../platform/ui/form-state.ts'
import { EvidencePage } from '../../../documents/evidence/views/adding.tsx'
import { countryChoices } from '../../../documents/form/choices.ts'
import { nothingChosen, readUploads, type Upload } from '../../../documents/form/read-uploads.ts'
import { explained, nearlyUsedBy, newKey, showBody, type Visiting } from '../../../documents/visiting.tsx'
import { words as documents } from '../../../documents/words.ts'
import { prepareEvidence } from '../../../goods/actions/prepare-evidence.ts'
import { isFaultOfFile } from '../../../goods/rules/file-remarks.ts'
import { addAnswerPaper } from '../../requests/actions/add-answer-paper.ts'
import { checkAnswer } from '../answer-in-hand.ts'
import { goodsAsked } from '../answer-sheet.ts'
import { answerAddress } from '../views/answer.tsx'
import { words } from '../words/answer.ts'
import { type FoundRequest, findRequest } from './found-request.ts'
import { answerPhrases } from './phrases.ts'

interface Again {
  readonly values: FormState['values']
  readonly refusals?: readonly Refusal[]
}

async function findOpen(visiting: Visiting): Promise<FoundRequest | undefined> {
  const found = await findRequest(visiting)
  if (found === undefined || found.told.standing === 'open') return found
  leadTo(visiting.reply, answerAddress(found.inHand.before.address, found.told))
  return undefined
}

/** A paper to be added to an answer; the first kind that was asked for and is missing is proposed. */
export async function askPaper(visiting: Visiting): Promise<FastifyReply> {
  const found = await findOpen(visiting)
  if (found === undefined) return visiting.reply
  const missing = checkAnswer(found.inHand, found.told.request).papers.find(({ isThere }) => !isThere)
  return show(visiting, found, { values: missing === undefined ? {} : { type: missing.type } })
}

async function show(visiting: Visiting, found: FoundRequest, { values, refusals = [] }: Again) {
  const { say } = visiting.request
  const { before } = found.inHand
  const back = answerAddress(before.address, found.told)
  const [first, ...others] = goodsAsked(found.told.request, before)
  const statement = first === undefined ? before : { ...before, goods: [first, ...others] as const }
  const mayKeepUnopened =
    values.keepUnopened !== undefined || refusals.some(({ code }) => isFaultOfFile(code))
  return showBody(visiting, {
    title: say(documents.evidenceAddTitle),
    problem: refusals.length > 0,
    typedAt: `${back}/papers`,
    content: (
      <EvidencePage
        isOwed
        {...{ say, statement, mayKeepUnopened }}
        form={{ say, values, errors: explained(visiting, refusals, answerPhrases) }}
        place={{
          action: `${back}/papers`,
          back,
          backLabel: say(words.back),
          lead: say(words.paperLead),
        }}
        countries={countryChoices(say)}
        nearlyUsed={await nearlyUsedBy(visiting)}
        idempotencyKey={newKey(visiting)}
      />
    ),
  })
}

/** Adds a paper with its file. */
export async function addPaper(visiting: Visiting): Promise<FastifyReply> {
  const found = await findOpen(visiting)
  if (found === undefined) return visiting.reply
  const { values, upload } = await readSent(visiting)
  const outcome = await addOne(visiting, found, { values, upload })
  if (!outcome.ok) return show(visiting, found, { values, refusals: outcome.refusals })
  return leadTo(visiting.reply, `${answerAddress(found.inHand.before.address, found.told)}?done=paper-added`)
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

async function addOne({ site, request }: Visiting, found: FoundRequest, { values, upload }: Sent) {
  const { workplace } = site
  const { actor } = request.visit
  const { told, inHand, shown } = found
  const goodId = values.goodId ?? goodsAsked(told.request, inHand.before)[0]?.id
  const decoded = decodeForm(addAnswerPaper.input, values)
  const said = { ...decoded, id: shown.found.id, requestId: told.request.id, goodId }
  const read = readInput(workplace, addAnswerPaper, said)
  const wrong = read.ok ? [] : read.refusals.filter(({ field }) => field !== 'file')
  const accepted = upload?.accepted ?? nothingChosen('file')
  if (!accepted.ok || wrong.length > 0) return refused(...wrong, ...atFile(accepted))
  const { bytes, mediaType } = accepted.value
  const keepUnopened = values.keepUnopened !== undefined
  const input = { bytes, mediaType, name: upload?.name ?? '', keepUnopened }
  const prepared = await perform(workplace, prepareEvidence, { actor, input })
  if (!prepared.ok) return refused(...atFile(prepared))
  const idempotencyKey = sendingKey({ ...values, file: sha256(bytes) })
  return perform(workplace, addAnswerPaper, {
    actor,
    input: { ...said, file: prepared.value },
    idempotencyKey,
  })
}

function atFile(outcome: Outcome<unknown>): readonly Refusal[] {
  return outcome.ok ? [] : outcome.refusals.map(refusal => ({ ...refusal, field: 'file' }))
}
