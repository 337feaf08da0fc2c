import type { FastifyInstance, FastifyRequest } from 'fastify'
import { MINUTE } from '../../platform/durations.ts'
import { secretCookie } from '../../platform/http/cookies.ts'
import { perform } from '../../platform/perform.ts'
import { type ActiveRole, anonymous, type Person, theClock } from '../actor.ts'
import { findRolesOf } from '../roles/actions/find-roles-of.ts'
import type { LicensingWorkplace } from '../workplace.ts'
import { adoptRole } from './actions/adopt-role.ts'
import { findSession } from './actions/find-session.ts'
import { keepSessionAlive } from './actions/keep-session-alive.ts'
import { strangerVisit, type Visit } from './visit.ts'

const TOUCH_AFTER = MINUTE

/** The cookie that holds a session's secret. */
export function sessionCookie(workplace: LicensingWorkplace) {
  return secretCookie('kulturport_session', workplace.services.publicUrl)
}

/** Finds out who asks, before every handler: `request.visit`. */
export function addVisits(server: FastifyInstance, workplace: LicensingWorkplace): void {
  server.decorateRequest('visit')
  server.addHook('onRequest', async request => {
    request.visit = strangerVisit
    if (request.url.startsWith('/assets/') || request.url === '/health') return
    request.visit = await visitOf(workplace, request)
  })
}

async function visitOf(workplace: LicensingWorkplace, request: FastifyRequest): Promise<Visit> {
  const secret = sessionCookie(workplace).read(request)
  if (secret === undefined) return strangerVisit
  const found = await perform(workplace, findSession, { actor: anonymous, input: { secret } })
  if (!found.ok || found.value === undefined) return strangerVisit
  const session = found.value
  await keepAlive(workplace, session)
  const all = await rolesOf(workplace, session.accountId)
  const roles = all.flatMap(role => role.active ?? [])
  const chosenId = session.activeRoleId ?? (await adoptFirst(workplace, session.id, roles))
  const role = roles.find(one => one.id === chosenId)
  const { accountId, givenName, familyName, email, language, confirmedAt, level } = session
  const actor: Person = {
    ...{ accountId, givenName, familyName, email, language, confirmedAt, level },
    kind: 'person',
    reference: `account:${accountId}`,
    role,
  }
  const hasOtherRoles = roles.some(one => one !== role)
  const ended = role === undefined ? all.find(one => one.id === chosenId) : undefined
  return { actor, sessionId: session.id, hasOtherRoles, endedFor: ended?.organisation }
}

/** Whoever acted for nobody when a role of theirs became valid acts in it from then on. */
async function adoptFirst(
  workplace: LicensingWorkplace,
  sessionId: string,
  roles: readonly ActiveRole[],
): Promise<string | undefined> {
  const roleId = roles[0]?.id
  if (roleId === undefined) return undefined
  const adopted = await perform(workplace, adoptRole, { actor: theClock, input: { sessionId, roleId } })
  return adopted.ok ? adopted.value.roleId : undefined
}

async function keepAlive(
  workplace: LicensingWorkplace,
  { id, lastSeenAt }: { readonly id: string; readonly lastSeenAt: Date },
): Promise<void> {
  if (workplace.clock.now().getTime() - lastSeenAt.getTime() <= TOUCH_AFTER) return
  await perform(workplace, keepSessionAlive, { actor: theClock, input: { sessionId: id } })
}

/** The valid roles of a person, newest first. */
export async function activeRolesOf(workplace: LicensingWorkplace, accountId: string) {
  return (await rolesOf(workplace, accountId)).flatMap(role => role.active ?? [])
}

/** All roles of a person, newest request first. */
export async function rolesOf(workplace: LicensingWorkplace, accountId: string) {
  const found = await perform(workplace, findRolesOf, { actor: theClock, input: { accountId } })
  return found.ok ? found.value : []
}
