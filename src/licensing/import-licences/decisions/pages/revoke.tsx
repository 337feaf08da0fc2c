import { decodeForm } from '../../../../platform/http/decode-form.ts'
import { perform } from '../../../../platform/perform.ts'
import { sayLanguage } from '../../../documents/boxes/say.ts'
import { sayCitation } from '../../../words.ts'
import type { ActDoor } from '../../act-page.tsx'
import { appealInformationFor } from '../../letters-of.ts'
import { ActPage } from '../../views/act-page.tsx'
import { words } from '../../words/acts.ts'
import { prepareRevocation } from '../actions/prepare-revocation.ts'
import { DecisionTexts } from '../views/decision-fields.tsx'

/** An officer prepares the revocation of a licence. */
export const revokeDoor: ActDoor = {
  act: 'revoke',
  path: () => 'revocation',
  title: ({ form }) => form.say(words.revokeTitle),
  done: 'prepared',
  values: async (shown, visiting) => ({ appealInformation: await appealInformationFor(visiting, shown) }),
  perform: ({ visiting, shown, body, key }) =>
    perform(visiting.site.workplace, prepareRevocation, {
      actor: visiting.request.visit.actor,
      input: { ...decodeForm(prepareRevocation.input, body), id: shown.found.id },
      idempotencyKey: key,
    }),
  view: ({ shown, visiting, ...place }) => {
    const { form } = place
    const { say } = form
    return (
      <ActPage
        {...place}
        title={say(words.revokeTitle)}
        text={say(words.revokeText, { citation: sayCitation(say, 'IR 6(5)') })}
        submit={say(words.prepareSend)}
        variant="danger"
      >
        <DecisionTexts form={form} language={sayLanguage(say, shown.found.language ?? 'en')} />
      </ActPage>
    )
  },
}
