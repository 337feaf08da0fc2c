import { boxPresence } from '../../../../law/box-presence.ts'
import { boxes as lawBoxes } from '../../../../law/boxes.ts'
import { supportingDocuments } from '../../../../law/evidence.ts'
import { decodeForm } from '../../../../platform/http/decode-form.ts'
import { perform } from '../../../../platform/perform.ts'
import type { Choice } from '../../../../platform/ui/index.ts'
import type { Say } from '../../../../platform/words/words.ts'
import { nameOfBox } from '../../../documents/boxes/said.ts'
import { sayLanguage } from '../../../documents/boxes/say.ts'
import { boxTable } from '../../../documents/boxes/table.ts'
import { typedValues, type Visiting } from '../../../documents/visiting.tsx'
import { evidencePhrases } from '../../../goods/views/choice-labels.ts'
import { type ActDoor, doAct, showAct } from '../../act-page.tsx'
import { ifAskedToday } from '../../clocks/rules.ts'
import { lettersFor, textsFor, withPressedLetter } from '../../letters-of.ts'
import { waitingDecision } from '../../rules/acts.ts'
import { historyOf } from '../../rules/explained-clocks.ts'
import { ActPage } from '../../views/act-page.tsx'
import { nameIn } from '../../views/decision-text.tsx'
import { findHandled } from '../../visiting.tsx'
import { words } from '../../words/acts.ts'
import { requestInformation } from '../actions/request-information.ts'
import { IfSentToday, RequestFields } from '../views/request.tsx'

/** A request for information: what follows from it is shown before it is sent. */
export const requestDoor: ActDoor = {
  act: 'request',
  path: () => 'request',
  title: ({ form }) => form.say(words.requestTitle),
  done: 'requested',
  perform: ({ visiting, shown, body, key }) =>
    perform(visiting.site.workplace, requestInformation, {
      actor: visiting.request.visit.actor,
      input: { ...decodeForm(requestInformation.input, body), id: shown.found.id },
      idempotencyKey: key,
    }),
  view: async ({ shown, visiting, ...place }) => {
    const { form } = place
    const { say } = form
    const { found, document, decisions } = shown
    const asked = ifAskedToday(historyOf(found), found.today)
    const isPrepared = waitingDecision(decisions) !== undefined
    return (
      <ActPage
        {...place}
        title={say(words.requestTitle)}
        submit={say(words.requestSend)}
        above={<IfSentToday {...{ form, asked, isPrepared }} />}
      >
        <RequestFields
          form={form}
          language={sayLanguage(say, found.language ?? 'en')}
          letters={textsFor(await lettersFor(visiting, shown), 'request')}
          boxes={boxChoices(say)}
          goods={document.goods.map(({ id }) => ({
            value: id,
            label: nameIn(document.goods, { goodId: id }),
          }))}
          papers={supportingDocuments.map(({ type }) => ({ value: type, label: say(evidencePhrases[type]) }))}
        />
      </ActPage>
    )
  },
}

/** The boxes of an application that its holder fills in. */
function boxChoices(say: Say): readonly Choice[] {
  return lawBoxes
    .filter(({ id, filledBy }) => filledBy === 'holder' && boxPresence(id, 'ICG-L') !== 'absent')
    .filter(({ id }) => id in boxTable)
    .map(({ id }) => ({ value: id, label: nameOfBox(say, id) }))
}

/** Sends the request, or adds a letter text to it. */
export async function sendRequest(visiting: Visiting) {
  const shown = await findHandled(visiting)
  if (shown === undefined) return visiting.reply
  const values = await withPressedLetter(visiting, shown, typedValues(visiting.request.body))
  if (values === undefined) return doAct(visiting, requestDoor)
  return showAct(visiting, requestDoor, { values, refusals: [] })
}
