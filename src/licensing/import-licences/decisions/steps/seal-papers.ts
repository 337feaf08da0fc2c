import { isSealed, nextSealingStep, refuseSealing, type SealingStep } from '../../../../law/licence-rules.ts'
import { defineStep, done, refused } from '../../../../platform/action.ts'
import { holdFiles } from '../../../../platform/database/hold.ts'
import { newId } from '../../../../platform/identifiers.ts'
import type { Asked } from '../../../actor.ts'
import type { Document } from '../../../documents/types.ts'
import type { PaperToSeal, SealedPaper } from '../../licence-sealer.ts'
import { confirmedText } from '../../shown-decision.ts'
import { insertSealing, updateSealedFile } from '../../store/decisions.ts'
import { insertPaper } from '../../store/papers.ts'
import type { Checked } from './keep-seal.ts'

/** A paper of a decision: of which kind, and the document as the decision leaves it. */
export type Paper = Pick<PaperToSeal, 'kind' | 'licence'> & { readonly document: Document }

interface Papers {
  readonly checked: Checked
  /** The licence first, where there is one. */
  readonly papers: readonly Paper[]
}

/**
 * Makes the papers of a decision by the steps of the law in their order: the officer's signature, then the seals of the
 * authority and of the system, put by the sealer of the services where there is one. Codes: seal-out-of-order, and those
 * of the sealer.
 */
export const sealPapers = defineStep({
  name: 'seal-papers',
  citation: 'IR 17(2)',
  run: async (context: Asked, { checked, papers }: Papers) => {
    const { decision, signature } = checked
    const signed = { step: 'officer signature', by: signature.account } as const
    const { sealLicence } = context.services
    if (sealLicence === undefined) return recordSteps(context, decision.id, [signed])
    await holdFiles(context.transaction)
    const files: string[] = []
    for (const [index, paper] of papers.entries()) {
      const sealed = await sealLicence(toSeal(context, checked, paper), context.services)
      if (!sealed.ok) return sealed
      const made = [signed, ...sealed.value.seals]
      const kept =
        index === 0 ? await recordSteps(context, decision.id, made) : refuseOrder(made.map(one => one.step))
      if (!kept.ok) return kept
      files.push(await keepPaper(context, checked, { paper, sealed: sealed.value }))
    }
    await updateSealedFile(context.transaction, decision.id, files.at(-1) ?? '')
    return done(undefined)
  },
})

function toSeal({ now }: Asked, { found, decision, signature }: Checked, paper: Paper): PaperToSeal {
  const { authority, requests } = found
  const confirmed = confirmedText(decision, found)
  return { ...paper, decision, requests, authority, officer: signature, confirmed, now }
}

interface Kept {
  readonly paper: Paper
  readonly sealed: SealedPaper
}

async function keepPaper({ transaction, now }: Asked, { decision }: Checked, { paper, sealed }: Kept) {
  const { file, seals, stampedAt } = sealed
  const of = { documentId: paper.document.id, decisionId: decision.id, kind: paper.kind }
  const sealedBy = seals.map(({ by }) => by)
  await insertPaper(transaction, { id: newId(now), ...of, file, sealedBy, stampedAt, at: now })
  return file
}

interface Made {
  readonly step: SealingStep
  readonly by: string
}

async function recordSteps({ transaction, now }: Asked, decisionId: string, made: readonly Made[]) {
  const steps: SealingStep[] = []
  for (const { step, by } of made) {
    if (nextSealingStep(steps) !== step) return refused({ code: 'seal-out-of-order', citation: 'IR 17(2)' })
    steps.push(step)
    await insertSealing(transaction, { decisionId, position: steps.length, step, by, at: now })
  }
  return done(undefined)
}

function refuseOrder(steps: readonly SealingStep[]) {
  const refusal = refuseSealing(steps)
  if (refusal !== undefined || !isSealed(steps))
    return refused({ code: 'seal-out-of-order', citation: 'IR 17(2)' })
  return done(undefined)
}
