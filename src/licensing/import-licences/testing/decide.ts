import { getCase } from '../cases/actions/get-case.ts'
import { prepareDecision } from '../decisions/actions/prepare-decision.ts'
import { sealDecision } from '../decisions/actions/seal-decision.ts'
import type { DecidedGood, LicenceCase } from '../types.ts'
import type { InsertedApplication } from './insert-application.ts'
import type { LicenceWorld, Player } from './licence-world.ts'

/** What a rejection says. */
export const words = { reasons: 'It left without a permit.', appealInformation: 'Within four weeks.' }

/** The same for both goods, or each its own. */
export function decided(
  { goods }: InsertedApplication,
  ...decisions: readonly DecidedGood['decision'][]
): readonly DecidedGood[] {
  return goods.map((goodId, index) => {
    const decision = decisions[index] ?? decisions[0] ?? 'granted'
    return { goodId, decision, grounds: decision === 'refused' ? ['7a'] : [] }
  })
}

/** A case as an officer sees it. */
export async function seenBy(world: LicenceWorld, player: Player, id: string) {
  const found = await world.ask(getCase, player, { id })
  if (!found.ok) throw new Error(JSON.stringify(found.refusals))
  return found.value
}

/** Where a case stands. */
export async function caseOf(
  world: LicenceWorld,
  id: string,
  player: Player = 'officer',
): Promise<LicenceCase> {
  return (await seenBy(world, player, id)).found
}

/** What the sealer is shown of the prepared decision. */
export async function shownTo(world: LicenceWorld, player: Player, id: string) {
  const { decisions, preparedDigest: digest = '' } = await seenBy(world, player, id)
  return { id, decisionId: decisions.at(-1)?.id ?? '', digest }
}

/** The officer prepares a decision, the head seals it; gives the licence where there is one. */
export async function decide(world: LicenceWorld, id: string, goods: readonly DecidedGood[]) {
  const prepared = await world.ask(prepareDecision, 'officer', { id, goods, ...words })
  if (!prepared.ok) throw new Error(JSON.stringify(prepared.refusals))
  const sealed = await world.ask(sealDecision, 'head', await shownTo(world, 'head', id))
  if (!sealed.ok) throw new Error(JSON.stringify(sealed.refusals))
  return sealed.value.licence
}
