import { decodeForm } from '../../../../platform/http/decode-form.ts'
import { perform } from '../../../../platform/perform.ts'
import { listCustomsOffices } from '../../../authorities/actions/list-customs-offices.ts'
import type { Visiting } from '../../../documents/visiting.tsx'
import { sayCitation } from '../../../words.ts'
import type { ActDoor } from '../../act-page.tsx'
import { ActPage } from '../../views/act-page.tsx'
import { nameIn } from '../../views/decision-text.tsx'
import type { HandledCase } from '../../visiting.tsx'
import { planInspection } from '../actions/plan-inspection.ts'
import { AppointmentFields } from '../views/appointment-fields.tsx'
import { words } from '../words.ts'
import { inspectionPhrases } from './found-inspection.ts'

/** An inspection is planned. */
export const planDoor: ActDoor = {
  act: 'inspect',
  path: () => 'inspections/new',
  title: ({ form }) => form.say(words.planTitle),
  done: 'inspection-planned',
  phrases: inspectionPhrases,
  perform: ({ visiting, shown, body, key }) =>
    perform(visiting.site.workplace, planInspection, {
      actor: visiting.request.visit.actor,
      input: { ...decodeForm(planInspection.input, body), id: shown.found.id },
      idempotencyKey: key,
    }),
  view: async ({ shown, visiting, ...place }) => {
    const { form } = place
    const { say } = form
    return (
      <ActPage
        {...place}
        title={say(words.planTitle)}
        text={say(words.planText, { citation: sayCitation(say, 'IR 6(3)') })}
        submit={say(words.plan)}
      >
        <AppointmentFields form={form} {...(await choicesFor(visiting, shown))} />
      </ActPage>
    )
  },
}

/** Among which offices of the State and goods of the application an officer chooses. */
export async function choicesFor({ site, request }: Visiting, { found, document }: HandledCase) {
  const country = found.authority.memberState
  const asked = { actor: request.visit.actor, input: { country } }
  const listed = await perform(site.workplace, listCustomsOffices, asked)
  const offices = listed.ok ? listed.value : []
  return {
    country,
    offices: offices.map(({ code, name }) => ({ value: code, label: `${name} (${code})` })),
    goods: document.goods.map(({ id }) => ({ value: id, label: nameIn(document.goods, { goodId: id }) })),
  }
}
