import { z } from 'zod'
import type { Refusal } from '../../../../platform/action.ts'
import { leadTo } from '../../../../platform/http/respond.ts'
import { isShowingAgain } from '../../../../platform/showing-again.ts'
import type { FormState } from '../../../../platform/ui/form-state.ts'
import { explained, newKey, showBody, type Visiting } from '../../../documents/visiting.tsx'
import { sendOpinionFile } from '../../opinion-files.ts'
import { megabytes, sendMessage } from '../../thread-message.ts'
import { threadPhrases } from '../../thread-phrases.ts'
import type { HandledCase } from '../../visiting.tsx'
import { writeMessage } from '../actions/write-message.ts'
import { isAwaited } from '../rules/standing.ts'
import type { CaseOpinion } from '../types.ts'
import { CaseThread, caseThreadAddress } from '../views/thread-of-case.tsx'
import { words } from '../words/of-case.ts'
import { findThread } from './found-opinion.ts'

const query = z.object({ done: z.string().optional().catch(undefined) })

interface Found {
  readonly shown: HandledCase
  readonly opinion: CaseOpinion
}

interface Typed {
  readonly values: FormState['values']
  readonly refusals: readonly Refusal[]
}

/** The thread of an opinion for the officers of its case. */
export async function showThread(visiting: Visiting) {
  const found = await findThread(visiting)
  return found === undefined ? visiting.reply : show(visiting, found, { values: {}, refusals: [] })
}

function show(visiting: Visiting, { shown, opinion }: Found, { values, refusals }: Typed) {
  const { say } = visiting.request
  const { number, askedName: name } = opinion
  const isWritten = query.parse(visiting.request.query).done === 'written'
  return showBody(visiting, {
    title: say(words.threadTitle, { number, name }),
    message: isWritten ? say(words.doneWritten) : undefined,
    problem: refusals.length > 0,
    typedAt: `${caseThreadAddress(opinion)}/messages`,
    content: (
      <CaseThread
        {...{ opinion, megabytes, caseNumber: shown.found.number, goods: shown.document.goods }}
        form={{ say, values, errors: explained(visiting, refusals, threadPhrases) }}
        isOpen={isAwaited(opinion.standing)}
        country={shown.found.authority.memberState}
        idempotencyKey={newKey(visiting)}
      />
    ),
  })
}

const door = { action: writeMessage, names: { text: 'text', file: 'file' } }

/** An officer writes to whoever is asked. */
export async function writeToAsked(visiting: Visiting) {
  const found = await findThread(visiting)
  if (found === undefined) return visiting.reply
  const { values, outcome } = await sendMessage(visiting, door, found.opinion.id)
  if (outcome.ok) return leadTo(visiting.reply, `${caseThreadAddress(found.opinion)}?done=written`)
  return show(visiting, found, { values, refusals: isShowingAgain() ? [] : outcome.refusals })
}

/** A file of the thread, for the officers of its case. */
export async function sendThreadFile(visiting: Visiting) {
  const found = await findThread(visiting)
  return found === undefined ? visiting.reply : sendOpinionFile(visiting)
}
