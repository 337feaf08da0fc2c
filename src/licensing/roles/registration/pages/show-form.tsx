import { memberStates } from '../../../../law/territory.ts'
import type { Refusal } from '../../../../platform/action.ts'
import { showTyped } from '../../../../platform/http/respond.ts'
import { newId } from '../../../../platform/identifiers.ts'
import { perform } from '../../../../platform/perform.ts'
import type { Phrase, Say } from '../../../../platform/words/words.ts'
import { findResponsibleAuthority } from '../../../authorities/actions/find-responsible-authority.ts'
import { explain } from '../../../explain.ts'
import type { Operator } from '../../../operators/types.ts'
import type { PersonExchange } from '../../pages/for-person.ts'
import { phrases } from '../../pages/phrases.ts'
import { words } from '../../words.ts'
import type { TypedOperator } from '../types.ts'
import { OperatorForm } from '../views/operator-form.tsx'
import { confirmedBy, flattenTyped, typedPlace } from './typed-operator.ts'

interface FormState {
  readonly typed: TypedOperator
  readonly refusals?: readonly Refusal[]
  /** The authority that the request goes to, when it is only to be confirmed. */
  readonly confirmed?: string | undefined
  readonly corrected?: Operator
}

export async function showForm(exchange: PersonExchange, state: FormState) {
  const { site, request, reply } = exchange
  const { say } = request
  const { corrected, refusals = [], confirmed } = state
  const typed = { ...state.typed, confirmed: confirmedBy(state.typed.confirmed, refusals) }
  return showTyped(
    reply,
    <OperatorForm
      frame={site.frameOf(request)}
      title={
        corrected === undefined ? say(words.createTitle) : say(words.correctTitle, { name: corrected.name })
      }
      action={corrected === undefined ? '/operators/new' : `/operators/${corrected.id}/correction`}
      typed={typed}
      memberStates={memberStates}
      errors={explain(say, refusals, phrases)}
      authority={confirmed ?? (await findAuthority(exchange, typed))}
      existing={existingOf(say, refusals)}
      isConfirming={confirmed !== undefined}
      isCorrection={corrected !== undefined}
      asked={corrected?.activity.reason}
      hidden={flattenTyped(typed)}
      idempotencyKey={newId(site.workplace.clock.now())}
    />,
    refusals.length > 0 ? 422 : 200,
  )
}

/** Displayed records that have the same number or look like the same, to be asked for instead. */
function existingOf(say: Say, refusals: readonly Refusal[]) {
  return refusals.flatMap(({ code, values }) => {
    const title = existingTitles.get(code)
    if (title === undefined || values === undefined) return []
    const { name = '', country = '', operatorId = '', place = '' } = values
    const query = { country: String(country), q: `${name} ${place}`.trim(), operators: String(operatorId) }
    return [
      {
        title: say(title, { name }),
        place: String(place),
        href: `/operators/select/request?${new URLSearchParams(query)}`,
      },
    ]
  })
}

const existingTitles: ReadonlyMap<string, Phrase> = new Map([
  ['operator-exists', words.existsTitle],
  ['operator-similar', words.similarTitle],
])

/** The authority at the place that is typed so far, by the same rule as when the request is sent. */
export async function findAuthority(
  { site, person }: PersonExchange,
  typed: TypedOperator,
): Promise<string | undefined> {
  const place = typedPlace(typed)
  if (place === undefined) return undefined
  const { country, postalCode } = place
  const input = { country, postalCode, centralOnly: typed.display === 'hidden' }
  const found = await perform(site.workplace, findResponsibleAuthority, { actor: person, input })
  return found.ok ? found.value?.name : undefined
}
