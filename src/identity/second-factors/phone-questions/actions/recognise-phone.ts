import { z } from 'zod'
import { done } from '../../../../platform/action.ts'
import { bounded, identifier } from '../../../../platform/fields.ts'
import { defineAction } from '../../../define-action.ts'
import { findPhoneKey } from '../../phone-app/steps/find-phone-key.ts'
import { isSignedBy } from '../../phone-signature.ts'
import { openingMessage } from '../opening-message.ts'
import { limits } from '../rules/limits.ts'
import { mayWithQuestions } from '../rules/permissions.ts'

const opening = z.strictObject({
  deviceId: identifier('unknown-device'),
  challenge: bounded(200).optional(),
  signature: bounded(200).optional(),
})

const place = ['phone-challenge']
const sealed = z.object({ deviceId: z.string(), until: z.number() })

/** The phone's account, or what the phone has to sign first. */
export interface Recognised {
  readonly accountId?: string
  readonly challenge?: string
}

/**
 * Finds the account of a phone by its signature over a challenge. Challenges are sealed, not stored; without a living
 * one the outcome is a fresh challenge to sign.
 */
export const recognisePhone = defineAction({
  name: 'recognise-phone',
  readOnly: true,
  input: opening,
  allowed: mayWithQuestions('recognise-phone'),
  run: async (context, { deviceId, challenge = '', signature = '' }) => {
    const { now, services } = context
    const found = await findPhoneKey.run(context, { deviceId })
    if (!found.ok) return found
    const { accountId, publicKey } = found.value
    const open = (box: string) => services.sealedBox.open(Buffer.from(box, 'base64url'), place)
    const isKnown = isLiving(challenge, open, { deviceId, now })
    if (isKnown && isSignedBy(publicKey, openingMessage(deviceId, challenge), signature))
      return done<Recognised>({ accountId })
    const plain = JSON.stringify({ deviceId, until: now.getTime() + limits.challengeLasts })
    return done<Recognised>({
      challenge: Buffer.from(services.sealedBox.close(Buffer.from(plain), place)).toString('base64url'),
    })
  },
})

function isLiving(
  challenge: string,
  open: (box: string) => Uint8Array,
  asked: { readonly deviceId: string; readonly now: Date },
): boolean {
  try {
    const { deviceId, until } = sealed.parse(JSON.parse(Buffer.from(open(challenge)).toString('utf8')))
    return deviceId === asked.deviceId && until > asked.now.getTime()
  } catch {
    return false
  }
}
