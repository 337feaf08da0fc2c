import type { Refusal } from '../../../../platform/action.ts'
import { decodeForm } from '../../../../platform/http/decode-form.ts'
import { sendingKey } from '../../../../platform/http/form.ts'
import { leadTo } from '../../../../platform/http/respond.ts'
import { perform } from '../../../../platform/perform.ts'
import { explained, newKey, showBody, typedValues, type Visiting } from '../../../documents/visiting.tsx'
import { askedOf, workAddress } from '../../asked-work.ts'
import { isNoOfficer } from '../../visiting.tsx'
import { saveView } from '../actions/save-view.ts'
import { ViewFormPage } from '../views/view-form.tsx'
import { words } from '../words.ts'
import { viewPhrases } from './phrases.ts'

/** The form for the name of the filters in the address. */
export async function askName(visiting: Visiting) {
  if (await isNoOfficer(visiting)) return visiting.reply
  return show(visiting, visiting.request.query, [])
}

function show(visiting: Visiting, given: unknown, refusals: readonly Refusal[]) {
  const { say } = visiting.request
  const asked = askedOf(given)
  const values = refusals.length > 0 ? typedValues(given) : {}
  return showBody(visiting, {
    title: say(words.saveTitle),
    problem: refusals.length > 0,
    typedAt: '/cases/views/new',
    content: (
      <ViewFormPage
        form={{ say, values, errors: explained(visiting, refusals, viewPhrases) }}
        title={say(words.saveTitle)}
        lead={say(words.saveLead)}
        back={{ href: workAddress({ ...asked }), label: say(words.back) }}
        action="/cases/views/new"
        submit={say(words.saveSend)}
        hidden={{ ...asked }}
        idempotencyKey={newKey(visiting)}
      />
    ),
  })
}

/** Saves them, and goes back to the list that they show. */
export async function save(visiting: Visiting) {
  const { site, request, reply } = visiting
  if (await isNoOfficer(visiting)) return reply
  const { body } = request
  const asked = Object.entries(askedOf(body)).filter(([, value]) => value !== '')
  const outcome = await perform(site.workplace, saveView, {
    actor: request.visit.actor,
    input: { ...decodeForm(saveView.input.pick({ name: true }), body), ...Object.fromEntries(asked) },
    idempotencyKey: sendingKey(body),
  })
  if (!outcome.ok) return show(visiting, body, outcome.refusals)
  return leadTo(reply, workAddress({ ...Object.fromEntries(asked), done: 'view-saved' }))
}
