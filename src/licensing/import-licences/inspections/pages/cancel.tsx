import { decodeForm } from '../../../../platform/http/decode-form.ts'
import { perform } from '../../../../platform/perform.ts'
import { controlOf } from '../../../../platform/ui/form-state.ts'
import { TextArea } from '../../../../platform/ui/index.ts'
import type { ActDoor, ActPlace } from '../../act-page.tsx'
import { ActPage } from '../../views/act-page.tsx'
import { cancelInspection } from '../actions/cancel-inspection.ts'
import { words } from '../words.ts'
import { inspectionIn, inspectionPhrases, isNamedOpen, namedIn } from './found-inspection.ts'

const titleOf = ({ form, shown, visiting }: ActPlace) =>
  form.say(words.cancelTitle, { number: namedIn(visiting, shown)?.number ?? '' })

/** An inspection does not take place, with a reason. */
export const cancelDoor: ActDoor = {
  act: 'inspect',
  path: visiting => `inspections/${inspectionIn(visiting)}/cancellation`,
  isOpen: isNamedOpen,
  title: titleOf,
  done: 'inspection-cancelled',
  phrases: inspectionPhrases,
  perform: ({ visiting, shown, body, key }) =>
    perform(visiting.site.workplace, cancelInspection, {
      actor: visiting.request.visit.actor,
      input: {
        ...decodeForm(cancelInspection.input, body),
        ...{ id: shown.found.id, inspectionId: inspectionIn(visiting) },
      },
      idempotencyKey: key,
    }),
  view: place => {
    const { form, shown: _shown, visiting: _visiting, ...around } = place
    const { say } = form
    return (
      <ActPage
        {...around}
        form={form}
        title={titleOf(place)}
        text={say(words.cancelText)}
        submit={say(words.cancelSend)}
        variant="danger"
      >
        <TextArea {...controlOf(form, 'reason')} label={say(words.reason)} maxlength={2000} required />
      </ActPage>
    )
  },
}
