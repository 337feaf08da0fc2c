import type { FastifyReply } from 'fastify'
import { z } from 'zod'
import type { Refusal } from '../../../../platform/action.ts'
import { formKey } from '../../../../platform/http/form.ts'
import { leadTo } from '../../../../platform/http/respond.ts'
import { perform } from '../../../../platform/perform.ts'
import { isShowingAgain } from '../../../../platform/showing-again.ts'
import { fullName } from '../../../../platform/words/index.ts'
import { isHolder, maySignFor } from '../../../documents/rules/permissions.ts'
import { isConfirmedFreshly } from '../../../documents/signing/rules/signing.ts'
import { explained, newKey, showBody, typedValues, type Visiting } from '../../../documents/visiting.tsx'
import { answerRequest } from '../../requests/actions/answer-request.ts'
import { digestOfAnswer } from '../../shown-answer.ts'
import { checkAnswer } from '../answer-in-hand.ts'
import { groupedChanges } from '../answer-sheet.ts'
import { answerAddress } from '../views/answer.tsx'
import { SignAnswerPage } from '../views/sign.tsx'
import { words } from '../words/answer.ts'
import { type FoundRequest, findRequest, otherOpen } from './found-request.ts'
import { answerPhrases } from './phrases.ts'

const readyQuery = z.object({ confirmed: z.string().optional().catch(undefined) })
const signed = z.object({ isSigned: z.string().optional(), shownDigest: z.string().catch('') })

const addressOf = ({ inHand, told }: FoundRequest) => answerAddress(inHand.before.address, told)

/** What is signed with an answer; without a text there is nothing to sign. */
export async function askSignature(visiting: Visiting): Promise<FastifyReply> {
  const found = await findRequest(visiting)
  if (found === undefined) return visiting.reply
  const { told, inHand } = found
  const maySign = maySignFor(visiting.request.visit.actor, inHand.before)
  const isReady = told.standing === 'open' && maySign && checkAnswer(inHand, told.request).hasResponse
  return isReady ? show(visiting, found, []) : leadTo(visiting.reply, addressOf(found))
}

function show(visiting: Visiting, found: FoundRequest, refusals: readonly Refusal[]) {
  const { site, request, reply } = visiting
  const { say, visit } = request
  const { actor } = visit
  const { told, inHand } = found
  if (actor.kind !== 'person') return leadTo(reply, addressOf(found))
  const isBack = readyQuery.parse(request.query).confirmed === 'yes'
  const isConfirmed = isBack && isConfirmedFreshly(actor, site.workplace.clock.now())
  const values =
    request.method === 'POST' ? typedValues(request.body) : isConfirmed ? { isSigned: 'yes' } : {}
  return showBody(visiting, {
    title: say(words.signTitle),
    problem: refusals.length > 0,
    typedAt: `${addressOf(found)}/signature`,
    content: (
      <SignAnswerPage
        {...{ told, inHand, isConfirmed }}
        form={{ say, values, errors: explained(visiting, refusals, answerPhrases) }}
        check={checkAnswer(inHand, told.request)}
        signer={{ name: fullName(actor), organisation: actor.role?.organisation ?? '' }}
        representing={isHolder(actor, inHand.before) ? undefined : (inHand.before.holder.name ?? '')}
        digest={digestOfAnswer(inHand.answer)}
        isLast={otherOpen(found).length === 0}
        idempotencyKey={newKey(visiting)}
      />
    ),
  })
}

/** Signs the answer as it was shown, with a second factor that was just proved. */
export async function signAnswer(visiting: Visiting): Promise<FastifyReply> {
  const { reply } = visiting
  const found = await findRequest(visiting)
  if (found === undefined) return reply
  const outcome = await performSigning(visiting, found)
  if (outcome.ok) return leadTo(reply, `${found.inHand.before.address}/case?done=answered`)
  return answerRefused(visiting, found, isShowingAgain() ? [] : outcome.refusals)
}

function performSigning({ site, request }: Visiting, { told, inHand, shown }: FoundRequest) {
  const { isSigned, shownDigest } = signed.parse(request.body)
  return perform(site.workplace, answerRequest, {
    actor: request.visit.actor,
    input: {
      id: shown.found.id,
      requestId: told.request.id,
      response: inHand.answer.response,
      changes: groupedChanges(inHand.answer.changes, inHand.before),
      isSigned: isSigned === 'yes',
      shownDigest,
    },
    idempotencyKey: formKey(request.body),
  })
}

function answerRefused(visiting: Visiting, found: FoundRequest, refusals: readonly Refusal[]) {
  const { reply } = visiting
  const address = addressOf(found)
  const codes = refusals.map(({ code }) => code)
  if (codes.includes('changed-meanwhile')) return leadTo(reply, `${address}?done=changed`)
  if (codes.length > 0 && codes.every(code => code === 'confirmation-needed'))
    return leadTo(reply, `/confirm?continue=${encodeURIComponent(`${address}/sign?confirmed=yes`)}`)
  const told = refusals.filter(({ code }) => code !== 'confirmation-needed').map(atTick)
  const isAboutForm = told.every(({ code }) => code === 'signature-missing')
  return isAboutForm ? show(visiting, found, told) : leadTo(reply, address)
}

const atTick = (refusal: Refusal): Refusal =>
  refusal.code === 'signature-missing' ? { ...refusal, field: 'isSigned' } : refusal
