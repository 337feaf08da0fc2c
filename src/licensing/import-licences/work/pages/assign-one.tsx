import { decodeForm } from '../../../../platform/http/decode-form.ts'
import { perform } from '../../../../platform/perform.ts'
import { controlOf } from '../../../../platform/ui/form-state.ts'
import { Select } from '../../../../platform/ui/index.ts'
import type { ActDoor } from '../../act-page.tsx'
import { ActPage } from '../../views/act-page.tsx'
import { words } from '../../words/acts.ts'
import { assignCases } from '../actions/assign-cases.ts'
import { listColleagues } from '../actions/list-colleagues.ts'
import { colleagueChoices } from '../views/work.tsx'

/** Gives one case to a colleague. */
export const assignDoor: ActDoor = {
  act: 'assign',
  path: () => 'assignment',
  title: ({ form }) => form.say(words.assignTitle),
  done: 'assigned',
  perform: ({ visiting, shown, body, key }) =>
    perform(visiting.site.workplace, assignCases, {
      actor: visiting.request.visit.actor,
      input: { ...decodeForm(assignCases.input, body), ids: [shown.found.id] },
      idempotencyKey: key,
    }),
  view: async ({ shown, visiting, ...place }) => {
    const { form } = place
    const { say } = form
    const asked = { actor: visiting.request.visit.actor, input: {} }
    const listed = await perform(visiting.site.workplace, listColleagues, asked)
    return (
      <ActPage {...place} title={say(words.assignTitle)} submit={say(words.assignSend)}>
        <Select
          {...controlOf(form, 'account')}
          label={say(words.assignTo)}
          empty={say(words.choose)}
          options={colleagueChoices(say, listed.ok ? listed.value : [])}
          required
        />
      </ActPage>
    )
  },
}
