import { z } from 'zod'
import { decodeForm } from '../../../../platform/http/decode-form.ts'
import { perform } from '../../../../platform/perform.ts'
import { controlOf } from '../../../../platform/ui/form-state.ts'
import { TextArea } from '../../../../platform/ui/index.ts'
import type { Visiting } from '../../../documents/visiting.tsx'
import { sayCitation } from '../../../words.ts'
import type { ActDoor, ActPlace } from '../../act-page.tsx'
import { isOpenRequest } from '../../rules/clock-events.ts'
import { ActPage } from '../../views/act-page.tsx'
import type { HandledCase } from '../../visiting.tsx'
import { words } from '../../words/acts.ts'
import { takeBackRequest } from '../actions/take-back-request.ts'

const address = z.object({ request: z.string().catch('') })
const requestIn = ({ request }: Visiting) => address.parse(request.params).request

const namedIn = (visiting: Visiting, { found }: HandledCase) =>
  found.requests.find(({ id }) => id === requestIn(visiting))

function titleOf({ form, shown, visiting }: ActPlace): string {
  return form.say(words.takeBackTitle, { number: namedIn(visiting, shown)?.number ?? '' })
}

/** Takes a request back, with a reason. */
export const takeBackDoor: ActDoor = {
  act: 'take-back',
  path: visiting => `requests/${requestIn(visiting)}/take-back`,
  isOpen: (visiting, shown) => {
    const request = namedIn(visiting, shown)
    return request !== undefined && isOpenRequest(request)
  },
  title: titleOf,
  done: 'taken-back',
  perform: ({ visiting, shown, body, key }) =>
    perform(visiting.site.workplace, takeBackRequest, {
      actor: visiting.request.visit.actor,
      input: {
        ...decodeForm(takeBackRequest.input, body),
        id: shown.found.id,
        requestId: requestIn(visiting),
      },
      idempotencyKey: key,
    }),
  view: place => {
    const { form, shown, visiting, ...around } = place
    const { say } = form
    return (
      <ActPage
        {...around}
        form={form}
        title={titleOf(place)}
        text={say(words.takeBackText, { citation: sayCitation(say, 'Default 47') })}
        submit={say(words.takeBackSend)}
      >
        <TextArea {...controlOf(form, 'reasons')} label={say(words.reason)} maxlength={4000} required />
      </ActPage>
    )
  },
}
