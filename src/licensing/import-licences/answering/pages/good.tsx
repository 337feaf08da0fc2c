import type { FastifyReply } from 'fastify'
import { z } from 'zod'
import type { Refusal } from '../../../../platform/action.ts'
import { leadTo } from '../../../../platform/http/respond.ts'
import { isShowingAgain } from '../../../../platform/showing-again.ts'
import { choicesFor } from '../../../documents/form/choices.ts'
import {
  answerAbsent,
  explained,
  newKey,
  showBody,
  typedValues,
  type Visiting,
} from '../../../documents/visiting.tsx'
import { goodSheet, writeSheet } from '../answer-sheet.ts'
import type { Sheet } from '../types.ts'
import { answerAddress } from '../views/answer.tsx'
import { GoodPage, goodAddress } from '../views/good.tsx'
import { words } from '../words/answer.ts'
import { type FoundRequest, findRequest } from './found-request.ts'
import { answerPhrases } from './phrases.ts'
import { saveSheet } from './save-answer.ts'

const named = z.object({ good: z.string() })

interface FoundGood extends FoundRequest {
  readonly sheet: Sheet
  readonly back: string
}

async function findGood(visiting: Visiting): Promise<FoundGood | undefined> {
  const { request, reply } = visiting
  const found = await findRequest(visiting)
  if (found === undefined) return undefined
  const { told, inHand } = found
  const sheet = goodSheet(told.request, inHand.before, named.parse(request.params).good)
  const back = answerAddress(inHand.before.address, told)
  if (sheet !== undefined && told.standing === 'open') return { ...found, sheet, back }
  if (sheet === undefined) answerAbsent(visiting)
  else leadTo(reply, back)
  return undefined
}

/** The boxes of one good that an answer may change. */
export async function showGood(visiting: Visiting): Promise<FastifyReply> {
  const found = await findGood(visiting)
  return found === undefined ? visiting.reply : show(visiting, found, [])
}

async function show(visiting: Visiting, { sheet, back, inHand }: FoundGood, refusals: readonly Refusal[]) {
  const { say, method, body } = visiting.request
  const values = method === 'POST' ? typedValues(body) : writeSheet(sheet, say, inHand.after)
  const number = inHand.before.goods.findIndex(({ id }) => id === sheet.good.id) + 1
  return showBody(visiting, {
    title: say(words.goodTitle, { number }),
    problem: refusals.length > 0,
    typedAt: goodAddress(back, sheet),
    content: (
      <GoodPage
        {...{ sheet, number, back }}
        form={{ say, values, errors: explained(visiting, refusals, answerPhrases) }}
        choices={await choicesFor(visiting)}
        idempotencyKey={newKey(visiting)}
      />
    ),
  })
}

/** Saves them as part of the answer. */
export async function saveGood(visiting: Visiting): Promise<FastifyReply> {
  const found = await findGood(visiting)
  if (found === undefined) return visiting.reply
  const outcome = await saveSheet(visiting, found, found.sheet)
  if (outcome.ok) return leadTo(visiting.reply, `${found.back}?done=saved`)
  return show(visiting, found, isShowingAgain() ? [] : outcome.refusals)
}
