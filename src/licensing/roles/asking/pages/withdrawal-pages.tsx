import type { FastifyInstance } from 'fastify'
import type { Refusal } from '../../../../platform/action.ts'
import { sendingKey } from '../../../../platform/http/form.ts'
import { showPage } from '../../../../platform/http/respond.ts'
import { newId } from '../../../../platform/identifiers.ts'
import { perform } from '../../../../platform/perform.ts'
import { explain } from '../../../explain.ts'
import type { Site } from '../../../site.ts'
import { findRolesOf } from '../../actions/find-roles-of.ts'
import { forPeople, type PersonExchange, recordIn } from '../../pages/for-person.ts'
import { leadAfter } from '../../pages/messages.ts'
import { phrases } from '../../pages/phrases.ts'
import { withdrawRequest } from '../actions/withdraw-request.ts'
import { Withdrawal } from '../views/withdrawal.tsx'

/** Taking back one's own request, as one that went to the wrong firm. */
export function addWithdrawalPages(server: FastifyInstance, site: Site): void {
  const people = forPeople(server, site)
  people.get('/profile/requests/:id/withdrawal', exchange => showWithdrawal(exchange, []))
  people.post('/profile/requests/:id/withdrawal', withdraw)
}

async function withdraw(exchange: PersonExchange) {
  const { site, person, request, reply } = exchange
  const asked = {
    actor: person,
    input: { roleId: recordIn(exchange) },
    idempotencyKey: sendingKey(request.body),
  }
  const outcome = await perform(site.workplace, withdrawRequest, asked)
  return outcome.ok ? leadAfter(reply, 'withdrawn', '/profile') : showWithdrawal(exchange, outcome.refusals)
}

async function showWithdrawal(exchange: PersonExchange, refusals: readonly Refusal[]) {
  const { site, request, reply } = exchange
  const role = await findOwnRole(exchange)
  if (role === undefined || (refusals.length === 0 && role.status !== 'requested'))
    return reply.callNotFound()
  return showPage(
    reply,
    <Withdrawal
      frame={site.frameOf(request)}
      roleId={role.id}
      organisation={role.organisation}
      isNewOperator={role.mayBeCorrected}
      idempotencyKey={newId(site.workplace.clock.now())}
      errors={explain(request.say, refusals, phrases)}
    />,
    refusals.length > 0 ? 422 : 200,
  )
}

async function findOwnRole(exchange: PersonExchange) {
  const { site, person } = exchange
  const input = { accountId: person.accountId }
  const roles = await perform(site.workplace, findRolesOf, { actor: person, input })
  return roles.ok ? roles.value.find(one => one.id === recordIn(exchange)) : undefined
}
