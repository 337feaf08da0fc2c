import type { FastifyInstance } from 'fastify'
import { showPage } from '../../../platform/http/respond.ts'
import { perform } from '../../../platform/perform.ts'
import { fullName } from '../../../platform/words/index.ts'
import type { Site } from '../../site.ts'
import { findRolesOf } from '../actions/find-roles-of.ts'
import { Profile } from '../views/profile.tsx'
import { RoleSwitch } from '../views/role-switch.tsx'
import { forPeople, type PersonExchange } from './for-person.ts'
import { findMessage } from './messages.ts'

/** One's own profile and roles. */
export function addOwnPages(server: FastifyInstance, site: Site): void {
  const people = forPeople(server, site)
  people.get('/profile', showProfile)
  people.get('/roles', showRoles)
}

async function findOwnRoles({ site, person }: PersonExchange) {
  const input = { accountId: person.accountId }
  const found = await perform(site.workplace, findRolesOf, { actor: person, input })
  return found.ok ? found.value : []
}

async function showProfile(exchange: PersonExchange) {
  const { site, person, request, reply } = exchange
  return showPage(
    reply,
    <Profile
      frame={site.frameOf(request, findMessage(request))}
      person={{ name: fullName(person), email: person.email }}
      accountUrl={`${site.workplace.services.loginUrl}/account`}
      roles={await findOwnRoles(exchange)}
    />,
  )
}

async function showRoles(exchange: PersonExchange) {
  const { site, person, request, reply } = exchange
  const roles = await findOwnRoles(exchange)
  return showPage(
    reply,
    <RoleSwitch
      frame={site.frameOf(request)}
      roles={roles.flatMap(role => (role.active === undefined ? [] : [role.active]))}
      currentId={person.role?.id}
    />,
  )
}
