import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import type { Refusal } from '../../../platform/action.ts'
import { decodeForm } from '../../../platform/http/decode-form.ts'
import { explain, type RefusalPhrases } from '../../../platform/http/explain.ts'
import { leadTo, showPage } from '../../../platform/http/respond.ts'
import { perform } from '../../../platform/perform.ts'
import { browserOf } from '../../browser.ts'
import type { Exchange, Site } from '../../site.ts'
import { forFreshHolder, forHolder, type SignedIn } from '../../visit.ts'
import { confirmRecoveryCodes } from '../actions/confirm-recovery-codes.ts'
import { summariseRecoveryCodes } from '../actions/summarise-recovery-codes.ts'
import { newRecoveryCodes } from '../recovery-code-text.ts'
import { isRunningLow, secondFactors } from '../rules.ts'
import { openOffer, sealOffer } from '../sealed-offer.ts'
import { NewRecoveryCodesView, RecoveryCodesView } from '../views/recovery-codes.tsx'
import { words } from '../words.ts'

const phrases: RefusalPhrases = { mistyped: words.recoveryMistyped, 'stale-offer': words.recoveryStale }
const typed = z.object({ offer: z.string().catch('') })
const { kind, enrol, manage } = secondFactors['recovery-code']

/** Seeing how many recovery codes are left, and making new ones. */
export function addRecoveryCodePages(server: FastifyInstance, site: Site): void {
  server.get(
    manage,
    forHolder(site, async ({ request, reply }, { holder }) => {
      const found = await perform(site.workplace, summariseRecoveryCodes, { actor: holder, input: {} })
      const { left, madeAt } = found.ok ? found.value : { left: 0, madeAt: undefined }
      const view = (
        <RecoveryCodesView
          frame={site.frameOf(request)}
          left={left}
          madeAt={madeAt}
          low={isRunningLow(left)}
        />
      )
      return showPage(reply, view)
    }),
  )
  server.get(
    enrol,
    forFreshHolder(site, async (exchange, signedIn) => {
      const { reply } = exchange
      if (signedIn.holder.level === 'basic') return leadTo(reply, '/account/second-factor')
      return showNew(exchange, { signedIn, codes: newRecoveryCodes(), refusals: [] })
    }),
  )
  server.post(enrol, forFreshHolder(site, takeNew))
}

interface NewPage {
  readonly signedIn: SignedIn
  readonly codes: readonly string[]
  readonly refusals: readonly Refusal[]
}

function showNew({ site, request, reply }: Exchange, { signedIn, codes, refusals }: NewPage) {
  const { clock, services } = site.workplace
  const errors = explain(request.say, refusals, phrases)
  const offer = sealOffer(services.sealedBox, clock.now(), {
    kind,
    accountId: signedIn.account.id,
    secrets: codes,
  })
  const view = (
    <NewRecoveryCodesView frame={site.frameOf(request)} offer={offer} codes={codes} errors={errors} />
  )
  return showPage(reply, view, errors.length > 0 ? 422 : 200)
}

async function takeNew(exchange: Exchange, signedIn: SignedIn) {
  const { site, request, reply } = exchange
  const { clock, services } = site.workplace
  const input = { ...decodeForm(confirmRecoveryCodes.input, request.body), ...browserOf(request) }
  const confirmed = await perform(site.workplace, confirmRecoveryCodes, { actor: signedIn.holder, input })
  if (confirmed.ok) return leadTo(reply, '/account/second-way?done=recovery-codes')
  const sealed = { kind, accountId: signedIn.account.id, text: typed.parse(input).offer }
  const isStale = confirmed.refusals.some(({ code }) => code === 'stale-offer')
  const offered = isStale ? undefined : openOffer(services.sealedBox, clock.now(), sealed)
  const codes = offered ?? newRecoveryCodes()
  return showNew(exchange, { signedIn, codes, refusals: confirmed.refusals })
}
