import { nextSealingStep, type SealingStep } from '../../../../law/licence-rules.ts'
import { defineStep, done, refused } from '../../../../platform/action.ts'
import { holdFiles } from '../../../../platform/database/hold.ts'
import type { Asked } from '../../../actor.ts'
import type { LicenceToSeal } from '../../licence-sealer.ts'
import { insertSealing, updateSealedFile } from '../../store/decisions.ts'

/**
 * Makes a licence by the steps of the law in their order: the officer's signature, then the seals of the authority and of
 * the system, put by the sealer of the services where there is one. Codes: seal-out-of-order, and those of the sealer.
 */
export const sealLicence = defineStep({
  name: 'seal-licence',
  citation: 'IR 17(2)',
  run: async (context: Asked, licence: Omit<LicenceToSeal, 'now'>) => {
    const { transaction, services, now } = context
    const { decision, officer } = licence
    const signed = { step: 'officer signature', by: officer.account } as const
    const made = await recordSteps(context, { decisionId: decision.id, made: [signed] })
    if (!made.ok || services.sealLicence === undefined) return made
    await holdFiles(transaction)
    const sealed = await services.sealLicence({ ...licence, now })
    if (!sealed.ok) return sealed
    const all = await recordSteps(context, {
      decisionId: decision.id,
      before: made.value,
      made: sealed.value.seals,
    })
    if (!all.ok) return all
    await updateSealedFile(transaction, decision.id, sealed.value.file)
    return all
  },
})

interface Making {
  readonly decisionId: string
  readonly before?: readonly SealingStep[]
  readonly made: readonly { readonly step: SealingStep; readonly by: string }[]
}

async function recordSteps({ transaction, now }: Asked, { decisionId, before = [], made }: Making) {
  const steps = [...before]
  for (const { step, by } of made) {
    if (nextSealingStep(steps) !== step) return refused({ code: 'seal-out-of-order', citation: 'IR 17(2)' })
    steps.push(step)
    await insertSealing(transaction, { decisionId, position: steps.length, step, by, at: now })
  }
  return done<readonly SealingStep[]>(steps)
}
