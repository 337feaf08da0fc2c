import { decodeForm } from '../../../../platform/http/decode-form.ts'
import { perform } from '../../../../platform/perform.ts'
import { listOf } from '../../../../platform/ui/form-state.ts'
import { CheckboxGroup } from '../../../../platform/ui/index.ts'
import { sayLanguage } from '../../../documents/boxes/say.ts'
import { sayCitation } from '../../../words.ts'
import type { ActDoor } from '../../act-page.tsx'
import { appealInformationFor } from '../../letters-of.ts'
import { ActPage } from '../../views/act-page.tsx'
import { sayGround } from '../../views/decision-phrases.ts'
import { words } from '../../words/acts.ts'
import { amendRejection } from '../actions/amend-rejection.ts'
import { DecisionTexts } from '../views/decision-fields.tsx'
import { groundCodes } from './typed-decision.ts'

/** An officer words the rejection of an application that was not answered. */
export const amendDoor: ActDoor = {
  act: 'amend',
  path: () => 'amendment',
  title: ({ form }) => form.say(words.amendTitle),
  done: 'amended',
  values: async (shown, visiting) => ({
    grounds: ['9.2'],
    appealInformation: await appealInformationFor(visiting, shown),
  }),
  perform: ({ visiting, shown, body, key }) =>
    perform(visiting.site.workplace, amendRejection, {
      actor: visiting.request.visit.actor,
      input: { grounds: [], ...decodeForm(amendRejection.input, body), id: shown.found.id },
      idempotencyKey: key,
    }),
  view: ({ shown, visiting, ...place }) => {
    const { form } = place
    const { say } = form
    return (
      <ActPage
        {...place}
        title={say(words.amendTitle)}
        text={say(words.amendText, { citation: sayCitation(say, 'IR 9(2)') })}
        submit={say(words.amendSend)}
      >
        <CheckboxGroup
          {...{ say, name: 'grounds', label: say(words.grounds), values: listOf(form, 'grounds') }}
          options={groundCodes(shown).map(value => ({ value, label: sayGround(say, value) }))}
          error={form.errors.find(({ field }) => field === 'grounds')?.text}
        />
        <DecisionTexts form={form} language={sayLanguage(say, shown.found.language ?? 'en')} />
      </ActPage>
    )
  },
}
