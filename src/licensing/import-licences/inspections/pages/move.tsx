import { stampIn } from '../../../../law/time-zones.ts'
import { decodeForm } from '../../../../platform/http/decode-form.ts'
import { perform } from '../../../../platform/perform.ts'
import { controlOf, type FormState } from '../../../../platform/ui/form-state.ts'
import { TextArea } from '../../../../platform/ui/index.ts'
import type { Visiting } from '../../../documents/visiting.tsx'
import type { ActDoor, ActPlace } from '../../act-page.tsx'
import { ActPage } from '../../views/act-page.tsx'
import type { HandledCase } from '../../visiting.tsx'
import { moveInspection } from '../actions/move-inspection.ts'
import { AppointmentFields } from '../views/appointment-fields.tsx'
import { words } from '../words.ts'
import { inspectionIn, inspectionPhrases, isNamedOpen, namedIn } from './found-inspection.ts'
import { choicesFor } from './plan.tsx'

const titleOf = ({ form, shown, visiting }: ActPlace) =>
  form.say(words.moveTitle, { number: namedIn(visiting, shown)?.number ?? '' })

/** An inspection is moved, with a reason. */
export const moveDoor: ActDoor = {
  act: 'inspect',
  path: visiting => `inspections/${inspectionIn(visiting)}/moving`,
  isOpen: isNamedOpen,
  title: titleOf,
  done: 'inspection-moved',
  phrases: inspectionPhrases,
  values: (shown, visiting) => valuesOf(visiting, shown),
  perform: ({ visiting, shown, body, key }) =>
    perform(visiting.site.workplace, moveInspection, {
      actor: visiting.request.visit.actor,
      input: {
        ...decodeForm(moveInspection.input, body),
        ...{ id: shown.found.id, inspectionId: inspectionIn(visiting) },
      },
      idempotencyKey: key,
    }),
  view: async place => {
    const { form, shown, visiting, ...around } = place
    const { say } = form
    return (
      <ActPage
        {...around}
        form={form}
        title={titleOf(place)}
        text={say(words.moveText)}
        submit={say(words.moveSend)}
      >
        <AppointmentFields form={form} {...(await choicesFor(visiting, shown))} />
        <TextArea {...controlOf(form, 'reason')} label={say(words.reason)} maxlength={2000} required />
      </ActPage>
    )
  },
}

function valuesOf(visiting: Visiting, shown: HandledCase): FormState['values'] {
  const inspection = namedIn(visiting, shown)
  if (inspection === undefined) return {}
  const { kind, customsOffice = '', place = '', day, beginsAt, goods, attendees } = inspection
  const time = stampIn(shown.found.authority.memberState, beginsAt).slice(11, 16)
  return { kind, customsOffice, place, day, time, goods, attendees }
}
