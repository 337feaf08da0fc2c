import { z } from 'zod'
import { refused } from '../../../platform/action.ts'
import { bounded, text } from '../../../platform/fields.ts'
import { newId } from '../../../platform/identifiers.ts'
import type { AccountHolder } from '../../actor.ts'
import { browserInput } from '../../browser-input.ts'
import { defineAction, type LoginContext } from '../../define-action.ts'
import { noticeJob } from '../../security-notice.ts'
import { raiseSession } from '../../sign-in/steps/raise-session.ts'
import { mayEnrol, mayWithFactors, mostAuthenticatorCodes } from '../rules.ts'
import { openOffer } from '../sealed-offer.ts'
import { addCode, listSeeds, seedPlace } from '../store/authenticator-codes.ts'
import { lockFactors } from '../store/factor-counts.ts'
import { authenticatorCode, seedFromText, stepOfCode } from '../totp.ts'

const enrolment = z.strictObject({
  offer: bounded(2000),
  name: text(60),
  code: authenticatorCode,
  ...browserInput,
})

const proof = { methods: ['otp', 'mfa'], level: 'two-factor' as const }

/** Adds an authenticator app once it showed a right code; wrong ones are never counted while setting up (L10). */
export const addAuthenticatorCode = defineAction({
  name: 'add-authenticator-code',
  input: enrolment,
  allowed: mayWithFactors('add-authenticator-code'),
  run: async (context, input) => {
    const { transaction, actor, services, now } = context
    const counts = await lockFactors(transaction, actor.accountId)
    const offer = { kind: 'authenticator-code', accountId: actor.accountId, text: input.offer } as const
    const [secret] = openOffer(services.sealedBox, now, offer) ?? []
    if (secret === undefined) return refused({ code: 'stale-offer' })
    const seed = seedFromText(secret)
    const step = stepOfCode(seed, input.code, services.deviceClock.now())
    if (step === undefined) return refused({ code: 'wrong-code', field: 'code' })
    const known = await findSame(context, seed)
    if (known?.lastStep === step) return raiseSession.run(context, proof)
    if (known !== undefined) return refused({ code: 'already-added' })
    if (!mayEnrol(actor, counts)) return refused({ code: 'not-permitted' })
    if (counts.authenticatorCodes >= mostAuthenticatorCodes)
      return refused({ code: 'too-many', values: { most: mostAuthenticatorCodes } })
    const code = { id: newId(now), accountId: actor.accountId, name: input.name, now }
    const closed = services.sealedBox.close(seed, seedPlace(code.id, actor.accountId))
    await addCode(transaction, { ...code, seed: closed, lastStep: step })
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
    return raiseSession.run(context, proof)
  },
})

/** The app that holds this seed already: with the same step the same form was sent twice. */
async function findSame({ transaction, actor, services }: LoginContext<AccountHolder>, seed: Uint8Array) {
  const codes = await listSeeds(transaction, actor.accountId)
  const open = (code: (typeof codes)[number]) =>
    services.sealedBox.open(code.seed, seedPlace(code.id, actor.accountId))
  return codes.find(code => Buffer.compare(open(code), seed) === 0)
}
