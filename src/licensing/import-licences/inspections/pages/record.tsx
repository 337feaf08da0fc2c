import { decodeForm } from '../../../../platform/http/decode-form.ts'
import { perform } from '../../../../platform/perform.ts'
import { controlOf } from '../../../../platform/ui/form-state.ts'
import { RadioGroup, TextArea } from '../../../../platform/ui/index.ts'
import type { ActDoor, ActPlace } from '../../act-page.tsx'
import { ActPage } from '../../views/act-page.tsx'
import { recordInspection } from '../actions/record-inspection.ts'
import { inspectionResults } from '../types.ts'
import { AppointmentList } from '../views/appointment.tsx'
import { resultPhrases } from '../views/phrases.ts'
import { words } from '../words.ts'
import { inspectionIn, inspectionPhrases, isNamedOpen, namedIn } from './found-inspection.ts'

const titleOf = ({ form, shown, visiting }: ActPlace) =>
  form.say(words.recordTitle, { number: namedIn(visiting, shown)?.number ?? '' })

/** What an inspection found is recorded. */
export const recordDoor: ActDoor = {
  act: 'inspect',
  path: visiting => `inspections/${inspectionIn(visiting)}/record`,
  isOpen: isNamedOpen,
  title: titleOf,
  done: 'inspection-recorded',
  phrases: inspectionPhrases,
  perform: ({ visiting, shown, body, key }) =>
    perform(visiting.site.workplace, recordInspection, {
      actor: visiting.request.visit.actor,
      input: {
        ...decodeForm(recordInspection.input, body),
        ...{ id: shown.found.id, inspectionId: inspectionIn(visiting) },
      },
      idempotencyKey: key,
    }),
  view: place => {
    const { form, shown, visiting, ...around } = place
    const { say } = form
    const inspection = namedIn(visiting, shown)
    const country = shown.found.authority.memberState
    const { goods } = shown.document
    return (
      <ActPage
        {...around}
        form={form}
        title={titleOf(place)}
        text={say(words.recordText)}
        submit={say(words.recordSend)}
        above={inspection && <AppointmentList {...{ say, country, goods, inspection }} />}
      >
        <RadioGroup
          {...controlOf(form, 'result')}
          label={say(words.result)}
          options={inspectionResults.map(value => ({ value, label: say(resultPhrases[value]) }))}
          required
        />
        <TextArea
          {...controlOf(form, 'findings')}
          label={say(words.findingsLabel)}
          rows={8}
          maxlength={10_000}
          required
        />
      </ActPage>
    )
  },
}
