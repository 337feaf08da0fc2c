import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import { decodeForm } from '../../../platform/http/decode-form.ts'
import { leadTo, showPage } from '../../../platform/http/respond.ts'
import { perform } from '../../../platform/perform.ts'
import { pathWith } from '../../local-path.ts'
import { continueOf, queryOf } from '../../queries.ts'
import { lacksProof, secondFactorWay } from '../../second-factor-way.ts'
import { keepContinuation } from '../../sign-in/actions/keep-continuation.ts'
import type { Site } from '../../site.ts'
import { forHolder } from '../../visit.ts'
import { countOwnFactors } from '../actions/count-own-factors.ts'
import { summariseRecoveryCodes } from '../actions/summarise-recovery-codes.ts'
import { isComplete, isRunningLow, secondFactors } from '../rules.ts'
import { ChooseView, SecondWayView } from '../views/choose.tsx'
import { words } from '../words.ts'

const choice = z
  .object({ factor: z.enum(['phone-app', 'authenticator-code']).catch('phone-app') })
  .catch({ factor: 'phone-app' })

/** The choice of the first second factor, and what is missing after it. */
export function addChoicePages(server: FastifyInstance, site: Site): void {
  server.get(
    '/account/second-factor',
    forHolder(site, async ({ request, reply }, { holder }) => {
      const continuePath = continueOf(request.query)
      if (await lacksProof(site, holder))
        return leadTo(reply, pathWith('/confirm', { continue: continuePath }))
      return showPage(reply, <ChooseView frame={site.frameOf(request)} continuePath={continuePath} />)
    }),
  )
  server.post(
    '/account/second-factor',
    forHolder(site, async ({ request, reply }, { holder }) => {
      const { factor } = choice.parse(request.body)
      const input = decodeForm(keepContinuation.input, request.body)
      await perform(site.workplace, keepContinuation, { actor: holder, input })
      return leadTo(reply, secondFactors[factor].enrol)
    }),
  )
  server.get(
    '/account/second-way',
    forHolder(site, async ({ request, reply }, { holder }) => {
      if (holder.level === 'basic') return leadTo(reply, await secondFactorWay(site, holder))
      const isRenewed = queryOf(request.query).done === 'recovery-codes'
      const counted = await perform(site.workplace, countOwnFactors, { actor: holder, input: {} })
      const codes = await perform(site.workplace, summariseRecoveryCodes, { actor: holder, input: {} })
      const left = codes.ok && codes.value.madeAt !== undefined ? codes.value.left : undefined
      const view = (
        <SecondWayView
          frame={site.frameOf(request, isRenewed ? request.say(words.doneRecovery) : undefined)}
          complete={counted.ok && isComplete(counted.value)}
          low={left !== undefined && isRunningLow(left) ? left : undefined}
          recoveryCodes={secondFactors['recovery-code'].enrol}
          goOn={request.login.session?.continuePath ?? '/account'}
        />
      )
      return showPage(reply, view)
    }),
  )
}
