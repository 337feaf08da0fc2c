import { z } from 'zod'
import type { Refusal } from '../../../../platform/action.ts'
import { leadTo } from '../../../../platform/http/respond.ts'
import { isShowingAgain } from '../../../../platform/showing-again.ts'
import type { FormState } from '../../../../platform/ui/form-state.ts'
import type { Phrase } from '../../../../platform/words/words.ts'
import { explained, newKey, showBody, type Visiting } from '../../../documents/visiting.tsx'
import { writeMessage } from '../../expertise/actions/write-message.ts'
import { boxesOf } from '../../expertise/rules/box-groups.ts'
import { isAwaited } from '../../expertise/rules/standing.ts'
import type { AskedOpinion } from '../../expertise/types.ts'
import { type MessageDoor, megabytes, sendMessage } from '../../thread-message.ts'
import { giveOpinion } from '../actions/give-opinion.ts'
import { OpinionPage, opinionAddress } from '../views/opinion.tsx'
import { words } from '../words.ts'
import { findAskedOpinion } from './found-opinion.ts'
import { askedPhrases } from './phrases.ts'

/** The messages after what can be done on the page, by the short code in the address. */
const messages: Readonly<Record<string, Phrase>> = {
  accepted: words.doneAccepted,
  declared: words.doneDeclared,
  written: words.doneWritten,
  given: words.doneGiven,
  declined: words.doneDeclined,
}

const query = z.object({ done: z.string().catch('') })

/** What was typed in one of the forms of the page, and why it was refused. */
export interface TypedAnswer {
  readonly values: FormState['values']
  readonly refusals: readonly Refusal[]
  /** Below the page, where the form was sent. */
  readonly form: string
}

/** An opinion for whoever was asked. */
export async function showOpinion(visiting: Visiting) {
  const opinion = await findAskedOpinion(visiting)
  return opinion === undefined ? visiting.reply : showAgain(visiting, opinion)
}

/** The page of an opinion, with what was typed where it was refused. */
export function showAgain(visiting: Visiting, opinion: AskedOpinion, typed?: TypedAnswer) {
  const { say } = visiting.request
  const refusals = isShowingAgain() ? [] : (typed?.refusals ?? [])
  const boxes = boxesOf(opinion.shown.boxes)
  const isOpen = isAwaited(opinion.standing)
  const done = messages[query.parse(visiting.request.query).done]
  return showBody(visiting, {
    title: say(words.title, { number: opinion.caseNumber }),
    message: done && say(done),
    problem: refusals.length > 0,
    typedAt: typed && `${opinionAddress(opinion)}/${typed.form}`,
    content: (
      <OpinionPage
        {...{ opinion, boxes, isOpen, megabytes, newKey: () => newKey(visiting) }}
        form={{ say, values: typed?.values ?? {}, errors: explained(visiting, refusals, askedPhrases) }}
      />
    ),
  })
}

interface AskedDoor extends MessageDoor {
  readonly form: string
  readonly done: string
}

const writing: AskedDoor = {
  ...{ action: writeMessage, names: { text: 'text', file: 'file' } },
  ...{ form: 'messages', done: 'written' },
}
const giving: AskedDoor = {
  ...{ action: giveOpinion, names: { text: 'opinion', file: 'opinionFile' } },
  ...{ form: 'opinion', done: 'given' },
}

async function send(visiting: Visiting, door: AskedDoor) {
  const opinion = await findAskedOpinion(visiting)
  if (opinion === undefined) return visiting.reply
  const { values, outcome } = await sendMessage(visiting, door, opinion.id)
  if (outcome.ok) return leadTo(visiting.reply, `${opinionAddress(opinion)}?done=${door.done}`)
  return showAgain(visiting, opinion, { values, refusals: outcome.refusals, form: door.form })
}

/** Whoever was asked writes to the authority. */
export const writeHere = (visiting: Visiting) => send(visiting, writing)

/** Whoever was asked gives the opinion. */
export const giveHere = (visiting: Visiting) => send(visiting, giving)
