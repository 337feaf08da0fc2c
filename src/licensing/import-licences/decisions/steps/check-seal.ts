import { isRejectionDue } from '../../../../law/licence-rules.ts'
import { defineStep, done, refused } from '../../../../platform/action.ts'
import type { Asked } from '../../../actor.ts'
import { signData } from '../../../documents/signing/steps/sign-data.ts'
import { mayUseSeal, refuseSealer } from '../../rules/sealing-refusals.ts'
import { digestOfDecision, preparedOf } from '../../shown-decision.ts'
import { holdCase } from '../../steps/hold-case.ts'
import { demandsFourEyes, listDecisions } from '../../store/decisions.ts'
import type { DecisionAction } from '../../types.ts'

interface Asking {
  readonly id: string
  readonly decisionId: string
  /** Of what the sealer was shown. */
  readonly digest: string
  readonly actions: readonly DecisionAction[]
}

/**
 * A prepared decision that the actor may seal now, with the officer's signature under it. Codes: not-found,
 * seal-right-needed, changed-meanwhile, same-person, confirmation-needed, answer-open-again.
 */
export const checkSeal = defineStep({
  name: 'check-seal',
  citation: 'IR 17(2)',
  run: async (context: Asked, { id, decisionId, digest: shownDigest, actions }: Asking) => {
    const { transaction, actor, now } = context
    const held = await holdCase.run(context, { id })
    if (!held.ok) return held
    const found = held.value
    if (!mayUseSeal(actor)) return refused({ code: 'seal-right-needed', citation: 'IR 17(2)' })
    const decision = preparedOf(await listDecisions(transaction, id))
    if (decision?.id !== decisionId || !actions.includes(decision.action))
      return refused({ code: 'changed-meanwhile' })
    const digest = digestOfDecision(decision, found)
    const needsTwo = await demandsFourEyes(transaction, found.authorityId)
    const sealing = { decision, shownDigest, digest, demandsFourEyes: needsTwo }
    const refusals = refuseSealer(actor, now, sealing)
    if (refusals.length > 0) return refused(...refusals)
    if (found.subState === 'ANSWER_OVERDUE' && !isRejectionDue(found.deadlines, found.today))
      return refused({ code: 'answer-open-again', citation: 'Default 42' })
    const signature = await signData.run(context, { data: { decision: digest } })
    return signature.ok ? done({ found, decision, digest, signature: signature.value }) : signature
  },
})
