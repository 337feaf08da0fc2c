import { z } from 'zod'
import type { Refusal } from '../../../../platform/action.ts'
import { decodeForm } from '../../../../platform/http/decode-form.ts'
import { sendingKey } from '../../../../platform/http/form.ts'
import { leadTo } from '../../../../platform/http/respond.ts'
import { perform } from '../../../../platform/perform.ts'
import { answerAbsent, explained, newKey, showBody, type Visiting } from '../../../documents/visiting.tsx'
import { personOf } from '../../../session/visit.ts'
import { getFourEyes } from '../../cases/actions/get-four-eyes.ts'
import { setFourEyes } from '../../cases/actions/set-four-eyes.ts'
import { isNoOfficer } from '../../visiting.tsx'
import { words } from '../../words/acts.ts'
import { FourEyesPage } from '../views/four-eyes.tsx'

const query = z.object({ done: z.string().optional().catch(undefined) })

/** Whether a second person seals, for all officers of the authority to see. */
export async function showFourEyes(visiting: Visiting, refusals: readonly Refusal[] = []) {
  const { site, request, reply } = visiting
  if (await isNoOfficer(visiting)) return reply
  const settled = await perform(site.workplace, getFourEyes, { actor: request.visit.actor, input: {} })
  if (!settled.ok) return answerAbsent(visiting)
  const { say } = request
  const isDone = query.parse(request.query).done === 'settled'
  const errors = explained(visiting, refusals, { 'administrator-needed': words.eyesAdministrator })
  return showBody(visiting, {
    title: say(words.eyesTitle),
    message: isDone ? say(words.eyesDone) : undefined,
    problem: errors.length > 0,
    content: (
      <FourEyesPage
        form={{ say, values: {}, errors }}
        demands={settled.value.demands}
        isAdministrator={personOf(request)?.role?.isAdministrator === true}
        idempotencyKey={newKey(visiting)}
      />
    ),
  })
}

/** An administrator settles it. */
export async function settleFourEyes(visiting: Visiting) {
  const { site, request, reply } = visiting
  if (await isNoOfficer(visiting)) return reply
  const outcome = await perform(site.workplace, setFourEyes, {
    actor: request.visit.actor,
    input: decodeForm(setFourEyes.input, request.body),
    idempotencyKey: sendingKey(request.body),
  })
  return outcome.ok
    ? leadTo(reply, '/cases/four-eyes?done=settled')
    : showFourEyes(visiting, outcome.refusals)
}
