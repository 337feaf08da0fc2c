import { z } from 'zod'
import { done, refused } from '../../../../platform/action.ts'
import { recordId } from '../../../../platform/fields.ts'
import { defineAction } from '../../../define-action.ts'
import { isOpenPairing, mayWithPhones } from '../rules.ts'
import { findPairing, pairingPlace } from '../store/pairings.ts'

/** A pairing for the page that began it; the code only while it can be used. */
export const showPairing = defineAction({
  name: 'show-pairing',
  readOnly: true,
  input: z.strictObject({ id: recordId }),
  allowed: mayWithPhones('show-pairing'),
  run: async ({ transaction, actor, now, services }, { id }) => {
    const pairing = await findPairing(transaction, id, actor.sessionId)
    if (pairing === undefined) return refused({ code: 'not-found' })
    const isOpen = isOpenPairing(pairing, now) && pairing.sealedCode !== undefined
    const place = pairingPlace(pairing.id, pairing.accountId)
    const code = isOpen && pairing.sealedCode ? services.sealedBox.open(pairing.sealedCode, place) : undefined
    return done({
      deviceName: pairing.deviceName,
      number: pairing.number,
      expiresAt: pairing.expiresAt,
      code: code === undefined ? undefined : Buffer.from(code).toString('utf8'),
      state: isOpen ? ('open' as const) : pairing.status === 'done' ? ('done' as const) : ('over' as const),
    })
  },
})
