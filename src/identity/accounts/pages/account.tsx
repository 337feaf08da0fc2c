import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import { leadTo, showPage } from '../../../platform/http/respond.ts'
import { perform } from '../../../platform/perform.ts'
import { languages } from '../../../platform/words/languages.ts'
import { pathWith } from '../../local-path.ts'
import { fullName } from '../../personal-name.ts'
import { queryOf } from '../../queries.ts'
import { lacksProof } from '../../second-factor-way.ts'
import { secondFactors } from '../../second-factors/rules.ts'
import type { Site } from '../../site.ts'
import { forHolder } from '../../visit.ts'
import { listAccountEvents } from '../actions/list-account-events.ts'
import { showAccount } from '../actions/show-account.ts'
import { AccountView } from '../views/account.tsx'
import { HistoryView } from '../views/history.tsx'
import { words } from '../words/account.ts'

const paths = {
  phones: secondFactors['phone-app'].manage,
  authenticatorCodes: secondFactors['authenticator-code'].manage,
  recoveryCodes: secondFactors['recovery-code'].manage,
  newRecoveryCodes: secondFactors['recovery-code'].enrol,
}
const messages = new Map([
  ['profile', words.doneProfile],
  ['password', words.donePassword],
])

/** From which event on the history is listed. */
const part = z.object({ before: z.coerce.number().int().positive().optional().catch(undefined) })

/** The account page and its history. */
export function addAccountPage(server: FastifyInstance, site: Site): void {
  server.get(
    '/account',
    forHolder(site, async ({ request, reply }, { holder, account }) => {
      const found = await perform(site.workplace, showAccount, { actor: holder, input: {} })
      if (!found.ok) return reply.callNotFound()
      if (await lacksProof(site, holder)) return leadTo(reply, pathWith('/confirm', { continue: '/account' }))
      const message = messages.get(queryOf(request.query).done ?? '')
      const frame = site.frameOf(request, message === undefined ? undefined : request.say(message))
      const languageName = languages.find(({ code }) => code === account.language)?.name ?? account.language
      return showPage(
        reply,
        <AccountView
          frame={frame}
          account={account}
          name={fullName(account)}
          languageName={languageName}
          {...found.value}
          paths={paths}
        />,
      )
    }),
  )
  server.get(
    '/account/history',
    forHolder(site, async ({ request, reply }, { holder }) => {
      const input = part.parse(request.query)
      const found = await perform(site.workplace, listAccountEvents, { actor: holder, input })
      if (!found.ok) return reply.callNotFound()
      const { events, older } = found.value
      const view = (
        <HistoryView
          frame={site.frameOf(request)}
          events={events}
          newer={queryOf(request.query).before === undefined ? undefined : '/account/history'}
          older={older === undefined ? undefined : pathWith('/account/history', { before: String(older) })}
        />
      )
      return showPage(reply, view)
    }),
  )
  server.get('/', async (_request, reply) => leadTo(reply, '/account'))
}
