import { sql } from 'kysely'
import { theClock } from '../../actor.ts'
import { newcomer } from '../../documents/lists/testing/people.ts'
import { acceptExpertInvitation } from '../advising/actions/accept-expert-invitation.ts'
import { declareNoConflict } from '../advising/actions/declare-no-conflict.ts'
import { issueExpertInvitation } from '../advising/actions/issue-expert-invitation.ts'
import { askOpinion } from '../expertise/actions/ask-opinion.ts'
import type { InsertedApplication } from './insert-application.ts'
import type { LicenceWorld } from './licence-world.ts'

/** Whoever asks for something in a world. */
export type Asker = Parameters<LicenceWorld['ask']>[1]

/** An expert without a role. */
export const expert = newcomer('expert')

/** Another one, who was asked in another case. */
export const otherExpert = newcomer('other-expert')

const must = <Value>(outcome: { ok: true; value: Value } | { ok: false; refusals: unknown }): Value => {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.refusals))
  return outcome.value
}

/** The officer of Denmark asks for an opinion about the first good; an expert unless the input says otherwise. */
export async function askFor(
  world: LicenceWorld,
  { id, goods }: InsertedApplication,
  input: object = {},
): Promise<string> {
  const whom = { asked: 'expert', name: 'Anna Holm', email: 'expert@example.org' }
  const shown = { goods: [goods[0]], boxes: ['description'], question: 'Is it Roman?' }
  return must(await world.ask(askOpinion, 'officer', { id, ...whom, ...shown, ...input })).id
}

/** The secret of the letter to an expert. */
export async function secretOf(world: LicenceWorld, opinionId: string): Promise<string> {
  return must(await world.ask(issueExpertInvitation, theClock, { opinionId })).secret
}

/** The expert accepts, and declares to have no conflict of interest. */
export async function acceptAs(world: LicenceWorld, opinionId: string, actor = expert): Promise<void> {
  must(await world.ask(acceptExpertInvitation, actor, { secret: await secretOf(world, opinionId) }))
  must(await world.ask(declareNoConflict, actor, { opinionId, hasNoConflict: true }))
}

/** The paper of a good. */
export async function paperOf({ database }: LicenceWorld, good: string): Promise<string> {
  const { rows } = await sql<{
    id: string
  }>`select id from supporting_document where good_id = ${good}`.execute(database.kysely)
  return rows[0]?.id ?? ''
}
