import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import { decodeForm } from '../../../../platform/http/decode-form.ts'
import { readForm, sendingKey } from '../../../../platform/http/form.ts'
import { showPage } from '../../../../platform/http/respond.ts'
import { perform } from '../../../../platform/perform.ts'
import type { Site } from '../../../site.ts'
import { forPeople, type PersonExchange, recordIn } from '../../pages/for-person.ts'
import { findMessage, leadAfter } from '../../pages/messages.ts'
import { changeUserRole } from '../actions/change-user-role.ts'
import { grantRight } from '../actions/grant-right.ts'
import { listUsers } from '../actions/list-users.ts'
import { UserList } from '../views/users.tsx'
import { showRole } from './show-role.tsx'

const typedChange = z.object({ step: z.string().catch(''), reason: z.string().catch('') })
const typedRight = z.object({ right: z.string().catch('') })

/** The users of one's own organisation: their status and their rights. */
export function addUserPages(server: FastifyInstance, site: Site): void {
  const people = forPeople(server, site)
  people.get('/users', showUsers)
  people.post('/users/:id/status', changeStatus)
  people.post('/users/:id/rights', changeRight)
}

async function showUsers({ site, person, request, reply }: PersonExchange) {
  const found = await perform(site.workplace, listUsers, { actor: person, input: {} })
  if (!found.ok) return reply.callNotFound()
  const organisation = person.role?.organisation || undefined
  const frame = site.frameOf(request, findMessage(request))
  return showPage(reply, <UserList {...found.value} frame={frame} organisation={organisation} />)
}

async function changeStatus(exchange: PersonExchange) {
  const { site, person, request, reply } = exchange
  const id = recordIn(exchange)
  const typed = typedChange.parse(readForm(request.body))
  const input = { ...decodeForm(changeUserRole.input, typed), roleId: id }
  const asked = { actor: person, input, idempotencyKey: sendingKey(request.body) }
  const outcome = await perform(site.workplace, changeUserRole, asked)
  if (outcome.ok) return leadAfter(reply, 'changed', `/users/${id}`)
  return showRole(exchange, { base: '/users', again: { refusals: outcome.refusals, typed } })
}

async function changeRight(exchange: PersonExchange) {
  const { site, person, request, reply } = exchange
  const id = recordIn(exchange)
  const [right, step] = typedRight.parse(readForm(request.body)).right.split(':')
  const asked = {
    actor: person,
    input: { roleId: id, right, step },
    idempotencyKey: sendingKey(request.body),
  }
  const outcome = await perform(site.workplace, grantRight, asked)
  if (outcome.ok) return leadAfter(reply, 'changed', `/users/${id}`)
  const again = { refusals: outcome.refusals, typed: { step: '', reason: '' } }
  return showRole(exchange, { base: '/users', again })
}
