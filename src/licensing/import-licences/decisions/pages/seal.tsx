import { z } from 'zod'
import { decodeForm } from '../../../../platform/http/decode-form.ts'
import { sendingKey } from '../../../../platform/http/form.ts'
import { leadTo } from '../../../../platform/http/respond.ts'
import { perform } from '../../../../platform/perform.ts'
import { isShowingAgain } from '../../../../platform/showing-again.ts'
import { Alert, Text } from '../../../../platform/ui/index.ts'
import { isConfirmedFreshly } from '../../../documents/signing/rules/signing.ts'
import { typedValues, type Visiting } from '../../../documents/visiting.tsx'
import { type ActForm, afterAct } from '../../act-page.tsx'
import { waitingDecision } from '../../rules/acts.ts'
import type { DecisionAction } from '../../types.ts'
import { ActPage } from '../../views/act-page.tsx'
import { caseAddress, findHandled } from '../../visiting.tsx'
import { words } from '../../words/acts.ts'
import { reissueLicence } from '../actions/reissue-licence.ts'
import { revokeLicence } from '../actions/revoke-licence.ts'
import { sealDecision } from '../actions/seal-decision.ts'
import { ToSeal } from '../views/seal.tsx'

const back = z.object({ confirmed: z.string().optional().catch(undefined) })

/** The seal: all that is sealed is shown, and its digest is sent along. */
export const sealForm: ActForm = {
  act: 'seal',
  path: () => 'seal',
  title: ({ form }) => form.say(words.sealTitle),
  done: 'sealed',
  view: ({ shown, visiting, ...place }) => {
    const { say } = place.form
    const { site, request } = visiting
    const decision = waitingDecision(shown.decisions)
    const isBack = back.parse(request.query).confirmed !== undefined
    const isFresh = isConfirmedFreshly(request.visit.actor, site.workplace.clock.now())
    return (
      <ActPage
        {...place}
        title={say(words.sealTitle)}
        text={say(words.sealText)}
        submit={say(isFresh ? words.sealSend : words.sealConfirmSend)}
        hidden={{ decisionId: decision?.id ?? '', digest: shown.preparedDigest ?? '' }}
        above={decision === undefined ? null : <ToSeal {...{ say, shown, decision }} />}
      >
        {isFresh ? null : <Text>{say(words.sealConfirm)}</Text>}
        {isFresh && isBack ? <Alert tone="success">{say(words.sealConfirmed)}</Alert> : null}
      </ActPage>
    )
  },
}

function actionFor(action: DecisionAction | undefined) {
  if (action === 'revoke-licence') return revokeLicence
  return action === 'reissue-licence' ? reissueLicence : sealDecision
}

/** Seals the decision as it was shown; whoever has not just proved two factors is led there first. */
export async function seal(visiting: Visiting) {
  const { site, request, reply } = visiting
  const shown = await findHandled(visiting)
  if (shown === undefined) return reply
  const { found, decisions } = shown
  const action = actionFor(waitingDecision(decisions)?.action)
  const outcome = await perform(site.workplace, action, {
    actor: request.visit.actor,
    input: { ...decodeForm(action.input, request.body), id: found.id },
    idempotencyKey: sendingKey(request.body, found.id),
  })
  const codes = outcome.ok || isShowingAgain() ? [] : outcome.refusals.map(({ code }) => code)
  if (codes.length > 0 && codes.every(code => code === 'confirmation-needed')) {
    const onward = caseAddress(found, '/seal?confirmed=yes')
    return leadTo(reply, `/confirm?continue=${encodeURIComponent(onward)}`)
  }
  const refusals = outcome.ok ? [] : outcome.refusals.filter(({ code }) => code !== 'confirmation-needed')
  return afterAct(visiting, sealForm, {
    outcome: outcome.ok ? outcome : { ok: false, refusals },
    shown,
    values: typedValues(request.body),
  })
}
