import { decodeForm } from '../../../../platform/http/decode-form.ts'
import { perform } from '../../../../platform/perform.ts'
import { controlOf, listOf } from '../../../../platform/ui/form-state.ts'
import { CheckboxGroup, TextArea } from '../../../../platform/ui/index.ts'
import { sayLanguage } from '../../../documents/boxes/say.ts'
import { sayCitation } from '../../../words.ts'
import type { ActDoor } from '../../act-page.tsx'
import { reissuableGoods } from '../../rules/reissue.ts'
import { ActPage } from '../../views/act-page.tsx'
import { nameIn } from '../../views/decision-text.tsx'
import { words } from '../../words/acts.ts'
import { prepareReissue } from '../actions/prepare-reissue.ts'

/** An officer prepares the licence that follows from an appeal that was won. */
export const reissueDoor: ActDoor = {
  act: 'reissue',
  path: () => 'reissue',
  title: ({ form }) => form.say(words.reissueTitle),
  done: 'prepared',
  perform: ({ visiting, shown, body, key }) =>
    perform(visiting.site.workplace, prepareReissue, {
      actor: visiting.request.visit.actor,
      input: { goods: [], ...decodeForm(prepareReissue.input, body), id: shown.found.id },
      idempotencyKey: key,
    }),
  view: ({ shown, visiting, ...place }) => {
    const { form } = place
    const { say } = form
    const { document, found, decisions, appeals } = shown
    const language = sayLanguage(say, found.language ?? 'en')
    return (
      <ActPage
        {...place}
        title={say(words.reissueTitle)}
        text={say(words.reissueText, { citation: sayCitation(say, 'Default 52') })}
        submit={say(words.prepareSend)}
      >
        <CheckboxGroup
          {...{ say, name: 'goods', label: say(words.reissueGoods), values: listOf(form, 'goods') }}
          options={reissuableGoods(decisions, appeals, found.goods).map(goodId => ({
            value: goodId,
            label: nameIn(document.goods, { goodId }),
          }))}
          error={form.errors.find(({ field }) => field === 'goods')?.text}
        />
        <TextArea {...controlOf(form, 'reasons')} label={say(words.reasons)} maxlength={20_000} optional />
        <TextArea
          {...controlOf(form, 'conditions')}
          label={say(words.conditions)}
          hint={say(words.conditionsHint, { language })}
          maxlength={10_000}
          optional
        />
      </ActPage>
    )
  },
}
