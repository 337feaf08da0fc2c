import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import { formKey } from '../../../../platform/http/form.ts'
import { leadTo, showPage } from '../../../../platform/http/respond.ts'
import { newId } from '../../../../platform/identifiers.ts'
import { perform } from '../../../../platform/perform.ts'
import type { Person } from '../../../actor.ts'
import { documentNotices } from '../../../documents/rules/events.ts'
import { askToSignIn } from '../../../session/ask-to-sign-in.tsx'
import { personOf } from '../../../session/visit.ts'
import { activeRolesOf } from '../../../session/visits.ts'
import type { Exchange, Site } from '../../../site.ts'
import { letters } from '../../letters.ts'
import { concerns, mayDecline } from '../../rules.ts'
import { getMailPreferences } from '../actions/get-mail-preferences.ts'
import { setMailPreferences } from '../actions/set-mail-preferences.ts'
import { PreferencesPage, preferencesPath } from '../views/preferences.tsx'
import { words } from '../words.ts'

/** Which mails one gets. */
export function addPreferencePages(server: FastifyInstance, site: Site): void {
  server.get(preferencesPath, async (request, reply) => show({ site, request, reply }))
  server.post(preferencesPath, async (request, reply) => save({ site, request, reply }))
}

const doneQuery = z.object({ done: z.string().optional().catch(undefined) })

/** The events that are told to people in one of somebody's roles. */
async function concerning({ workplace }: Site, { accountId }: Person) {
  const kinds = (await activeRolesOf(workplace, accountId)).map(({ kind }) => kind)
  const standings = kinds.length === 0 ? (['newcomer'] as const) : kinds
  return documentNotices.filter(event => concerns(standings, letters[event].recipients))
}

async function show({ site, request, reply }: Exchange) {
  const { say } = request
  const actor = personOf(request)
  if (actor === undefined) return askToSignIn({ ...site, request, reply })
  const events = await concerning(site, actor)
  const found = await perform(site.workplace, getMailPreferences, { actor, input: {} })
  const declined = found.ok ? found.value : []
  const message = doneQuery.parse(request.query).done === 'saved' ? say(words.saved) : undefined
  return showPage(
    reply,
    <PreferencesPage
      frame={site.frameOf(request, message)}
      offered={events.filter(mayDecline)}
      always={events.filter(event => !mayDecline(event))}
      wanted={events.filter(event => !declined.includes(event))}
      idempotencyKey={newId(site.workplace.clock.now())}
    />,
  )
}

const sent = z.object({ wanted: z.union([z.string(), z.array(z.string())]).default([]) })

async function save({ site, request, reply }: Exchange) {
  const actor = personOf(request)
  if (actor === undefined) return askToSignIn({ ...site, request, reply })
  const offered = (await concerning(site, actor)).filter(mayDecline)
  const ticked = [sent.catch({ wanted: [] }).parse(request.body ?? {}).wanted].flat()
  const wanted = offered.filter(event => ticked.includes(event))
  const idempotencyKey = formKey(request.body)
  await perform(site.workplace, setMailPreferences, { actor, input: { offered, wanted }, idempotencyKey })
  return leadTo(reply, `${preferencesPath}?done=saved`)
}
