import type { FastifyReply } from 'fastify'
import { z } from 'zod'
import type { Refusal } from '../../../../platform/action.ts'
import { leadTo } from '../../../../platform/http/respond.ts'
import { perform } from '../../../../platform/perform.ts'
import { isShowingAgain } from '../../../../platform/showing-again.ts'
import type { Say } from '../../../../platform/words/words.ts'
import { rowOf } from '../../../documents/boxes/rows.ts'
import { choicesFor } from '../../../documents/form/choices.ts'
import { maySignFor } from '../../../documents/rules/permissions.ts'
import {
  explained,
  newKey,
  pressed,
  showBody,
  typedValues,
  type Visiting,
} from '../../../documents/visiting.tsx'
import { nameOfGood } from '../../../goods/views/name-of-good.ts'
import { removeAnswerPaper } from '../../requests/actions/remove-answer-paper.ts'
import { checkAnswer } from '../answer-in-hand.ts'
import { goodSheet, goodsAsked, mainSheet, rowsAsked, writeSheet } from '../answer-sheet.ts'
import { AnswerPage, answerAddress } from '../views/answer.tsx'
import { ClosedPage } from '../views/closed.tsx'
import type { GoodToChange } from '../views/goods-to-change.tsx'
import { words } from '../words/answer.ts'
import { type FoundRequest, findRequest, otherOpen } from './found-request.ts'
import { answerPhrases } from './phrases.ts'
import { saveSheet } from './save-answer.ts'

/** A request: to be answered, or what became of it. */
export async function showRequest(visiting: Visiting): Promise<FastifyReply> {
  const found = await findRequest(visiting)
  return found === undefined ? visiting.reply : show(visiting, found, [])
}

function show(visiting: Visiting, found: FoundRequest, refusals: readonly Refusal[]) {
  return found.told.standing === 'open' ? showOpen(visiting, found, refusals) : showClosed(visiting, found)
}

function showClosed(visiting: Visiting, { told, inHand, shown }: FoundRequest) {
  const { say } = visiting.request
  const country = shown.found.authority.memberState
  return showBody(visiting, {
    title: say(words.title, { number: told.request.number }),
    content: <ClosedPage {...{ say, told, inHand, country }} />,
  })
}

async function showOpen(visiting: Visiting, found: FoundRequest, refusals: readonly Refusal[]) {
  const { say, method, body } = visiting.request
  const { told, inHand } = found
  const { request } = told
  const sheet = mainSheet(request, inHand.before)
  const saved = { response: inHand.answer.response, ...writeSheet(sheet, say, inHand.after) }
  const values = method === 'POST' ? typedValues(body) : saved
  const controlled = rowsAsked(request).map(({ box }) => box)
  return showBody(visiting, {
    title: say(words.title, { number: request.number }),
    message: messageOf(say, visiting.request.query),
    problem: refusals.length > 0,
    typedAt: answerAddress(inHand.before.address, told),
    content: (
      <AnswerPage
        {...{ told, inHand, sheet }}
        form={{ say, values, errors: explained(visiting, refusals, answerPhrases) }}
        check={checkAnswer(inHand, request)}
        choices={await choicesFor(visiting)}
        goods={goodsToChange(found)}
        otherBoxes={request.boxes.filter(box => !controlled.includes(box))}
        others={otherOpen(found)}
        maySign={maySignFor(visiting.request.visit.actor, inHand.before)}
        idempotencyKey={newKey(visiting)}
      />
    ),
  })
}

/** Where a request is about several goods, each has a page of its own. */
function goodsToChange({ told: { request }, inHand }: FoundRequest): readonly GoodToChange[] {
  const { before, answer } = inHand
  const asked = goodsAsked(request, before)
  if (asked.length < 2) return []
  return asked.flatMap(good => {
    if (goodSheet(request, before, good.id) === undefined) return []
    const number = before.goods.findIndex(({ id }) => id === good.id) + 1
    const changed = answer.changes.filter(({ goodId, key }) => goodId === good.id && rowOf(key)).length
    return [{ id: good.id, number, name: nameOfGood(good.details), changed }]
  })
}

const doneQuery = z.object({ done: z.string().optional().catch(undefined) })

function messageOf(say: Say, query: unknown): string | undefined {
  const { done } = doneQuery.parse(query)
  if (done === 'saved') return say(words.saved)
  if (done === 'paper-added') return say(words.paperAdded)
  if (done === 'paper-removed') return say(words.paperRemoved)
  return done === 'changed' ? say(words.changedMeanwhile) : undefined
}

/** Saves the answer, and does what the button says. */
export async function saveRequest(visiting: Visiting): Promise<FastifyReply> {
  const { request, reply } = visiting
  const found = await findRequest(visiting)
  if (found === undefined) return reply
  const { told, inHand } = found
  const address = answerAddress(inHand.before.address, told)
  if (told.standing !== 'open') return leadTo(reply, address)
  const outcome = await saveSheet(visiting, found, mainSheet(told.request, inHand.before))
  if (!outcome.ok) return show(visiting, found, isShowingAgain() ? [] : outcome.refusals)
  const [button = '', subject = ''] = pressed(request.body).split(':')
  if (button === 'add') return leadTo(reply, `${address}/papers/new`)
  if (button === 'good') return leadTo(reply, `${address}/goods/${subject}`)
  if (button === 'remove') return removePaper(visiting, found, subject)
  if (button === 'save') return leadTo(reply, `${address}?done=saved`)
  if (isWritten(request.body)) return leadTo(reply, `${address}/sign`)
  const saved = await findRequest(visiting)
  return saved === undefined ? reply : show(visiting, saved, [missing])
}

const missing = { code: 'response-missing', field: 'response', citation: 'IR Annex I I.21' }

function isWritten(body: unknown): boolean {
  const { response = '' } = typedValues(body)
  return typeof response === 'string' && response.trim() !== ''
}

async function removePaper({ site, request, reply }: Visiting, found: FoundRequest, paperId: string) {
  const { shown, told, inHand } = found
  const input = { id: shown.found.id, requestId: told.request.id, paperId }
  const removed = await perform(site.workplace, removeAnswerPaper, { actor: request.visit.actor, input })
  const address = answerAddress(inHand.before.address, told)
  return leadTo(reply, removed.ok ? `${address}?done=paper-removed` : address)
}
