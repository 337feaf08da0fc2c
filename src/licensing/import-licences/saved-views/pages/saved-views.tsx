import { z } from 'zod'
import type { Refusal } from '../../../../platform/action.ts'
import { decodeForm } from '../../../../platform/http/decode-form.ts'
import { sendingKey } from '../../../../platform/http/form.ts'
import { leadTo } from '../../../../platform/http/respond.ts'
import { perform } from '../../../../platform/perform.ts'
import {
  answerAbsent,
  explained,
  newKey,
  showBody,
  typedValues,
  type Visiting,
} from '../../../documents/visiting.tsx'
import { askedOf, workAddress } from '../../asked-work.ts'
import { isNoOfficer } from '../../visiting.tsx'
import { listSavedViews } from '../actions/list-saved-views.ts'
import { removeView } from '../actions/remove-view.ts'
import { renameView } from '../actions/rename-view.ts'
import type { SavedView } from '../types.ts'
import { SavedViewsPage } from '../views/saved-views.tsx'
import { ViewFormPage } from '../views/view-form.tsx'
import { words } from '../words.ts'
import { viewPhrases } from './phrases.ts'

const query = z.object({ done: z.string().optional().catch(undefined) })
const address = z.object({ view: z.string() })

async function viewsOf({ site, request }: Visiting): Promise<readonly SavedView[]> {
  const listed = await perform(site.workplace, listSavedViews, { actor: request.visit.actor, input: {} })
  return listed.ok ? listed.value : []
}

/** All of them. */
export async function showViews(visiting: Visiting) {
  if (await isNoOfficer(visiting)) return visiting.reply
  const { say } = visiting.request
  const { done } = query.parse(visiting.request.query)
  const message = done === 'renamed' ? words.doneRenamed : done === 'removed' ? words.doneRemoved : undefined
  const views = (await viewsOf(visiting)).map(view => ({
    ...view,
    href: workAddress({ ...askedOf(view.asked) }),
  }))
  return showBody(visiting, {
    title: say(words.title),
    message: message && say(message),
    content: <SavedViewsPage say={say} views={views} />,
  })
}

/** The form for another name of the view that the address names. */
export async function askOtherName(visiting: Visiting, refusals: readonly Refusal[] = []) {
  if (await isNoOfficer(visiting)) return visiting.reply
  const { say } = visiting.request
  const { view: id } = address.parse(visiting.request.params)
  const view = (await viewsOf(visiting)).find(one => one.id === id)
  if (view === undefined) return answerAbsent(visiting)
  const { name } = view
  const values = refusals.length > 0 ? typedValues(visiting.request.body) : { name }
  return showBody(visiting, {
    title: say(words.renameTitle, { name }),
    problem: refusals.length > 0,
    typedAt: `/cases/views/${id}`,
    content: (
      <ViewFormPage
        form={{ say, values, errors: explained(visiting, refusals, viewPhrases) }}
        title={say(words.renameTitle, { name })}
        back={{ href: '/cases/views', label: say(words.backToViews) }}
        action={`/cases/views/${id}`}
        submit={say(words.renameSend)}
        removal={`/cases/views/${id}/removal`}
        idempotencyKey={newKey(visiting)}
      />
    ),
  })
}

/** Gives it the other name. */
export async function rename(visiting: Visiting) {
  const { site, request, reply } = visiting
  if (await isNoOfficer(visiting)) return reply
  const { view: id } = address.parse(request.params)
  const outcome = await perform(site.workplace, renameView, {
    actor: request.visit.actor,
    input: { ...decodeForm(renameView.input, request.body), id },
    idempotencyKey: sendingKey(request.body, id),
  })
  return outcome.ok ? leadTo(reply, '/cases/views?done=renamed') : askOtherName(visiting, outcome.refusals)
}

/** Removes it. */
export async function remove(visiting: Visiting) {
  const { site, request, reply } = visiting
  if (await isNoOfficer(visiting)) return reply
  const { view: id } = address.parse(request.params)
  const asked = { actor: request.visit.actor, input: { id } }
  const outcome = await perform(site.workplace, removeView, asked)
  return outcome.ok ? leadTo(reply, '/cases/views?done=removed') : answerAbsent(visiting)
}
