import type { IncomingMessage, ServerResponse } from 'node:http'
import type Provider from 'oidc-provider'
import { secretDigest } from '../../platform/identifiers.ts'
import type { IdentityWorkplace } from '../workplace.ts'
import type { Engine } from './engine.ts'
import type { LivingSession } from './people.ts'
import { findBeginning, removeRecordByUid } from './store.ts'

/** A request of an application that waits until a person has proved who they are. */
export type Interaction = Awaited<ReturnType<Provider['interactionDetails']>>

/** The waiting request of this browser, by its signed cookie; also when the engine's session has ended meanwhile. */
export async function findInteraction(
  engine: Engine,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<Interaction | undefined> {
  const provider = engine.provider()
  const { cookies } = provider.createContext(request, response)
  const uid = cookies.get(provider.cookieName('interaction'), { signed: true })
  return uid === undefined ? undefined : provider.Interaction.find(uid)
}

/** When a request came to Login, to the millisecond and in Login's own time. */
export async function beginningOf(
  { database, clock }: IdentityWorkplace,
  { uid }: Interaction,
): Promise<Date> {
  return (await findBeginning(database.kysely, 'Interaction', secretDigest(uid))) ?? clock.now()
}

/**
 * Frees a waiting request from an engine's session that has ended or is another person's: the engine would refuse the
 * one and answer the other with a script that posts itself, which the policy forbids.
 */
export async function freeFromOtherSession(
  { workplace, engine }: { readonly workplace: IdentityWorkplace; readonly engine: Engine },
  interaction: Interaction,
  session: LivingSession,
): Promise<void> {
  const begunIn = interaction.session
  if (begunIn === undefined) return
  const known = await engine.provider().Session.findByUid(begunIn.uid)
  if (known?.accountId === session.accountId && begunIn.accountId === session.accountId) return
  await removeRecordByUid(workplace.database.kysely, 'Session', secretDigest(begunIn.uid))
  interaction.session = undefined
  await interaction.persist()
}
