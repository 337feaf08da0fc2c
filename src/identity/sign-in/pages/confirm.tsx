import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import { decodeForm } from '../../../platform/http/decode-form.ts'
import { leadTo, showPage } from '../../../platform/http/respond.ts'
import { perform } from '../../../platform/perform.ts'
import { attemptCookie, leaveAttemptOf } from '../../attempt.ts'
import { beginProof } from '../../begin-proof.ts'
import { pathWith } from '../../local-path.ts'
import { continueOf, queryOf } from '../../queries.ts'
import { lacksProof, secondFactorWay } from '../../second-factor-way.ts'
import { factorKinds } from '../../second-factors/rules.ts'
import type { Exchange, Site } from '../../site.ts'
import { forHolder, type SignedIn } from '../../visit.ts'
import { startConfirmation } from '../actions/start-confirmation.ts'
import { methodsOfHolder } from '../methods-of.ts'
import { freshSeconds, isFresh } from '../rules.ts'
import { ConfirmView } from '../views/methods.tsx'
import { words } from '../words.ts'

const freshQuery = z.object({ fresh: z.coerce.number().int().min(0).max(86_400).catch(freshSeconds) })
const confirmForm = z.object({ method: z.enum(factorKinds) })

/** Re-authentication: `/confirm?continue=PATH&fresh=SECONDS` asks a signed-in person for a second factor again. */
export function addConfirmPages(server: FastifyInstance, site: Site): void {
  server.get(
    '/confirm',
    forHolder(site, async ({ request, reply }, { holder }) => {
      const continuePath = continueOf(request.query)
      const isBasic = holder.level === 'basic'
      if (isBasic && !(await lacksProof(site, holder)))
        return leadTo(reply, await secondFactorWay(site, holder, continuePath))
      const { fresh } = freshQuery.parse(request.query)
      const isAgain = queryOf(request.query).over !== undefined
      const isProved = !isBasic && isFresh(holder.confirmedAt, site.workplace.clock.now(), fresh)
      if (isProved && !isAgain) return leadTo(reply, continuePath ?? '/account')
      const frame = site.frameOf(request)
      const notice = isAgain ? request.say(words.confirmOver) : undefined
      const methods = await methodsOfHolder(site, holder)
      const support = site.workplace.services.supportAddress
      return showPage(
        reply,
        <ConfirmView
          frame={frame}
          isBasic={isBasic}
          methods={methods}
          continuePath={continuePath}
          notice={notice}
          support={support}
        />,
      )
    }),
  )
  server.post('/confirm', forHolder(site, begin))
}

async function begin(exchange: Exchange, { holder }: SignedIn) {
  const { site, request, reply } = exchange
  const form = confirmForm.safeParse(request.body)
  const started = await perform(site.workplace, startConfirmation, {
    actor: holder,
    input: decodeForm(startConfirmation.input, request.body),
  })
  if (!form.success || !started.ok)
    return leadTo(reply, pathWith('/confirm', { continue: continueOf(request.body) }))
  await leaveAttemptOf(site, request)
  attemptCookie(site).set(reply, started.value.secret)
  return beginProof(exchange, { attempt: started.value, kind: form.data.method })
}
