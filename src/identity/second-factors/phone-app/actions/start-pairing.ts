import { randomInt } from 'node:crypto'
import { z } from 'zod'
import { done, refused } from '../../../../platform/action.ts'
import { secret, text } from '../../../../platform/fields.ts'
import { newId, newSecret, secretDigest } from '../../../../platform/identifiers.ts'
import { plainDigits } from '../../../../platform/text/digits.ts'
import { cleanLine } from '../../../../platform/text/settle-text.ts'
import { defineAction } from '../../../define-action.ts'
import { mayEnrol } from '../../rules.ts'
import { lockSecondFactors } from '../../steps/lock-second-factors.ts'
import { limits, mayWithPhones } from '../rules.ts'
import { listDevices } from '../store/devices.ts'
import { addPairing, closeOpenPairings } from '../store/keep-pairings.ts'
import { pairingPlace } from '../store/pairings.ts'
import { isPin, isTrivialPin } from '../trivial-pins.ts'

/** 128 bits: nobody guesses it in the ten minutes that it lives. */
const CODE_BYTES = 16

/** The phone's own keypad writes 0 to 9: here they may be digits of any script. */
const typedPin = secret(100, 'pin-form').transform(typed => plainDigits(cleanLine(typed).normalize('NFKC')))

/** The form of a new phone. */
export const newPhoneForm = z
  .strictObject({
    deviceName: text(60),
    pin: typedPin.refine(isPin, 'pin-form').refine(pin => !isTrivialPin(pin), 'pin-trivial'),
    pinAgain: typedPin,
    /** Of this PIN, made before the transaction; never a field of a form. */
    pinHash: z.string().optional(),
  })
  .refine(({ pin, pinAgain }) => pin === pinAgain, { path: ['pinAgain'], message: 'pin-different' })

/** Begins to add a phone: a code for the camera, a number to be repeated, and ten minutes. */
export const startPairing = defineAction({
  name: 'start-pairing',
  input: newPhoneForm,
  allowed: mayWithPhones('start-pairing'),
  run: async (context, { deviceName, pinHash }) => {
    const { transaction, actor, now, services } = context
    const counts = await lockSecondFactors.run(context, { accountId: actor.accountId })
    if (!counts.ok) return counts
    if (!mayEnrol(actor, counts.value)) return refused({ code: 'not-proved' })
    const devices = await listDevices(transaction, actor.accountId)
    if (devices.length >= limits.devices)
      return refused({ code: 'too-many-devices', values: { maximum: limits.devices } })
    if (pinHash === undefined) throw new Error('a PIN is hashed before the transaction')
    await closeOpenPairings(transaction, actor.accountId)
    const id = newId(now)
    const code = newSecret(CODE_BYTES)
    await addPairing(transaction, {
      id,
      accountId: actor.accountId,
      sessionId: actor.sessionId,
      deviceName,
      codeDigest: secretDigest(code),
      sealedCode: services.sealedBox.close(Buffer.from(code), pairingPlace(id, actor.accountId)),
      number: String(randomInt(10, 100)),
      pinHash,
      now,
      expiresAt: new Date(now.getTime() + limits.pairingLasts),
    })
    return done({ id })
  },
})
