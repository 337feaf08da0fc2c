import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import { decodeForm } from '../../../platform/http/decode-form.ts'
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

const ways = { codes: secondFactors['recovery-code'].enrol, other: '/account/second-factor' } as const
const answer = z.object({ way: z.enum(['codes', 'other', 'later']).catch('later') }).catch({ way: 'later' })

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
    forHolder(site, async ({ request, reply }, { holder }) => {
      const continuePath = continueOf(request.query) ?? request.login.session?.continuePath ?? '/account'
      const found = await perform(site.workplace, findReminder, { actor: holder, input: {} })
      if (!found.ok || !found.value.isDue) return leadTo(reply, continuePath)
      const { left } = found.value
      return showPage(
        reply,
        <ReminderView frame={site.frameOf(request)} path={path} left={left} continuePath={continuePath} />,
      )
    }),
  )
  server.post(
    path,
    forHolder(site, async ({ request, reply }, { holder }) => {
      const { way } = answer.parse(request.body)
      const going = decodeForm(keepContinuation.input, request.body)
      await perform(site.workplace, keepContinuation, { actor: holder, input: going })
      if (way !== 'later') return leadTo(reply, ways[way])
      const input = browserOf(request)
      const postponed = await perform(site.workplace, postponeCompletion, { actor: holder, input })
      const continuePath = continueOf(request.body) ?? request.login.session?.continuePath ?? '/account'
      return leadTo(reply, postponed.ok ? continuePath : path)
    }),
  )
}
