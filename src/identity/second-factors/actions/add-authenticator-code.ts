import { z } from 'zod'
import { refused } from '../../../platform/action.ts'
import { text } from '../../../platform/fields.ts'
import { newId } from '../../../platform/identifiers.ts'
import type { AccountHolder } from '../../actor.ts'
import { defineAction, type LoginContext } from '../../define-action.ts'
import { noticeJob } from '../../security-notice.ts'
import { raiseSession } from '../../sign-in/actions/raise-session.ts'
import { mayEnrol, mostAuthenticatorCodes } from '../rules.ts'
import { openOffer } from '../sealed-offer.ts'
import { addCode, listCodes } from '../store/authenticator-codes.ts'
import { countFactors } from '../store/factor-counts.ts'
import { seedFromText, stepOfCode } from '../totp.ts'

const enrolment = z.object({
  offer: z.string().max(2000),
  name: text(60),
  code: z.string('required').trim().min(1, 'required').max(40, 'wrong-code'),
  browser: z.string().default(''),
  address: z.string().default(''),
})

/** Adds an authenticator app once it showed a right code; wrong ones are never counted while setting up (L10). */
export const addAuthenticatorCode = defineAction({
  name: 'add-authenticator-code',
  input: enrolment,
  allowed: (_actor: AccountHolder) => true,
  run: async (context, input) => {
    const { transaction, actor, services, now } = context
    const refusal = await refusalFor(context)
    if (refusal !== undefined) return refused(refusal)
    const [secret] =
      openOffer(services.sealedBox, now, { accountId: actor.accountId, text: input.offer }) ?? []
    if (secret === undefined) return refused({ code: 'stale-offer' })
    const seed = seedFromText(secret)
    const step = stepOfCode(seed, input.code, services.deviceClock.now())
    if (step === undefined) return refused({ code: 'wrong-code', field: 'code' })
    const code = { id: newId(now), accountId: actor.accountId, name: input.name, now }
    await addCode(transaction, { ...code, seed: services.sealedBox.close(seed), lastStep: step })
    const { browser, address, name } = input
    const data = { kind: 'authenticator-code', name, browser, address }
    context.record({ type: 'factor.added', record: { type: 'account', id: actor.accountId }, data })
    const notice = {
      accountId: actor.accountId,
      notice: 'authenticator-code-added',
      subject: name,
      browser,
      address,
    } as const
    context.followUp(noticeJob(now, notice))
    return raiseSession.run(context, { methods: ['otp', 'mfa'], level: 'two-factor' })
  },
})

async function refusalFor({ transaction, actor }: LoginContext<AccountHolder>) {
  const counts = await countFactors(transaction, actor.accountId)
  if (!mayEnrol(actor, counts)) return { code: 'not-permitted' }
  const codes = await listCodes(transaction, actor.accountId)
  if (codes.length >= mostAuthenticatorCodes)
    return { code: 'too-many', values: { most: mostAuthenticatorCodes } }
  return undefined
}
