import { z } from 'zod'
import { done, refused } from '../../../../platform/action.ts'
import { isSameSecret, newId, secretDigest } from '../../../../platform/identifiers.ts'
import { defineAction, type LoginContext } from '../../../define-action.ts'
import { noticeJob } from '../../../security-notice.ts'
import { isSignedBy } from '../../phone-signature.ts'
import { type Claim, claimInput } from '../claim-input.ts'
import { pairingMessage } from '../pairing-message.ts'
import { isOpenPairing, mayWithPhones } from '../rules.ts'
import { lockDevice } from '../store/devices.ts'
import { addDevice, markRemoved, secretPlace } from '../store/keep-devices.ts'
import { closePairing } from '../store/keep-pairings.ts'
import { lockPairingByCode } from '../store/pairings.ts'
import { getPerson } from '../store/people.ts'
import type { DeviceRecord, Pairing } from '../types.ts'

/** `pinHash` is the hash that the PIN was compared with; the phone that asks again needs none. */
const proved = claimInput.extend({ pinHash: z.string().optional() })

/** Adds the phone that holds the code, after number and PIN were found right. */
export const claimPairing = defineAction({
  name: 'claim-pairing',
  input: proved,
  allowed: mayWithPhones('claim-pairing'),
  run: async (context, input) => {
    const pairing = await lockPairingByCode(context.transaction, secretDigest(input.code))
    if (pairing?.status === 'done' && pairing.expiresAt > context.now) return repeat(context, pairing, input)
    const isProved = pairing?.pinHash !== undefined && pairing.pinHash === input.pinHash
    return isProved && isOpenPairing(pairing, context.now)
      ? addPhone(context, pairing, input)
      : refused({ code: 'pairing-over' })
  },
})

/** The phone asks again because the answer never reached it. */
async function repeat(context: LoginContext, { deviceId }: Pairing, input: Claim) {
  const device = deviceId === undefined ? undefined : await lockDevice(context.transaction, deviceId)
  if (device === undefined || !isSignedBy(device.publicKey, pairingMessage(input), input.signature))
    return refused({ code: 'pairing-over' })
  const opened = context.services.sealedBox.open(device.sealedSecret, secretPlace(device))
  const secret = Buffer.from(opened).toString('base64url')
  if (!isSameSecret(secret, input.secret)) return refused({ code: 'pairing-over' })
  return answer(context, device)
}

async function addPhone(context: LoginContext, pairing: Pairing, input: Claim) {
  const { transaction, now, services } = context
  const { accountId, deviceName: name } = pairing
  const deviceId = newId(now)
  const place = secretPlace({ id: deviceId, accountId })
  const sealedSecret = services.sealedBox.close(Buffer.from(input.secret, 'base64url'), place)
  await addDevice(transaction, { id: deviceId, accountId, name, publicKey: input.key, sealedSecret, now })
  await closePairing(transaction, pairing.id, { status: 'done', deviceId })
  await removeReplaced(context, accountId, input)
  const { browser, address } = input
  const data = { factor: 'phone-app', deviceId, name, browser, address }
  context.record({ type: 'factor.added', record: { type: 'account', id: accountId }, data })
  context.followUp(
    noticeJob(now, { accountId, notice: 'phone-device-added', subject: name, browser, address }),
  )
  return answer(context, { id: deviceId, name, accountId })
}

/** One phone counts once, however often it is added: else it would pass for a second way in. */
async function removeReplaced(context: LoginContext, accountId: string, input: Claim): Promise<void> {
  const { transaction, now } = context
  if (input.replaces === undefined) return
  const { deviceId, signature } = input.replaces
  const device = await lockDevice(transaction, deviceId)
  if (device?.accountId !== accountId) return
  if (!isSignedBy(device.publicKey, pairingMessage(input), signature)) return
  await markRemoved(transaction, deviceId, now)
  const data = { factor: 'phone-app', deviceId, name: device.name }
  context.record({ type: 'factor.revoked', record: { type: 'account', id: accountId }, data })
}

async function answer(
  { transaction }: LoginContext,
  device: Pick<DeviceRecord, 'id' | 'name' | 'accountId'>,
) {
  const person = await getPerson(transaction, device.accountId)
  return done({ deviceId: device.id, deviceName: device.name, account: person.email })
}
