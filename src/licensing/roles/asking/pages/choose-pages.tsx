import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import type { Refusal } from '../../../../platform/action.ts'
import { formed } from '../../../../platform/fields.ts'
import { decodeForm } from '../../../../platform/http/decode-form.ts'
import { readForm, sendingKey } from '../../../../platform/http/form.ts'
import { showPage, showTyped } from '../../../../platform/http/respond.ts'
import { newId } from '../../../../platform/identifiers.ts'
import { perform } from '../../../../platform/perform.ts'
import { listAuthorities } from '../../../authorities/actions/list-authorities.ts'
import { listCustomsOffices } from '../../../authorities/actions/list-customs-offices.ts'
import { listMemberStates } from '../../../authorities/actions/list-member-states.ts'
import { explain } from '../../../explain.ts'
import type { Site } from '../../../site.ts'
import { forPeople, type PersonExchange } from '../../pages/for-person.ts'
import { leadAfter } from '../../pages/messages.ts'
import { phrases } from '../../pages/phrases.ts'
import { requestAuthorityRole } from '../actions/request-authority-role.ts'
import { AuthorityRequest } from '../views/authority-request.tsx'
import { Choose, OtherBody } from '../views/choose.tsx'

const stateQuery = z.object({
  country: formed(/^[A-Z]{2}$/, 'invalid').catch(''),
})
const requestBody = z.object({ organisation: z.string().catch(''), information: z.string().catch('') })

/** Choosing a role after the first sign-in, and the ways of authorities and other bodies. */
export function addChoosePages(server: FastifyInstance, site: Site): void {
  const people = forPeople(server, site)
  people.get('/roles/choose', ({ request, reply }) =>
    showPage(reply, <Choose frame={site.frameOf(request)} />),
  )
  people.get('/roles/other-body', ({ request, reply }) =>
    showPage(reply, <OtherBody frame={site.frameOf(request)} />),
  )
  people.get('/roles/authority', exchange => {
    const { country } = stateQuery.parse(exchange.request.query)
    return showAuthorities(exchange, {
      country,
      typed: { organisation: '', information: '' },
      refusals: [],
    })
  })
  people.post('/roles/authority', requestAuthority)
}

async function requestAuthority(exchange: PersonExchange) {
  const { site, person, request, reply } = exchange
  const form = readForm(request.body)
  const typed = requestBody.parse(form)
  const input = decodeForm(requestAuthorityRole.input, typed)
  const asked = { actor: person, input, idempotencyKey: sendingKey(request.body) }
  const outcome = await perform(site.workplace, requestAuthorityRole, asked)
  if (outcome.ok) return leadAfter(reply, 'sent', '/profile')
  const { country } = stateQuery.parse(form)
  return showAuthorities(exchange, { country, typed, refusals: outcome.refusals })
}

interface AuthorityForm {
  readonly country: string
  readonly typed: { readonly organisation: string; readonly information: string }
  readonly refusals: readonly Refusal[]
}

async function showAuthorities(exchange: PersonExchange, form: AuthorityForm) {
  const { site, person, request, reply } = exchange
  const { country, typed, refusals } = form
  const { workplace } = site
  const states = await perform(workplace, listMemberStates, { actor: person, input: {} })
  const ask = { actor: person, input: { country } }
  const authorities = country === '' ? undefined : await perform(workplace, listAuthorities, ask)
  const offices = country === '' ? undefined : await perform(workplace, listCustomsOffices, ask)
  return showTyped(
    reply,
    <AuthorityRequest
      frame={site.frameOf(request)}
      countries={states.ok ? states.value.map(state => state.country) : []}
      country={country}
      authorities={authorities?.ok ? authorities.value : []}
      offices={offices?.ok ? offices.value : []}
      typed={typed}
      idempotencyKey={newId(workplace.clock.now())}
      errors={explain(request.say, refusals, phrases)}
    />,
    refusals.length > 0 ? 422 : 200,
  )
}
