import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import { memberStates } from '../../../../law/territory.ts'
import type { Refusal } from '../../../../platform/action.ts'
import { readForm, sendingKey } from '../../../../platform/http/form.ts'
import { showPage } from '../../../../platform/http/respond.ts'
import { newId } from '../../../../platform/identifiers.ts'
import { perform } from '../../../../platform/perform.ts'
import { explain } from '../../../explain.ts'
import { searchOperators } from '../../../operators/search/actions/search-operators.ts'
import type { Site } from '../../../site.ts'
import { roleLook } from '../../../words.ts'
import { findRolesOf } from '../../actions/find-roles-of.ts'
import { forPeople, type PersonExchange } from '../../pages/for-person.ts'
import { leadAfter } from '../../pages/messages.ts'
import { phrases } from '../../pages/phrases.ts'
import { requestRoles } from '../actions/request-roles.ts'
import { SelectOperator } from '../views/select-operator.tsx'

const searchForm = z.object({
  country: z.string().catch(''),
  q: z.string().catch(''),
  section: z.string().catch(''),
  activityType: z.string().catch(''),
  operators: z.union([z.array(z.string()), z.string().transform(one => [one])]).catch([]),
  information: z.string().catch(''),
})

type SearchForm = z.output<typeof searchForm>

/** Finding a firm and asking to be linked to it: steps 3.7 to 3.12 of the guide. */
export function addSelectPages(server: FastifyInstance, site: Site): void {
  const people = forPeople(server, site)
  const show = (exchange: PersonExchange, isConfirming: boolean) => {
    const form = searchForm.parse(exchange.request.query)
    return showSelection(exchange, { form, isConfirming, refusals: [] })
  }
  people.get('/operators/select', exchange => show(exchange, false))
  people.get('/operators/select/request', exchange => show(exchange, true))
  people.post('/operators/select/request', sendRequest)
}

async function sendRequest(exchange: PersonExchange) {
  const { site, person, request, reply } = exchange
  const form = searchForm.parse(readForm(request.body))
  const input = { operators: form.operators, information: form.information }
  const asked = { actor: person, input, idempotencyKey: sendingKey(request.body) }
  const outcome = await perform(site.workplace, requestRoles, asked)
  if (outcome.ok) return leadAfter(reply, 'sent', '/profile')
  const isConfirming = outcome.refusals.some(refusal => refusal.field === 'information')
  return showSelection(exchange, { form, isConfirming, refusals: outcome.refusals })
}

interface Selection {
  readonly form: SearchForm
  readonly isConfirming: boolean
  readonly refusals: readonly Refusal[]
}

async function showSelection(exchange: PersonExchange, { form, isConfirming, refusals }: Selection) {
  const { site, person, request, reply } = exchange
  const { operators, information, ...values } = form
  const isSearched =
    Object.keys(exchange.request.query ?? {}).some(key => key in searchForm.shape) ||
    operators.length > 0 ||
    refusals.length > 0
  const found = isSearched
    ? await perform(site.workplace, searchOperators, { actor: person, input: values })
    : undefined
  const result = found?.ok ? found.value : undefined
  const shown = [...(result?.lines ?? []), ...(result?.near ?? [])]
  const chosen = operators.filter(id => shown.some(line => line.id === id))
  const all = [
    ...refusals,
    ...(found?.ok === false ? found.refusals : []),
    ...missingChoice(isConfirming, found?.ok, chosen),
  ]
  return showPage(
    reply,
    <SelectOperator
      frame={site.frameOf(request)}
      values={isSearched ? values : { ...values, country: homeOf(request.say.language) }}
      memberStates={memberStates}
      result={result}
      chosen={chosen}
      own={await findOwn(exchange)}
      isConfirming={isConfirming && chosen.length > 0}
      information={information}
      idempotencyKey={newId(site.workplace.clock.now())}
      errors={explain(request.say, all, phrases)}
      isInProfile={refusals.some(refusal => refusal.code === 'already-requested')}
    />,
    all.length > 0 ? 422 : 200,
  )
}

/** Whoever reads Danish is likeliest registered in Denmark. */
function homeOf(language: string): string {
  return language === 'da' ? 'DK' : ''
}

function missingChoice(
  isConfirming: boolean,
  isFound: boolean | undefined,
  chosen: readonly string[],
): readonly Refusal[] {
  return isConfirming && isFound === true && chosen.length === 0
    ? [{ code: 'required', field: 'operators' }]
    : []
}

/** The person's own roles and open requests by operator. */
async function findOwn({ site, person, request }: PersonExchange): Promise<ReadonlyMap<string, string>> {
  const roles = await perform(site.workplace, findRolesOf, {
    actor: person,
    input: { accountId: person.accountId },
  })
  const open = roles.ok
    ? roles.value.filter(role => role.status === 'requested' || role.status === 'valid')
    : []
  return new Map(open.map(role => [role.operatorId ?? '', roleLook(request.say, role.status).label]))
}
