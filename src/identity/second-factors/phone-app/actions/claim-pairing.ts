import { z } from 'zod'
import { done, refused } from '../../../../platform/action.ts'
import { isSameSecret, newId, secretDigest } from '../../../../platform/identifiers.ts'
import type { Actor } from '../../../actor.ts'
import { defineAction, type LoginContext } from '../../../define-action.ts'
import { verifyPassword } from '../../../hash-password.ts'
import { noticeJob } from '../../../security-notice.ts'
import { isSignedBy, pairingMessage } from '../answer-proof.ts'
import { isOpenPairing, limits, mayAnswer } from '../rules.ts'
import { addDevice } from '../store/devices.ts'
import { closePairing, keepPairingFailures, lockPairingByCode } from '../store/pairings.ts'
import { getPerson } from '../store/people.ts'
import type { Pairing } from '../types.ts'

const coordinate = z.string().regex(/^[\w-]{43}$/, 'key')

const claim = z.object({
  code: z.string('required').max(100, 'too-long'),
  number: z.string('required').max(10, 'too-long'),
  pin: z.string('required').max(20, 'too-long'),
  key: z.object({ kty: z.literal('EC'), crv: z.literal('P-256'), x: coordinate, y: coordinate }),
  /** 32 random bytes in base64url, made by the phone. */
  secret: z.string().regex(/^[\w-]{43}$/, 'secret'),
  signature: z.string().max(200, 'too-long'),
  browser: z.string(),
  address: z.string(),
})

type Claim = z.output<typeof claim>

/** Adds the phone that holds the code, when number and PIN are those of the page; five wrong answers end the pairing. */
export const claimPairing = defineAction({
  name: 'claim-pairing',
  keepsRefused: true,
  input: claim,
  allowed: (actor: Actor) => mayAnswer(actor),
  run: async (context, input) => {
    const pairing = await lockPairingByCode(context.transaction, secretDigest(input.code))
    if (pairing?.pinHash === undefined || !isOpenPairing(pairing, context.now))
      return refused({ code: 'pairing-over' })
    if (!isSignedBy(input.key, pairingMessage(input), input.signature)) return refused({ code: 'signature' })
    if (!isSameSecret(input.number, pairing.number)) return countFailure(context, pairing, 'wrong-number')
    if (!(await verifyPassword(pairing.pinHash, input.pin)))
      return countFailure(context, pairing, 'wrong-pin')
    return addPhone(context, pairing, input)
  },
})

async function countFailure({ transaction }: LoginContext, pairing: Pairing, code: string) {
  const failures = pairing.failures + 1
  await keepPairingFailures(transaction, pairing.id, failures)
  if (failures < limits.pairingFailures)
    return refused({ code, values: { left: limits.pairingFailures - failures } })
  await closePairing(transaction, pairing.id, { status: 'void' })
  return refused({ code: 'pairing-over' })
}

async function addPhone(context: LoginContext, pairing: Pairing, input: Claim) {
  const { transaction, now, services } = context
  const { accountId, deviceName: name } = pairing
  const deviceId = newId(now)
  const sealedSecret = services.sealedBox.close(Buffer.from(input.secret, 'base64url'))
  await addDevice(transaction, { id: deviceId, accountId, name, publicKey: input.key, sealedSecret, now })
  await closePairing(transaction, pairing.id, { status: 'done', deviceId })
  const { browser, address } = input
  const data = { factor: 'phone-app', deviceId, name, browser, address }
  context.record({ type: 'factor.added', record: { type: 'account', id: accountId }, data })
  context.followUp(
    noticeJob(now, { accountId, notice: 'phone-device-added', subject: name, browser, address }),
  )
  const person = await getPerson(transaction, accountId)
  return done({ deviceId, deviceName: name, account: person.email })
}
