import { must } from '../scripts/faults/must.ts'
import { dayIn } from '../src/law/time-zones.ts'
import type { Person } from '../src/licensing/actor.ts'
import { getCase } from '../src/licensing/import-licences/cases/actions/get-case.ts'
import { prepareDecision } from '../src/licensing/import-licences/decisions/actions/prepare-decision.ts'
import { recordAppeal } from '../src/licensing/import-licences/decisions/actions/record-appeal.ts'
import { sealDecision } from '../src/licensing/import-licences/decisions/actions/seal-decision.ts'
import type { DecidedGood } from '../src/licensing/import-licences/types.ts'
import type { LicensingWorkplace } from '../src/licensing/workplace.ts'
import { perform } from '../src/platform/perform.ts'

/** An application and what its authority says to each of its goods. */
export interface DecisionSeed {
  readonly officer: Person
  readonly id: string
  readonly decisions: readonly DecidedGood['decision'][]
}

/** The same, and by whom it is sealed. */
export interface SealSeed extends DecisionSeed {
  readonly sealer: Person
}

const conditions = 'Licensen gælder kun for genstandene, som de er beskrevet her.'

/** What a decision says that refuses something. */
const refusal = {
  reasons: 'Tilladelsen til udførsel fra oprindelseslandet er ikke dokumenteret.',
  appealInformation: 'Der kan klages til Kulturministeriet inden fire uger.',
}

/** An officer prepares a decision for the seal; gives its id. */
export async function seedPrepared(workplace: LicensingWorkplace, seed: DecisionSeed): Promise<string> {
  const { officer: actor, id, decisions } = seed
  const { found } = must(await perform(workplace, getCase, { actor, input: { id } }))
  const goods = found.goods.map((goodId, index) => {
    const decision = decisions[index] ?? 'granted'
    return { goodId, decision, grounds: decision === 'refused' ? ['7b'] : [] }
  })
  const isRefusing = goods.some(({ decision }) => decision === 'refused')
  const input = { id, goods, conditions, ...(isRefusing ? refusal : {}) }
  return must(await perform(workplace, prepareDecision, { actor, input })).id
}

/** The same, sealed by a second officer; gives the id of the decision. */
export async function seedDecided(workplace: LicensingWorkplace, seed: SealSeed): Promise<string> {
  const decisionId = await seedPrepared(workplace, seed)
  const { sealer, id } = seed
  const actor = { ...sealer, confirmedAt: workplace.clock.now() }
  const { preparedDigest } = must(await perform(workplace, getCase, { actor, input: { id } }))
  const input = { id, decisionId, digest: preparedDigest }
  must(await perform(workplace, sealDecision, { actor, input }))
  return decisionId
}

/** A decision that refuses something is annulled on appeal, so that the licence can be given after all. */
export async function seedAppeal(workplace: LicensingWorkplace, seed: SealSeed): Promise<string> {
  const decisionId = await seedDecided(workplace, seed)
  const { officer: actor, id } = seed
  const today = dayIn('DK', workplace.clock.now())
  const appeal = { filedOn: today, outcome: 'annulled', decidedOn: today }
  must(await perform(workplace, recordAppeal, { actor, input: { id, decisionId, ...appeal } }))
  return decisionId
}
