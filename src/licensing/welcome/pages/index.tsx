import type { FastifyInstance } from 'fastify'
import { leadTo, showPage } from '../../../platform/http/respond.ts'
import { perform } from '../../../platform/perform.ts'
import type { Person } from '../../actor.ts'
import { findRolesOf } from '../../roles/actions/find-roles-of.ts'
import { personOf } from '../../session/visit.ts'
import type { Exchange, Site } from '../../site.ts'
import { wayOfNewcomer } from '../rules.ts'
import { StrangerPage } from '../views/stranger.tsx'
import { WaitingPage } from '../views/waiting.tsx'
import { homePage } from './home-page.tsx'
import { opinionsOf } from './opinions-of.ts'

/** The page at `/`: a welcome for strangers, and for everybody else what they work with. */
export function addWelcomePages(server: FastifyInstance, site: Site): void {
  server.get('/', async (request, reply) => {
    const exchange = { site, request, reply }
    const person = personOf(request)
    if (person === undefined) return showStranger(exchange)
    if (person.role === undefined) return showNewcomer(exchange, person)
    return showPage(reply, await homePage(exchange, person, person.role))
  })
}

function showStranger({ site, request, reply }: Exchange) {
  const createAccountHref = `${site.workplace.services.loginUrl}/create-account`
  return showPage(reply, <StrangerPage frame={site.frameOf(request)} createAccountHref={createAccountHref} />)
}

async function showNewcomer({ site, request, reply }: Exchange, person: Person) {
  const input = { accountId: person.accountId }
  const found = await perform(site.workplace, findRolesOf, { actor: person, input })
  const roles = found.ok ? found.value : []
  const opinions = await opinionsOf(site, person)
  const way = wayOfNewcomer(roles)
  if (way === 'choose' && opinions.all > 0) return leadTo(reply, '/opinions')
  if (way === 'choose') return leadTo(reply, '/roles/choose')
  if (way === 'change') return leadTo(reply, '/roles')
  const frame = site.frameOf(request)
  return showPage(
    reply,
    <WaitingPage frame={frame} roles={roles} isWaiting={way === 'waiting'} opinions={opinions.waiting} />,
  )
}
