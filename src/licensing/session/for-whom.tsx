import type { FastifyInstance, FastifyRequest } from 'fastify'
import { showPage } from '../../platform/http/respond.ts'
import { perform } from '../../platform/perform.ts'
import type { Exchange, Site } from '../site.ts'
import { changeActiveRole } from './actions/change-active-role.ts'
import { keepForm } from './keep-form.ts'
import {
  actAgain,
  forWhomOf,
  isFormOfRole,
  isPageOfRole,
  openedFor,
  sendAs,
  takeForm,
  withoutRole,
} from './rules.ts'
import { ForWhomPage } from './views/for-whom.tsx'
import { personOf } from './visit.ts'
import { activeRolesOf, rolesOf } from './visits.ts'

/**
 * Settles before every handler for whom a form was sent: a form carries the role in which it was opened, and where that
 * has ended or is not the one in which the person acts now, they are asked; likewise at a page, when their role has ended.
 */
export function addForWhom(server: FastifyInstance, site: Site): void {
  server.addHook('preHandler', async (request, reply) => {
    const isPage = request.method === 'GET' || request.method === 'HEAD'
    return isPage ? settlePage({ site, request, reply }) : settleForm({ site, request, reply })
  })
}

async function settlePage(exchange: Exchange) {
  const { visit, url } = exchange.request
  return visit.endedFor !== undefined && isPageOfRole(url) ? ask(exchange, undefined) : undefined
}

async function settleForm(exchange: Exchange) {
  const { site, request } = exchange
  const person = personOf(request)
  const roleId = fieldOf(request, openedFor)
  if (person === undefined || roleId === undefined || !isFormOfRole(request.url)) return undefined
  const roleIds = (await activeRolesOf(site.workplace, person.accountId)).map(role => role.id)
  const sent = { roleId, wishesToAct: fieldOf(request, actAgain) !== undefined }
  const way = takeForm(sent, { roleIds, currentId: person.role?.id })
  if (way === 'ask') return ask(exchange, roleId)
  if (way === 'change') await actIn(exchange, roleId)
  return undefined
}

/** By the address for a form of files, whose body nobody has read yet. */
function fieldOf({ query, body }: FastifyRequest, name: string): string | undefined {
  for (const fields of [query, body]) {
    const value = typeof fields === 'object' && fields !== null ? Reflect.get(fields, name) : undefined
    if (typeof value === 'string') return value
  }
  return undefined
}

async function actIn({ site, request }: Exchange, roleId: string): Promise<void> {
  const { actor, sessionId = '' } = request.visit
  if (actor.kind !== 'person') return
  const roles = await activeRolesOf(site.workplace, actor.accountId)
  const input = { sessionId, roleId, ownRoleIds: roles.map(role => role.id) }
  const changed = await perform(site.workplace, changeActiveRole, { actor, input })
  const role = roles.find(one => one.id === roleId)
  if (changed.ok) request.visit = { ...request.visit, actor: { ...actor, role }, endedFor: undefined }
}

async function ask({ site, request, reply }: Exchange, openedForId: string | undefined) {
  const person = personOf(request)
  const roles = person === undefined ? [] : await rolesOf(site.workplace, person.accountId)
  const standing = { openedForId, currentId: person?.role?.id, endedFor: request.visit.endedFor }
  const form = openedForId === undefined ? undefined : withoutRole(await keepForm(request))
  const forWhom = forWhomOf(roles, standing)
  const choices = forWhom.choices.map(one => ({ ...one, sendTo: form && sendAs(form.action, one.roleId) }))
  const page = <ForWhomPage frame={site.frameOf(request)} forWhom={{ ...forWhom, choices }} form={form} />
  return showPage(reply, page, 409)
}
