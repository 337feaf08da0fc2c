import { decodeForm } from '../../../../platform/http/decode-form.ts'
import { perform } from '../../../../platform/perform.ts'
import { controlOf } from '../../../../platform/ui/form-state.ts'
import { TextArea } from '../../../../platform/ui/index.ts'
import type { ActDoor } from '../../act-page.tsx'
import { ActPage } from '../../views/act-page.tsx'
import { words } from '../../words/acts.ts'
import { returnToExamination } from '../actions/return-to-examination.ts'

/** A prepared decision goes back to examination, with a reason. */
export const returnDoor: ActDoor = {
  act: 'return',
  path: () => 'return',
  title: ({ form }) => form.say(words.returnTitle),
  done: 'returned',
  perform: ({ visiting, shown, body, key }) =>
    perform(visiting.site.workplace, returnToExamination, {
      actor: visiting.request.visit.actor,
      input: { ...decodeForm(returnToExamination.input, body), id: shown.found.id },
      idempotencyKey: key,
    }),
  view: ({ shown, visiting, ...place }) => {
    const { say } = place.form
    return (
      <ActPage
        {...place}
        title={say(words.returnTitle)}
        text={say(words.returnText)}
        submit={say(words.returnSend)}
      >
        <TextArea {...controlOf(place.form, 'reason')} label={say(words.reason)} maxlength={4000} required />
      </ActPage>
    )
  },
}
