import type { FastifyInstance } from 'fastify'
import { leadTo, showPage } from '../../../platform/http/respond.ts'
import { perform } from '../../../platform/perform.ts'
import { browserOf } from '../../browser.ts'
import { pathWith } from '../../local-path.ts'
import { continueOf } from '../../queries.ts'
import { keepContinuation } from '../../sign-in/actions/keep-continuation.ts'
import type { Site } from '../../site.ts'
import { forHolder, holderOf } from '../../visit.ts'
import { findReminder } from '../actions/find-reminder.ts'
import { postponeCompletion } from '../actions/postpone-completion.ts'
import { secondFactors } from '../rules.ts'
import { ReminderView } from '../views/reminder.tsx'

const path = '/account/incomplete'
/** Where the way into every application begins. */
const wayIn = '/interaction/:uid'

/** Tells the owner of an incomplete account what is missing: at sign-in, and before the next application is entered. */
export function addReminderPages(server: FastifyInstance, site: Site): void {
  server.addHook('preHandler', async (request, reply) => {
    const holder = holderOf(request)
    if (request.routeOptions.url !== wayIn || holder === undefined) return
    const found = await perform(site.workplace, findReminder, { actor: holder, input: {} })
    if (found.ok && found.value.isDue) return leadTo(reply, pathWith(path, { continue: request.url }))
  })
  server.get(
    path,
    forHolder(async (request, reply, { holder }) => {
      const continuePath = continueOf(request.query) ?? request.login.session?.continuePath ?? '/account'
      const found = await perform(site.workplace, findReminder, { actor: holder, input: {} })
      if (!found.ok || !found.value.isDue) return leadTo(reply, continuePath)
      await perform(site.workplace, keepContinuation, { actor: holder, input: { continuePath } })
      const recoveryCodes = secondFactors['recovery-code'].enrol
      const { left } = found.value
      return showPage(reply, ReminderView({ frame: site.frameOf(request), path, left, recoveryCodes }))
    }),
  )
  server.post(
    path,
    forHolder(async (request, reply, { holder }) => {
      const input = browserOf(request)
      const postponed = await perform(site.workplace, postponeCompletion, { actor: holder, input })
      return leadTo(reply, postponed.ok ? (request.login.session?.continuePath ?? '/account') : path)
    }),
  )
}
